#pragma once
// Writes the bytes of each page. One per thread: it keeps its memory from page to page.

#include "app/site/pages/bodywriter.h"
#include "app/site/pages/site.h"

#include <QStringList>

#include <deque>
#include <string>
#include <string_view>
#include <utility>

namespace gaceta::site {

// What every page has around its content.
struct PageFrame
{
    const Edition &edition;
    const PageGroup &group;    // the page in all languages
    std::string_view path;     // of this page
    std::string_view menuPath; // the item of the menu it lies under; may be empty
    const char *section;       // as the theme contract names it
    std::string heading;
    std::string title = {}; // of the window, without the site's name; empty: the heading
    std::string description = {};
    LanguageTag language = {};       // of the text, where it is another than the edition's
    const EntryList *list = nullptr; // whose feeds the page offers
    const EntryList *kind = nullptr; // that of an entry's kind
    LanguageTag outdatedFrom = {};   // the original has changed since it was translated from there
    QDate outdatedSince = {};        // on that day, where it is to be told
    bool indexed = true;             // search engines may list it
};

class PageWriter final
{
public:
    explicit PageWriter(const Site &site);

    [[nodiscard]] const Site &site() const { return m_site; }

    void index(std::string &target);
    void home(const Edition &edition, std::string &target);
    void news(const Edition &edition, const EntryListFamily &family, size_t page, std::string &target);
    void entry(const Edition &edition, size_t entry, std::string &target);
    void schools(const Edition &edition, std::string &target);
    void school(const Edition &edition, size_t school, std::string &target);
    void schoolList(const Edition &edition, const SchoolListView &list, std::string &target);
    void statistics(const Edition &edition, std::string &target);
    void page(const Edition &edition, size_t page, std::string &target);
    void factSheet(const Edition &edition, std::string &target);
    // The same to be printed; what a person should know of it goes to warnings().
    void factSheetPdf(const Edition &edition, std::string &target);
    void search(const Edition &edition, const std::vector<std::string> &indexFiles, std::string &target);
    // An entry's full text, to be shown outside of the site's pages: with its pictures, files and
    // corrections, and links that begin with `root`.
    void content(const Edition &edition, size_t entry, std::string_view root, std::string &target);
    // `path` tells where it will lie: each language has one, the bundle's root another.
    void notFound(const Edition &edition, std::string_view path, std::string &target);
    void redirect(const Edition &edition, std::string_view from, std::string_view to,
                  const std::string &title, std::string &target);
    // For other writers that use the same.
    [[nodiscard]] BodyWriter &body(const Edition &edition) { return m_bodies[edition.index]; }

    // Of the last file that was written; one translated sentence each.
    void warn(const QString &sentence) { m_warnings.append(sentence); }
    [[nodiscard]] QStringList takeWarnings() { return std::exchange(m_warnings, {}); }

private:
    [[nodiscard]] Value frame(const PageFrame &frame) const;
    void addFeeds(Value &value, const PageFrame &frame) const;
    void addAddresses(Value &value, const PageFrame &frame) const;
    void addLanguages(Value &value, const PageFrame &frame) const;
    void addNotices(Value &value, const PageFrame &frame) const;
    [[nodiscard]] std::string wayData(const PageFrame &frame, const Value &value) const;
    void finish(TemplateName name, const PageFrame &frame, const Value &value, std::string &target);
    // Puts the way to the root in the place of each root mark.
    void release(std::string_view path, std::string &target) const;

    [[nodiscard]] PageFrame frameOf(const Edition &edition, const EntryView &view) const;
    void addEntryParts(Value &value, const Edition &edition, const EntryView &view,
                       const std::vector<size_t> &facts, const BodyWriter &body) const;
    void addRelease(Value &value, const Edition &edition, const EntryView &view, BodyWriter &body) const;
    [[nodiscard]] static std::string datelineOf(const Edition &edition, const EntryView &view);
    [[nodiscard]] std::string releaseContent(const Edition &edition, const EntryView &view,
                                             BodyWriter &text) const;
    void addPressRoom(Value &value, const Edition &edition, BodyWriter &body) const;

    const Site &m_site;
    std::deque<BodyWriter> m_bodies; // by edition
    std::string m_scratch;
    QStringList m_warnings;
};

} // namespace gaceta::site
