#include "app/text/wordcount.h"

#include "app/text/plaintext.h"

#include <QString>

#include <algorithm>

namespace gaceta::text {

namespace {

constexpr qsizetype wordsPerMinute = 220;

bool separatesWords(QChar c)
{
    return c.isSpace() || c == u'—' || c == u'–' || c == u'…';
}

} // namespace

qsizetype wordCount(QStringView plain)
{
    qsizetype count = 0;
    bool counted = false;
    for (const QChar c : plain) {
        if (separatesWords(c)) {
            counted = false;
        } else if (!counted && (c.isLetterOrNumber() || c.isHighSurrogate())) {
            counted = true;
            ++count;
        }
    }
    return count;
}

qsizetype bodyWordCount(QByteArrayView markdown)
{
    const auto oneWord = [](const ReferenceName &) { return QByteArray("1"); };
    return wordCount(QString::fromUtf8(plainText(markdown, PlainTextScope::Everything, oneWord)));
}

int readingMinutes(qsizetype words)
{
    return static_cast<int>(std::max<qsizetype>(1, (words + wordsPerMinute / 2) / wordsPerMinute));
}

} // namespace gaceta::text
