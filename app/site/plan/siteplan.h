#pragma once
// Which pages the site has, in which languages, at which addresses: everything that follows from the
// snapshot and the options before a single byte is rendered.

#include "app/core/snapshot.h"
#include "app/site/plan/addresses.h"
#include "app/site/plan/wording.h"
#include "app/site/siteexport.h"

#include <QHash>
#include <QTimeZone>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace gaceta::site {

// One entry as one language's readers see it.
struct EntryView
{
    const Entry *entry = nullptr;
    const LanguageVersion *version = nullptr;
    LanguageTag language; // of the text; another than the edition's where there is no translation
    bool translated = true;
    const std::string *path = nullptr;
    std::string title;
    std::string summary; // one line, may be empty
    std::string dateText;
    uint32_t position = 0;  // in Snapshot::entries
    bool embargoed = false; // at the time of the export; only ever with drafts
};

struct PageView
{
    const Page *page = nullptr;
    const LanguageVersion *version = nullptr;
    LanguageTag language;
    bool translated = true;
    std::string path;
    std::string title;
    std::string summary;
    uint32_t position = 0; // in Snapshot::pages
};

// The fact sheet of its language takes something from it.
[[nodiscard]] bool isInFactSheet(const PageView &page);

struct SchoolView
{
    const School *school = nullptr;
    std::string path;
    std::string name;
    uint32_t position = 0; // in Snapshot::schools
};

struct SchoolListView
{
    const SchoolList *list = nullptr;
    std::string path;
    std::string title;
    std::vector<uint32_t> schools; // in Edition::schools
    uint32_t position = 0;
};

enum class EntryListKind { All, Kind, Year, Month, Tag, School };

struct FeedAddresses
{
    std::string rss; // all are empty where there are no feeds
    std::string atom;
    std::string json;

    [[nodiscard]] bool exist() const { return !rss.empty(); }
};

// One list of entries in one language.
struct EntryList
{
    std::string name;               // "Press releases", "2023", "Math", the school's name
    std::vector<uint32_t> entries;  // in Edition::entries, newest first; of all news: the pinned before
    std::vector<std::string> paths; // of its pages
    FeedAddresses feeds;
};

// A list of entries in all languages.
struct EntryListFamily
{
    EntryListKind kind = EntryListKind::All;
    EntryKind entryKind = EntryKind::Article; // Kind
    int year = 0;                             // Year, Month
    int month = 0;                            // Month, from 1
    const Term *term = nullptr;               // Tag
    const School *school = nullptr;           // School
    std::vector<EntryList> lists;             // by edition; no entries: no pages in that language

    [[nodiscard]] PageGroup group(size_t page) const;
};

struct Edition
{
    size_t index = 0;
    LanguageTag language;
    std::string code; // "en"
    std::shared_ptr<const Wording> words;
    std::vector<EntryView> entries;  // newest first
    std::vector<PageView> pages;     // in the order of the snapshot
    std::vector<SchoolView> schools; // by name
    std::vector<SchoolListView> schoolLists;
    std::vector<int> entryAt; // by position in the snapshot; -1: not in this edition
    std::vector<int> pageAt;
    std::vector<int> schoolAt;
};

struct SitePlan
{
    const Snapshot *snapshot = nullptr;
    BundleForm form = BundleForm::Site;
    std::string baseUrl;     // without a slash at the end; empty: not known
    bool shareCards = false; // pictures to share are drawn
    QTimeZone zone;          // of the organisation
    QDate today;             // of the export, where the organisation is
    Drafts drafts = Drafts::LeaveOut;
    MissingTranslation missing = MissingTranslation::LeaveOut;
    std::vector<Edition> editions;

    std::vector<QDateTime> localDates; // of the entries, by position in the snapshot
    std::vector<PageGroup> entryGroups;
    std::vector<PageGroup> pageGroups;
    std::vector<PageGroup> schoolGroups;
    std::vector<PageGroup> schoolListGroups;
    PageGroup homes;
    PageGroup schoolIndexes;
    PageGroup statistics;
    PageGroup factSheets;
    PageGroup searches;
    PageGroup notFounds;
    std::vector<EntryListFamily> families; // all, kinds, tags, schools; years, months (newest first)
    QHash<TermId, uint32_t> tagFamilies;
    QHash<SchoolId, uint32_t> schoolFamilies;
    QHash<EntryId, uint32_t> entryPositions;
    QHash<SchoolId, uint32_t> schoolPositions;
    Addresses addresses;

    [[nodiscard]] const EntryListFamily *family(EntryKind kind) const;
    // Beside its page; empty: the language has none.
    [[nodiscard]] std::string factSheetPdf(const Edition &edition) const;
    [[nodiscard]] const EntryListFamily &allEntries() const { return families.front(); }
};

inline constexpr size_t entriesPerPage = 20;

// Error: InvalidInput where the options or the organisation do not make a site (no language, no valid
// time, an address that is none).
[[nodiscard]] Result<SitePlan> planSite(const Snapshot &snapshot, const Theme &theme,
                                        const ExportOptions &options);

} // namespace gaceta::site
