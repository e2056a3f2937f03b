#include "app/text/excerpt.h"

#include "app/text/wordcount.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gaceta::text {

namespace {

// No word of prose is longer; what is, is cut.
constexpr qsizetype charactersPerWord = 20;
// More than this is never needed of a body.
constexpr qsizetype mostCharacters = 64 * 1024;

constexpr std::array abbreviations{
    u"mr",  u"mrs",  u"ms",  u"dr",   u"sr",  u"jr",     u"st",   u"vs",    u"jan", u"feb", u"aug",
    u"sep", u"sept", u"oct", u"nov",  u"dec", u"gov",    u"sen",  u"rep",   u"inc", u"ltd", u"co",
    u"ave", u"blvd", u"sra", u"srta", u"dra", u"ing",    u"lic",  u"prof",  u"ud",  u"uds", u"ee",
    u"uu",  u"núm",  u"pág", u"tel",  u"av",  u"approx", u"dept", u"calif", u"a.m", u"p.m", u"u.s"};

bool endsSentence(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…' || c == u'。' || c == u'؟';
}

bool closes(QChar c)
{
    return c == u'"' || c == u'”' || c == u'’' || c == u'\'' || c == u'»' || c == u')' || c == u']';
}

// The word before the full stop at `stop`, which may hold full stops itself ("a.m").
bool isAbbreviation(QStringView plain, qsizetype stop)
{
    qsizetype start = stop;
    while (start > 0 && stop - start < 8 &&
           (plain[start - 1].isLetter() || (plain[start - 1] == u'.' && start < stop)))
        --start;
    const QString word = plain.sliced(start, stop - start).toString().toLower();
    if (word.size() == 1)
        return true; // an initial
    return std::any_of(abbreviations.begin(), abbreviations.end(),
                       [&](const char16_t *known) { return word == QStringView(known); });
}

QString cutAtWord(QStringView plain, int words)
{
    const qsizetype most = std::min<qsizetype>(plain.size(), qsizetype(words) * charactersPerWord);
    qsizetype end = 0;
    int count = 0;
    for (qsizetype i = 0; i <= most && count < words; ++i) {
        if (i == plain.size() || plain[i].isSpace()) {
            end = i;
            ++count;
        }
    }
    if (end == 0)
        end = plain[most - 1].isHighSurrogate() ? most - 1 : most;
    QStringView kept = plain.first(end);
    while (!kept.isEmpty() && (kept.back().isPunct() || kept.back().isSpace()) && !closes(kept.back()))
        kept.chop(1);
    return kept.toString() + u'…';
}

} // namespace

qsizetype sentenceEnd(QStringView plain, qsizetype from)
{
    for (qsizetype i = from; i < plain.size(); ++i) {
        if (!endsSentence(plain[i]))
            continue;
        qsizetype end = i + 1;
        while (end < plain.size() && (endsSentence(plain[end]) || closes(plain[end])))
            ++end;
        if (end < plain.size() && !plain[end].isSpace())
            continue;
        const bool more = end + 1 < plain.size();
        // A small letter goes on with the sentence; so does what follows an abbreviation.
        if (more && (plain[end + 1].isLower() || (plain[i] == u'.' && isAbbreviation(plain, i))))
            continue;
        return end;
    }
    return plain.size();
}

QString excerptOfPlain(QStringView plain, int words)
{
    if (words <= 0)
        return {};
    const QString line = plain.first(std::min(plain.size(), mostCharacters)).toString().simplified();
    qsizetype end = 0;
    qsizetype count = 0;
    while (end < line.size()) {
        const qsizetype from = end == 0 ? 0 : end + 1;
        const qsizetype next = sentenceEnd(line, from);
        count += wordCount(QStringView(line).sliced(from, next - from));
        if (count > words || next > qsizetype(words) * charactersPerWord)
            break;
        end = next;
    }
    if (end > 0 || line.isEmpty())
        return line.first(end);
    return cutAtWord(line, words);
}

QString excerpt(QByteArrayView markdown, int words, const ChipText &chipText)
{
    // A long body is not read to its end for its first words.
    const qsizetype most = std::max<qsizetype>(mostCharacters, qsizetype(words) * 4 * charactersPerWord);
    const QByteArrayView start = markdown.first(std::min(markdown.size(), most));
    return excerptOfPlain(QString::fromUtf8(plainText(start, PlainTextScope::Prose, chipText)), words);
}

} // namespace gaceta::text
