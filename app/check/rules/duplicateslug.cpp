// Two items of one kind with the same address in one language.

#include "app/check/rules/rules.h"
#include "app/check/tr.h"

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

class DuplicateSlug final : public Rule
{
public:
    QString name() const override { return QStringLiteral("duplicate-slug"); }
    QString title() const override { return Tr::tr("Web addresses used twice"); }
    CheckLevel level() const override { return CheckLevel::Required; }
    QList<ItemKind> kinds() const override
    {
        return {ItemKind::Entry, ItemKind::Page, ItemKind::School, ItemKind::SchoolList, ItemKind::Term};
    }

    using Rule::check;
    void check(const Entry &entry, const Content &content, Report &report) const override
    {
        look(ItemKind::Entry, entry, content, report);
    }
    void check(const Page &page, const Content &content, Report &report) const override
    {
        look(ItemKind::Page, page, content, report);
    }
    void check(const School &school, const Content &content, Report &report) const override
    {
        look(ItemKind::School, school, content, report);
    }
    void check(const SchoolList &list, const Content &content, Report &report) const override
    {
        look(ItemKind::SchoolList, list, content, report);
    }
    void check(const Term &term, const Content &content, Report &report) const override
    {
        look(ItemKind::Term, term, content, report);
    }

private:
    static bool isOut(const LanguageVersion &version) { return isReleased(version.state); }
    template <typename Text>
    static bool isOut(const Text &)
    {
        return true;
    }

    template <typename T>
    static void look(ItemKind kind, const T &item, const Content &content, Report &report)
    {
        const QString id = item.id.text();
        for (const auto &[language, text] : item.texts) {
            const Content::Sharing sharing = content.sharing(kind, language, text.slug, id);
            if (sharing.others == 0)
                continue;
            report.add(isOut(text) && sharing.out > 0 ? Severity::Required : Severity::Recommended,
                       language, u"slug"_s,
                       Tr::tr("Another item has the address “%1” as well.").arg(text.slug));
        }
    }
};

} // namespace

RulePointer duplicateSlug()
{
    return std::make_unique<DuplicateSlug>();
}

} // namespace gaceta::check
