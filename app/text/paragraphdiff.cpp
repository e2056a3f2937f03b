#include "app/text/paragraphdiff.h"

#include "app/text/sequencediff.h"

#include <QHash>

namespace gaceta::text {

namespace {

struct Paragraph
{
    QByteArray text;
    QByteArray gap; // the line ends and empty lines after it
};

struct Hunk
{
    bool equal = false;
    qsizetype beforeAt = 0;
    qsizetype beforeCount = 0;
    qsizetype afterAt = 0;
    qsizetype afterCount = 0;
};

// What stands before the first paragraph goes with it; a fenced block stays whole.
QList<Paragraph> split(const QByteArray &body)
{
    QList<Paragraph> paragraphs;
    bool fenced = false;
    bool open = false;
    for (qsizetype at = 0; at < body.size();) {
        qsizetype end = body.indexOf('\n', at);
        end = end < 0 ? body.size() : end + 1;
        const QByteArray line = body.mid(at, end - at);
        const QByteArray trimmed = line.trimmed();
        at = end;
        if (trimmed.isEmpty() && !fenced) {
            if (!paragraphs.isEmpty())
                paragraphs.last().gap += line;
            open = false;
            continue;
        }
        if (trimmed.startsWith("```") || trimmed.startsWith("~~~"))
            fenced = !fenced;
        if (!open)
            paragraphs.append(Paragraph());
        open = true;
        paragraphs.last().text += line;
    }
    for (Paragraph &one : paragraphs) {
        const qsizetype text = one.text.endsWith('\n') ? one.text.size() - 1 : one.text.size();
        one.gap.prepend(one.text.sliced(text));
        one.text.truncate(text);
    }
    return paragraphs;
}

std::vector<int> numbered(const QList<Paragraph> &paragraphs, QHash<QByteArray, int> &numbers)
{
    std::vector<int> result;
    for (const Paragraph &one : paragraphs) {
        const auto known = numbers.constFind(one.text);
        const int number = known == numbers.constEnd() ? static_cast<int>(numbers.size()) : *known;
        numbers.insert(one.text, number);
        result.push_back(number);
    }
    return result;
}

// As many on both sides stand for each other one by one.
void addChanged(QList<Hunk> &hunks, const Hunk &changed)
{
    if (changed.beforeCount != changed.afterCount) {
        hunks.append(changed);
        return;
    }
    for (qsizetype i = 0; i < changed.beforeCount; ++i)
        hunks.append({false, changed.beforeAt + i, 1, changed.afterAt + i, 1});
}

QList<Hunk> hunksOf(const QList<Paragraph> &before, const QList<Paragraph> &after)
{
    QHash<QByteArray, int> numbers;
    const std::vector<int> first = numbered(before, numbers);
    const std::vector<int> second = numbered(after, numbers);
    QList<Hunk> hunks;
    qsizetype beforeAt = 0;
    qsizetype afterAt = 0;
    std::vector<CommonPart> parts = commonParts(first, second);
    parts.push_back({first.size(), second.size(), 0});
    for (const CommonPart &part : parts) {
        const auto beforeEnd = static_cast<qsizetype>(part.beforeAt);
        const auto afterEnd = static_cast<qsizetype>(part.afterAt);
        if (beforeEnd > beforeAt || afterEnd > afterAt)
            addChanged(hunks, {false, beforeAt, beforeEnd - beforeAt, afterAt, afterEnd - afterAt});
        const auto length = static_cast<qsizetype>(part.length);
        if (length > 0)
            hunks.append({true, beforeEnd, length, afterEnd, length});
        beforeAt = beforeEnd + length;
        afterAt = afterEnd + length;
    }
    return hunks;
}

QByteArray joined(const QList<Paragraph> &paragraphs, qsizetype at, qsizetype count)
{
    QByteArray text;
    for (qsizetype i = at; i < at + count; ++i)
        text += paragraphs.at(i).text + (i + 1 < at + count ? paragraphs.at(i).gap : QByteArray());
    return text;
}

} // namespace

QList<ParagraphChange> paragraphChanges(const QByteArray &before, const QByteArray &after)
{
    const QList<Paragraph> first = split(before);
    const QList<Paragraph> second = split(after);
    QList<ParagraphChange> changes;
    for (const Hunk &hunk : hunksOf(first, second)) {
        changes.append({hunk.equal, joined(first, hunk.beforeAt, hunk.beforeCount),
                        joined(second, hunk.afterAt, hunk.afterCount)});
    }
    return changes;
}

QByteArray withChangeTakenBack(const QByteArray &before, const QByteArray &after, qsizetype change)
{
    const QList<Paragraph> first = split(before);
    QList<Paragraph> second = split(after);
    const QList<Hunk> hunks = hunksOf(first, second);
    if (change < 0 || change >= hunks.size())
        return after;
    const Hunk &hunk = hunks.at(change);
    const bool atEnd = hunk.afterAt + hunk.afterCount == second.size();
    const QByteArray end = second.isEmpty() ? QByteArray() : second.last().gap;
    QList<Paragraph> back = first.mid(hunk.beforeAt, hunk.beforeCount);
    second = second.first(hunk.afterAt) + back + second.sliced(hunk.afterAt + hunk.afterCount);
    QByteArray text;
    for (qsizetype i = 0; i < second.size(); ++i) {
        const bool last = i + 1 == second.size();
        QByteArray gap = last && atEnd ? end : second.at(i).gap;
        if (!last && gap.count('\n') < 2)
            gap = "\n\n";
        text += second.at(i).text + gap;
    }
    return text;
}

} // namespace gaceta::text
