#pragma once
// Turns the Markdown of bodies into HTML, fast enough to do it for a whole newsroom at every export.
// Raw HTML is escaped, dangerous addresses are refused, and what refers to other content is asked of a
// ContentResolver. The output depends on nothing else.

#include "app/text/contentresolver.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QSet>

#include <memory>

namespace gaceta::text {

struct HtmlOptions
{
    int firstHeadingLevel = 2;  // the highest heading of a text gets this level, the others follow
    QByteArray tableLabel = {}; // plain text: the accessible name of a table whose first cell is empty
    QByteArray headingStem = "section"; // of the id of a heading without Latin letters: "section-2"
};

// One per thread; keeps its memory from text to text.
class HtmlRenderer final
{
public:
    explicit HtmlRenderer(ContentResolver &resolver, HtmlOptions options = {});
    ~HtmlRenderer();
    HtmlRenderer(const HtmlRenderer &) = delete;
    HtmlRenderer &operator=(const HtmlRenderer &) = delete;

    // Heading ids are unique within a page, over all the texts rendered for it. Ids that the page uses
    // otherwise may be named; main, menu, q and all that begin with t- are never given.
    void startPage(const QSet<QByteArray> &reservedIds = {});

    // Appends the HTML of a body. `leadIn` is finished HTML put at the start of the first paragraph (a
    // release's dateline).
    void append(QByteArrayView markdown, QByteArray &out, QByteArrayView leadIn = {});

private:
    class Memory;

    ContentResolver &m_resolver;
    HtmlOptions m_options;
    QSet<QByteArray> m_usedIds;
    std::unique_ptr<Memory> m_memory;
};

// Escapes & < > " for element text and quoted attribute values.
void appendEscaped(QByteArrayView text, QByteArray &out);
[[nodiscard]] QByteArray escaped(QByteArrayView text);
// The same for a link's address, with every byte that may not stand in one percent-encoded.
void appendEscapedAddress(QByteArrayView address, QByteArray &out);

} // namespace gaceta::text
