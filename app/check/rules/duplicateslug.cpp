#include "app/check/rules/duplicateslug.h"

#include "app/check/tr.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

bool isOut(const LanguageVersion &version)
{
    return isReleased(version.state);
}

// Texts of other kinds have no state: they are out as soon as they are there.
template <typename Text>
bool isOut(const Text &)
{
    return true;
}

// A template has no address.
template <typename T>
bool isNowhere(const T &item)
{
    if constexpr (std::is_same_v<T, Entry>)
        return item.isTemplate;
    else
        return false;
}

struct Holder
{
    QString item;
    bool isOut = false;
};

// Every item that shares its address is reported, the first one as well.
template <typename T>
void checkList(ItemKind kind, const QList<T> &items, Report &report)
{
    QHash<std::pair<LanguageTag, QString>, QList<Holder>> holders;
    for (const T &item : items) {
        if (isNowhere(item))
            continue;
        for (const auto &[language, text] : item.texts) {
            if (!text.slug.isEmpty())
                holders[{language, text.slug}].append({item.id.text(), isOut(text)});
        }
    }
    for (const T &item : items) {
        if (isNowhere(item))
            continue;
        report.begin(kind, item.id.text());
        for (const auto &[language, text] : item.texts) {
            const QList<Holder> sharing = holders.value({language, text.slug});
            if (sharing.size() < 2)
                continue;
            const auto out = std::ranges::count_if(sharing, &Holder::isOut);
            report.add(isOut(text) && out > 1 ? Severity::Required : Severity::Recommended, language,
                       u"slug"_s, Tr::tr("Another item has the address “%1” as well.").arg(text.slug));
        }
    }
}

} // namespace

QString DuplicateSlug::title() const
{
    return Tr::tr("Addresses");
}

void DuplicateSlug::checkWhole(const Content &content, Report &report) const
{
    checkList(ItemKind::Entry, content.snapshot().entries, report);
    checkList(ItemKind::Page, content.snapshot().pages, report);
    checkList(ItemKind::School, content.snapshot().schools, report);
    checkList(ItemKind::SchoolList, content.snapshot().schoolLists, report);
    checkList(ItemKind::Term, content.snapshot().terms, report);
}

} // namespace gaceta::check
