// Texts that are ready but wait for another language, where the newsroom lets a kind out in all
// languages together.

#include "app/check/rules/rules.h"
#include "app/check/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

class WaitingTranslation final : public Rule
{
public:
    QString name() const override { return QStringLiteral("waiting-translation"); }
    QString title() const override { return Tr::tr("Texts that wait for another language"); }
    QList<ItemKind> kinds() const override { return {ItemKind::Entry, ItemKind::Page}; }

    using Rule::check;
    void check(const Entry &entry, const Content &content, Report &report) const override
    {
        if (!entry.isTemplate)
            look(entry, entry.kind, content, report);
    }
    void check(const Page &page, const Content &content, Report &report) const override
    {
        look(page, {}, content, report);
    }

private:
    template <typename T>
    static void look(const T &item, std::optional<EntryKind> kind, const Content &content,
                     Report &report)
    {
        if (translationLag(content.organisation(), kind) != TranslationLag::Hold)
            return;
        const auto isReady = [&item](const LanguageTag &language) {
            const LanguageVersion *version = item.texts.find(language);
            return version && hasText(*version) && isReleased(version->state);
        };
        if (std::ranges::all_of(content.languages(), isReady))
            return;
        for (const LanguageTag &language : content.languages()) {
            if (isReady(language))
                report.add(Severity::Recommended, language, u"title"_s,
                           Tr::tr("This is ready, but goes out only when every language is."));
        }
    }
};

} // namespace

RulePointer waitingTranslation()
{
    return std::make_unique<WaitingTranslation>();
}

} // namespace gaceta::check
