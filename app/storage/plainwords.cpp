#include "app/storage/plainwords.h"

namespace gaceta::storage {

namespace {

bool isMark(char c)
{
    return c == '*' || c == '_' || c == '`' || c == '#' || c == '>' || c == '|' || c == '~' ||
           c == '[' || c == '!' || c == '\\';
}

// Where to go on reading after what begins at `at`: a chip, or the address of a link.
qsizetype after(const QByteArray &markdown, qsizetype at)
{
    const auto past = [&](const char *end, qsizetype length) {
        const qsizetype place = markdown.indexOf(end, at);
        const qsizetype line = markdown.indexOf('\n', at);
        return place < 0 || (line >= 0 && line < place) ? at + 1 : place + length;
    };
    const QByteArrayView rest = QByteArrayView(markdown).sliced(at);
    if (rest.startsWith("{{"))
        return past("}}", 2);
    if (rest.startsWith("]("))
        return past(")", 1);
    return at + 1;
}

} // namespace

QString plainWords(const QByteArray &markdown)
{
    QByteArray text;
    text.reserve(markdown.size());
    bool space = true; // the last byte written was one
    for (qsizetype at = 0; at < markdown.size();) {
        const char c = markdown.at(at);
        if (c == '{' || c == ']') {
            at = after(markdown, at);
            continue;
        }
        ++at;
        // A mark inside a word is part of it: "snake_case", "*re*write" lose nothing when it is dropped
        // without a space.
        if (isMark(c) && c != '|')
            continue;
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '|' || c == '\0';
        if (blank && space)
            continue;
        text += blank ? ' ' : c;
        space = blank;
    }
    return QString::fromUtf8(text).trimmed();
}

} // namespace gaceta::storage
