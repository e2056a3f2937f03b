// Links without words, and links that lead nowhere.

#include "app/check/rules/rules.h"
#include "app/check/tr.h"

namespace gaceta::check {

namespace {

class EmptyLink final : public Rule
{
public:
    QString name() const override { return QStringLiteral("empty-link"); }
    QString title() const override { return Tr::tr("Empty links"); }
    CheckLevel level() const override { return CheckLevel::Required; }

    void checkText(const FieldText &text, const Content &, Report &report) const override
    {
        for (const text::ProseLink &link : text.prose.links) {
            const text::Stretch &stretch = text.prose.stretches.at(link.stretch);
            const QString words = stretch.text.mid(link.at, link.length).trimmed();
            if (words.isEmpty())
                report.add(text, Tr::tr("A link has no words that could be clicked."),
                           {QString::fromUtf8(link.url)});
            else if (link.url.trimmed().isEmpty() || link.url.trimmed() == "#")
                report.add(text, Tr::tr("The link “%1” leads nowhere.").arg(words), {words});
        }
    }
};

} // namespace

RulePointer emptyLink()
{
    return std::make_unique<EmptyLink>();
}

} // namespace gaceta::check
