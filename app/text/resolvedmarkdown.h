#pragma once
// A body written anew as CommonMark for another program: what refers to the rest of the newsroom is
// resolved, raw HTML becomes text (comments are left out), headings get the levels and ids they have on
// the site. A brace in running text is written as an entity, so that no program takes what stands in a
// text for a command of its own.

#include "app/text/contentresolver.h"
#include "app/text/itemlink.h"

#include <QByteArray>

#include <optional>

namespace gaceta::text {

struct MarkdownImage
{
    QByteArray address;
    QByteArray alt;     // plain
    QByteArray caption; // plain; may be empty
};

class MarkdownResolver
{
public:
    virtual ~MarkdownResolver() = default;

    // What stands where a link leads, as it is written in the parentheses. Empty: no such item, and the
    // link becomes plain text.
    [[nodiscard]] virtual QByteArray address(const ItemLink &link) = 0;
    // None: its alternative text is printed in its place.
    [[nodiscard]] virtual std::optional<MarkdownImage> image(const ImageReference &image) = 0;
    // Plain text; empty: nothing is printed.
    [[nodiscard]] virtual QByteArray chip(const ReferenceName &name) = 0;
    // Markdown, in which chips are text and links to items (gaceta:…) are resolved as those of a body.
    // Empty: nothing is printed.
    [[nodiscard]] virtual QByteArray block(const ReferenceName &name) = 0;
    [[nodiscard]] virtual QByteArray headingId(QByteArrayView words) = 0;
    // The text of code so that the other program leaves it as it is.
    [[nodiscard]] virtual QByteArray code(QByteArrayView literal) = 0;
};

// `leadIn` is plain text for the start of the first paragraph (a release's dateline).
[[nodiscard]] QByteArray resolvedMarkdown(QByteArrayView markdown, MarkdownResolver &resolver,
                                          QByteArrayView leadIn = {});
// The same of Markdown as MarkdownResolver::block() gives it: chips are text.
[[nodiscard]] QByteArray resolvedLinks(QByteArrayView markdown, MarkdownResolver &resolver);

// Plain text as CommonMark, on one line.
[[nodiscard]] QByteArray markdownText(QByteArrayView plain);

} // namespace gaceta::text
