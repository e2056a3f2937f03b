#pragma once
// What a new bundle has that the former one in its place had not, page by page, for people to look at
// before it goes out and for the web team that gets it.

#include <QList>
#include <QString>

namespace gaceta::site {

enum class ChangeKind { New, Changed, Removed, Redirected };

struct PageChange
{
    ChangeKind kind = ChangeKind::New;
    QString path;         // below the bundle's root
    QString language;     // whose folder it lies in: "en"; empty: of the site as a whole
    QString title;        // the former one of a page that goes
    QString source;       // "entry:<id>", …; empty: of no item
    QString target;       // of Redirected: where people are sent
    QString before;       // the former text; of Changed and Removed
    QString after;        // the new text; of Changed and New
    bool hasTexts = true; // false: there are more changes than anyone reads

    // False where only what stands around the text differs: a menu, the way to the next entry.
    [[nodiscard]] bool changesText() const { return before != after || !hasTexts; }
};

struct BundleChanges
{
    bool isFirst = false;    // there was no bundle in that place
    QList<PageChange> pages; // by language, what people write first, then by path
    int otherFiles = 0;      // files that differ and are no pages: feeds, pictures, data
    int unchanged = 0;       // files that stay as they are

    [[nodiscard]] int count(ChangeKind kind) const;
};

} // namespace gaceta::site
