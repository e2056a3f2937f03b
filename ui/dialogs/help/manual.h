#pragma once
// The manual in one language: its pages in their order, and the search over all of them. The pages are
// Markdown files (resources/help/LANGUAGE/NAME.md) that lie inside the program.

#include "ui/dialogs/help/searchabletext.h"

#include <QStringList>

namespace gaceta::ui {

struct ManualPage
{
    QString name;  // "news": that of the file
    QString title; // its first heading
    QString markdown;
    QString section; // title of the section it stands in
};

struct ManualSection
{
    QString title;
    QStringList pages; // names
};

struct ManualHit
{
    const ManualPage *page;
    QString excerpt; // words found stand between U+0002 and U+0003
};

class Manual final
{
public:
    // A language it is not written in gives the English one.
    explicit Manual(const QString &language);

    // The order of the pages; titles in the language of the program.
    [[nodiscard]] static QList<ManualSection> sections();

    [[nodiscard]] const QList<ManualPage> &pages() const { return m_pages; }
    // Null where there is none of that name.
    [[nodiscard]] const ManualPage *page(const QString &name) const;
    // The pages that have all the words, the best first. The beginning of a word is enough, accents and
    // capitals do not count.
    [[nodiscard]] QList<ManualHit> search(const QString &words) const;

private:
    QList<ManualPage> m_pages;
    QList<SearchableText> m_texts; // of each page, as it is read
};

} // namespace gaceta::ui
