// A picture says in words what it shows, in each language in which it is shown (WCAG 2.2, 1.1.1).

#include "app/check/rules/rules.h"
#include "app/check/tr.h"

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

class AltText final : public Rule
{
public:
    QString name() const override { return QStringLiteral("alt-text"); }
    QString title() const override { return Tr::tr("Alternative text"); }
    CheckLevel level() const override { return CheckLevel::Required; }
    QList<ItemKind> kinds() const override { return {ItemKind::Media}; }

    using Rule::check;
    void check(const Media &media, const Content &content, Report &report) const override
    {
        if (!media.isImage() || media.decorative)
            return;
        for (const LanguageTag &language : content.languages()) {
            if (!media.texts.value(language).alt.trimmed().isEmpty())
                continue;
            const bool isShown = content.isShown(media.id, language);
            report.add(isShown ? Severity::Required : Severity::Recommended, language, u"alt"_s,
                       Tr::tr("Say in words what “%1” shows.").arg(media.fileName));
        }
    }
};

} // namespace

RulePointer altText()
{
    return std::make_unique<AltText>();
}

} // namespace gaceta::check
