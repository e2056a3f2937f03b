// Translations whose original has changed since they were last confirmed.

#include "app/check/rules/rules.h"
#include "app/check/tr.h"

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

class OutdatedTranslation final : public Rule
{
public:
    QString name() const override { return QStringLiteral("outdated-translation"); }
    QString title() const override { return Tr::tr("Outdated translations"); }
    QList<ItemKind> kinds() const override { return {ItemKind::Entry, ItemKind::Page}; }

    using Rule::check;
    void check(const Entry &entry, const Content &, Report &report) const override
    {
        look(entry, report);
    }
    void check(const Page &page, const Content &, Report &report) const override { look(page, report); }

private:
    template <typename T>
    static void look(const T &item, Report &report)
    {
        for (const auto &[language, version] : item.texts) {
            if (translationState(item.texts, language, item.source) == TranslationState::Outdated)
                report.add(Severity::Recommended, language, u"body"_s,
                           Tr::tr("The original has changed since this was translated."));
        }
    }
};

} // namespace

RulePointer outdatedTranslation()
{
    return std::make_unique<OutdatedTranslation>();
}

} // namespace gaceta::check
