#include "app/text/worddiff.h"

#include "app/text/sequencediff.h"

#include <QHash>
#include <QStringView>

#include <algorithm>
#include <utility>
#include <vector>

namespace gaceta::text {

namespace {

enum class SignClass { Word, Space, Other };

SignClass classOf(QChar c)
{
    if (c.isSpace())
        return SignClass::Space;
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'\'' || c == u'’'
               ? SignClass::Word
               : SignClass::Other;
}

// Words, runs of white space, and every other sign by itself.
std::vector<QStringView> tokens(QStringView text)
{
    std::vector<QStringView> result;
    for (qsizetype from = 0; from < text.size();) {
        const SignClass kind = classOf(text[from]);
        qsizetype to = from + 1;
        while (kind != SignClass::Other && to < text.size() && classOf(text[to]) == kind)
            ++to;
        result.push_back(text.sliced(from, to - from));
        from = to;
    }
    return result;
}

using Numbers = QHash<QStringView, int>;

std::vector<int> numbered(const std::vector<QStringView> &texts, Numbers &numbers)
{
    std::vector<int> result;
    result.reserve(texts.size());
    for (const QStringView text : texts) {
        const auto known = numbers.constFind(text);
        result.push_back(known == numbers.cend() ? int(numbers.size()) : known.value());
        if (known == numbers.cend())
            numbers.insert(text, int(numbers.size()));
    }
    return result;
}

// The tokens from..to as they stand in the text.
QStringView joined(const std::vector<QStringView> &texts, size_t from, size_t to)
{
    if (from == to)
        return {};
    return QStringView(texts[from].begin(), texts[to - 1].end());
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

class Runs final
{
public:
    void addEqual(QStringView text)
    {
        if (text.isEmpty())
            return;
        // A space between two changes belongs to the change: "the old house" for "a new home" is one.
        if (isBlank(text) && changed()) {
            m_between += text;
            return;
        }
        flush();
        append(DiffKind::Equal, text.toString());
    }

    void addChange(QStringView removed, QStringView added)
    {
        m_removed += m_between + removed;
        m_added += m_between + added;
        m_between.clear();
    }

    QList<DiffRun> take()
    {
        flush();
        return std::move(m_list);
    }

private:
    [[nodiscard]] bool changed() const { return !m_removed.isEmpty() || !m_added.isEmpty(); }

    void flush()
    {
        append(DiffKind::Removed, std::exchange(m_removed, {}));
        append(DiffKind::Added, std::exchange(m_added, {}));
        append(DiffKind::Equal, std::exchange(m_between, {}));
    }

    void append(DiffKind kind, const QString &text)
    {
        if (text.isEmpty())
            return;
        if (!m_list.isEmpty() && m_list.last().kind == kind)
            m_list.last().text += text;
        else
            m_list.append({kind, text});
    }

    QList<DiffRun> m_list;
    QString m_removed;
    QString m_added;
    QString m_between;
};

} // namespace

QList<DiffRun> wordDiff(const QString &before, const QString &after)
{
    const std::vector<QStringView> old = tokens(before);
    const std::vector<QStringView> now = tokens(after);
    Numbers numbers;
    const std::vector<int> oldNumbers = numbered(old, numbers);
    const std::vector<int> nowNumbers = numbered(now, numbers);
    Runs runs;
    size_t oldAt = 0;
    size_t nowAt = 0;
    for (const CommonPart &part : commonParts(oldNumbers, nowNumbers)) {
        if (part.beforeAt > oldAt || part.afterAt > nowAt)
            runs.addChange(joined(old, oldAt, part.beforeAt), joined(now, nowAt, part.afterAt));
        runs.addEqual(joined(old, part.beforeAt, part.beforeAt + part.length));
        oldAt = part.beforeAt + part.length;
        nowAt = part.afterAt + part.length;
    }
    if (oldAt < old.size() || nowAt < now.size())
        runs.addChange(joined(old, oldAt, old.size()), joined(now, nowAt, now.size()));
    return runs.take();
}

} // namespace gaceta::text
