#include "app/site/links/brokenlink.h"

#include "app/site/tr.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace gaceta::site {

namespace {

constexpr int manyPages = 10;

QString textOf(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

// What people call it: its title, or its name.
template <typename T>
QString titleIn(const T &item, const LanguageTag &language)
{
    const auto *text = item.texts.find(language);
    if (!text)
        return {};
    if constexpr (requires { text->title; })
        return text->title;
    else
        return text->name;
}

template <typename T>
QString titleAmong(const QList<T> &items, const BrokenLink &link, const LanguageTag &first)
{
    const auto id = decltype(T::id)::parse(link.item);
    const auto found = id ? std::ranges::find(items, *id, &T::id) : items.end();
    if (found == items.end())
        return {};
    const QString own = titleIn(*found, link.language);
    return own.isEmpty() ? titleIn(*found, first) : own;
}

QString titleOf(const BrokenLink &link, const Snapshot &snapshot)
{
    const LanguageTag first = snapshot.organisation.languages.value(0);
    switch (link.kind) {
    case ItemKind::Entry:
        return titleAmong(snapshot.entries, link, first);
    case ItemKind::Page:
        return titleAmong(snapshot.pages, link, first);
    case ItemKind::School:
        return titleAmong(snapshot.schools, link, first);
    case ItemKind::SchoolList:
        return titleAmong(snapshot.schoolLists, link, first);
    default:
        return {};
    }
}

// "entry:<id>"
void readSource(const QString &source, BrokenLink &link)
{
    const qsizetype colon = source.indexOf(u':');
    const auto kind = enumValue<ItemKind>(QStringView(source).left(colon));
    if (!kind || colon < 0)
        return;
    link.kind = *kind;
    link.item = source.mid(colon + 1);
}

BrokenLink told(const FoundLink &found, const BundleFile &file, const Snapshot *snapshot)
{
    BrokenLink link;
    link.page = textOf(file.path);
    link.address = textOf(found.address);
    link.target = textOf(found.target);
    link.fault = found.fault;
    readSource(textOf(file.source), link);
    if (const qsizetype slash = link.page.indexOf(u'/'); slash > 0 && snapshot) {
        const auto language = LanguageTag::parse(QStringView(link.page).left(slash));
        if (language && snapshot->organisation.languages.contains(*language))
            link.language = *language;
    }
    if (snapshot)
        link.title = titleOf(link, *snapshot);
    return link;
}

QString whereabouts(const BrokenLink &link)
{
    if (link.title.isEmpty())
        return link.page;
    return link.language.isNull() ? Tr::tr("“%1”", "a title").arg(link.title)
                                  : Tr::tr("“%1” (%2)", "a title and its language")
                                        .arg(link.title, link.language.nativeName());
}

} // namespace

std::vector<BrokenLink> brokenLinks(const std::vector<FoundLink> &found,
                                    const std::vector<BundleFile> &numbered, const Snapshot *snapshot)
{
    std::map<std::string_view, int> counts;
    for (const FoundLink &link : found)
        ++counts[link.target];
    std::vector<const FoundLink *> sorted;
    for (const FoundLink &link : found)
        sorted.push_back(&link);
    std::ranges::stable_sort(sorted, {}, [&numbered](const FoundLink *link) {
        return std::string_view(numbered[link->file].path);
    });
    std::vector<BrokenLink> links;
    for (const FoundLink *link : sorted) {
        int &count = counts[link->target];
        if (count < 0)
            continue; // told already
        links.push_back(told(*link, numbered[link->file], snapshot));
        if (count <= manyPages)
            continue;
        links.back().pages = count;
        count = -1;
    }
    return links;
}

QString sentence(const BrokenLink &link)
{
    const QString where =
        link.pages > 1
            ? Tr::tr("%n pages, such as %1", "where a link stands", link.pages).arg(whereabouts(link))
            : whereabouts(link);
    return link.fault == LinkFault::NoFile
               ? Tr::tr("%1: the link “%2” leads to a page or file that the site does not have.")
                     .arg(where, link.address)
               : Tr::tr("%1: the link “%2” leads to a heading that the page does not have.")
                     .arg(where, link.address);
}

QStringList sentences(const std::vector<BrokenLink> &links, int most)
{
    QStringList list;
    const auto count = std::min(static_cast<int>(links.size()), most);
    for (int i = 0; i < count; ++i)
        list.append(sentence(links[static_cast<size_t>(i)]));
    const int more = static_cast<int>(links.size()) - count;
    if (more > 0)
        list.append(Tr::tr("… and %n more link(s) that lead nowhere.", nullptr, more));
    return list;
}

} // namespace gaceta::site
