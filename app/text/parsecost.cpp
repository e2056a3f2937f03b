#include "app/text/parsecost.h"

namespace gaceta::text {

namespace {

// Shorter paragraphs cannot be a trouble.
constexpr qsizetype harmless = 64 * 1024;
// How long the pieces are that a paragraph is cut into.
constexpr qsizetype piece = 16 * 1024;
// Looks at a sign, one paragraph: about a tenth of a second.
constexpr qsizetype mostLooks = 20'000'000;

bool isEmphasis(char c)
{
    return c == '*' || c == '_' || c == '~';
}

// The end of the paragraph that begins at `from`: after its empty line, or at the end of the text.
qsizetype paragraphEnd(QByteArrayView utf8, qsizetype from)
{
    for (qsizetype at = utf8.indexOf('\n', from); at >= 0; at = utf8.indexOf('\n', at + 1)) {
        const qsizetype next = at + 1;
        if (next >= utf8.size() || utf8[next] == '\n' || utf8[next] == '\r')
            return next;
    }
    return utf8.size();
}

bool isTrouble(QByteArrayView paragraph)
{
    if (paragraph.size() <= harmless)
        return false;
    qsizetype signs = 0;
    qsizetype looks = 0;
    for (const char c : paragraph) {
        signs += isEmphasis(c) ? 1 : 0;
        looks += c == ']' ? signs : 0;
    }
    return looks > mostLooks;
}

void appendInPieces(QByteArrayView paragraph, QByteArray &out)
{
    while (paragraph.size() > piece) {
        qsizetype cut = paragraph.indexOf(' ', piece / 2);
        const qsizetype line = paragraph.first(piece).lastIndexOf('\n');
        if (line > piece / 2)
            cut = line;
        if (cut < 0)
            break;
        out.append(paragraph.first(cut)).append("\n\n");
        paragraph = paragraph.sliced(cut + 1);
    }
    out.append(paragraph);
}

} // namespace

std::optional<QByteArray> withShorterParagraphs(QByteArrayView utf8)
{
    if (utf8.size() <= harmless)
        return std::nullopt;
    QByteArray result;
    bool changed = false;
    for (qsizetype from = 0; from < utf8.size();) {
        const qsizetype to = paragraphEnd(utf8, from);
        const QByteArrayView paragraph = utf8.sliced(from, to - from);
        if (isTrouble(paragraph)) {
            changed = true;
            appendInPieces(paragraph, result);
        } else {
            result.append(paragraph);
        }
        from = to;
    }
    return changed ? std::optional(result) : std::nullopt;
}

} // namespace gaceta::text
