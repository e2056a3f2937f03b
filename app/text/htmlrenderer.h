#pragma once
// Turns the Markdown of bodies into HTML, fast enough to do it for a whole newsroom at every export.
// Raw HTML is escaped (comments are left out), dangerous addresses are refused, and what refers to other
// content is asked of a ContentResolver. The output depends on nothing else.

#include "app/text/contentresolver.h"
#include "app/text/headingids.h"
#include "app/text/htmlescape.h"
#include "app/text/parsearena.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QSet>

namespace gaceta::text {

struct HtmlOptions
{
    int firstHeadingLevel = 2;  // of a text, the others below it
    QByteArray tableLabel = {}; // plain text: the accessible name of a table whose first cell is empty
    QByteArray headingStem = "section"; // of the id of a heading without Latin letters: "section-2"
};

// One per thread; keeps its memory from text to text.
class HtmlRenderer final
{
public:
    explicit HtmlRenderer(ContentResolver &resolver, HtmlOptions options = {});

    // Heading ids are unique within a page, over all the texts rendered for it. Ids that the page uses
    // otherwise may be named; main, menu, q and all that begin with t- are never given.
    void startPage(const QSet<QByteArray> &reservedIds = {});

    // Appends the HTML of a body. `leadIn` is finished HTML put at the start of the first paragraph (a
    // release's dateline).
    void append(QByteArrayView markdown, QByteArray &out, QByteArrayView leadIn = {});

private:
    ContentResolver &m_resolver;
    HtmlOptions m_options;
    HeadingIds m_ids;
    ParseArena m_arena;
};

} // namespace gaceta::text
