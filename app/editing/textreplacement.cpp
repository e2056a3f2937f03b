#include "app/editing/textreplacement.h"

#include "app/core/itemlists.h"
#include "app/editing/tr.h"
#include "app/storage/repository.h"
#include "app/text/markdown/textescape.h"

#include <QSet>

namespace gaceta::editing {

namespace {

constexpr qsizetype contextLength = 40; // characters

bool isWanted(const ReplacementQuery &query, const LanguageTag &language)
{
    return language.isNull() || query.languages.isEmpty() || query.languages.contains(language);
}

// A text of either form, as characters.
class FieldText final
{
public:
    explicit FieldText(const QString &text)
        : m_text(text)
    {
    }
    explicit FieldText(const QByteArray &markdown)
        : m_text(QString::fromUtf8(markdown))
        , m_isMarkdown(true)
    {
    }

    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] QList<text::TextMatch> matches(const text::TextFinder &finder) const
    {
        return m_isMarkdown ? finder.inMarkdown(m_text) : finder.inText(m_text);
    }
    [[nodiscard]] QString written(const QString &replacement, const text::TextMatch &match) const
    {
        if (!m_isMarkdown)
            return replacement;
        const qsizetype end = match.position + match.length;
        const bool atLineStart = match.position == 0 || m_text.at(match.position - 1) == u'\n';
        const bool runsOn = end < m_text.size() && m_text.at(end) != u'\n';
        return text::escapedText(replacement, {atLineStart, runsOn}, text::TextPlace::Running);
    }

private:
    QString m_text;
    bool m_isMarkdown = false;
};

// The first text that names the item.
template <typename T>
QString titleOf(T item)
{
    QString title;
    visitTexts(item, [&title](const TextField &field, const auto &text) {
        static const QSet<QString> names{QStringLiteral("title"), QStringLiteral("name"),
                                         QStringLiteral("label"), QStringLiteral("role"),
                                         QStringLiteral("alt")};
        if (title.isEmpty() && names.contains(field.path))
            title = FieldText(text).text();
    });
    return title;
}

QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.isSpace())
            c = u' ';
    }
    return text;
}

// Where the text goes on beyond what is shown.
QString contextBefore(const QString &text, qsizetype position)
{
    const qsizetype from = qMax<qsizetype>(0, position - contextLength);
    return (from > 0 ? QStringLiteral("…") : QString()) + oneLine(text.mid(from, position - from));
}

QString contextAfter(const QString &text, qsizetype position)
{
    const bool goesOn = position + contextLength < text.size();
    return oneLine(text.mid(position, contextLength)) + (goesOn ? QStringLiteral("…") : QString());
}

class Finder final
{
public:
    Finder(const ReplacementQuery &query, QList<TextHit> &hits)
        : m_query(query)
        , m_finder(query.find)
        , m_hits(hits)
    {
    }

    template <typename T>
    void find(T item)
    {
        const qsizetype first = m_hits.size();
        visitTexts(item, [&](const TextField &field, const auto &text) {
            if (isWanted(m_query, field.language))
                findIn(field, FieldText(text));
        });
        if (m_hits.size() == first)
            return;
        const QString title = titleOf(item);
        for (qsizetype i = first; i < m_hits.size(); ++i) {
            m_hits[i].kind = storage::Repository<T>::kind();
            m_hits[i].item = item.id.text();
            m_hits[i].title = title;
        }
    }

private:
    void findIn(const TextField &field, const FieldText &text)
    {
        int number = 0;
        for (const text::TextMatch &match : text.matches(m_finder)) {
            TextHit hit;
            hit.field = field;
            hit.number = number++;
            hit.before = contextBefore(text.text(), match.position);
            hit.found = text.text().mid(match.position, match.length);
            hit.after = contextAfter(text.text(), match.position + match.length);
            hit.replacement = text::replacementFor(hit.found, m_query.find, m_query.replacement);
            m_hits.append(hit);
        }
    }

    const ReplacementQuery &m_query;
    text::TextFinder m_finder;
    QList<TextHit> &m_hits;
};

using ItemHits = QHash<QString, QList<TextHit>>; // by item

class Replacer final
{
public:
    Replacer(const ReplacementQuery &query, const QList<TextHit> &hits)
        : m_query(query)
        , m_finder(query.find)
        , m_hits(hits)
    {
    }

    template <typename T>
    [[nodiscard]] T replaced(T item)
    {
        visitTexts(item, [&](const TextField &field, auto &text) { replaceIn(field, text); });
        return item;
    }
    [[nodiscard]] bool touches(const LanguageTag &language) const
    {
        return m_languages.contains(language);
    }

private:
    template <typename Text>
    void replaceIn(const TextField &field, Text &text)
    {
        QSet<int> numbers;
        for (const TextHit &hit : m_hits) {
            if (hit.field.language == field.language && hit.field.path == field.path)
                numbers.insert(hit.number);
        }
        if (numbers.isEmpty())
            return;
        const FieldText former(text);
        const QList<text::TextMatch> matches = former.matches(m_finder);
        QString made = former.text();
        for (qsizetype i = matches.size() - 1; i >= 0; --i) {
            const text::TextMatch &match = matches.at(i);
            if (!numbers.contains(int(i)))
                continue;
            const QString found = former.text().mid(match.position, match.length);
            made.replace(
                match.position, match.length,
                former.written(text::replacementFor(found, m_query.find, m_query.replacement), match));
        }
        m_languages.insert(field.language);
        if constexpr (std::is_same_v<Text, QByteArray>)
            text = made.toUtf8();
        else
            text = made;
    }

    const ReplacementQuery &m_query;
    text::TextFinder m_finder;
    const QList<TextHit> &m_hits;
    QSet<LanguageTag> m_languages;
};

void keepUpToDate(const Localized<LanguageVersion> &before, Localized<LanguageVersion> &after,
                  const LanguageTag &source, const std::function<bool(const LanguageTag &)> &keeps)
{
    const QStringList basis = paragraphHashes(after.value(source));
    for (auto &[language, version] : after) {
        if (translationState(before, language, source) == TranslationState::UpToDate && keeps(language))
            version.basis.paragraphs = basis;
    }
}

template <typename T>
T replacedItem(const T &item, const ReplacementQuery &query, const QList<TextHit> &hits,
               bool keepTranslations)
{
    Replacer replacer(query, hits);
    T made = replacer.replaced(item);
    if constexpr (std::is_same_v<T, Entry> || std::is_same_v<T, Page>) {
        keepUpToDate(item.texts, made.texts, item.source, [&](const LanguageTag &language) {
            return keepTranslations || replacer.touches(language);
        });
    }
    return made;
}

// Gives the items the versions they have in `saved`; what is not there is left out.
void takeVersions(Snapshot &items, const Snapshot &saved)
{
    forEachItemList([&](auto list) {
        QHash<QString, RowVersion> versions;
        for (const auto &item : saved.*list)
            versions.insert(item.id.text(), item.version);
        (items.*list).removeIf([&versions](const auto &item) {
            return !versions.contains(item.id.text());
        });
        for (auto &item : items.*list)
            item.version = versions.value(item.id.text());
    });
}

QString reasonOf(const ReplacementQuery &query)
{
    return Tr::tr("“%1” replaced with “%2”").arg(query.find.words.simplified(), query.replacement);
}

} // namespace

Result<ReplacedTexts> saveReplacement(Newsroom &newsroom, const ReplacementOrder &order)
{
    Result<Snapshot> saved = newsroom.saveTogether(
        replaceTexts(*order.content, order.query, order.hits, order.keepTranslations),
        reasonOf(order.query));
    if (!saved)
        return failure(saved.error());
    ReplacedTexts texts{*order.content, std::move(*saved), reasonOf(order.query)};
    takeVersions(texts.former, texts.made);
    return texts;
}

Result<> repeatReplacement(Newsroom &newsroom, ReplacedTexts &texts, Direction direction)
{
    const bool back = direction == Direction::Back;
    const Result<Snapshot> saved = newsroom.saveTogether(
        back ? texts.former : texts.made, back ? Tr::tr("Undone: %1").arg(texts.reason) : texts.reason,
        Origin::Undo);
    if (!saved)
        return failure(saved.error());
    takeVersions(texts.former, *saved);
    takeVersions(texts.made, *saved);
    return {};
}

QList<TextHit> findTexts(const Snapshot &content, const ReplacementQuery &query,
                         const std::function<bool()> &isCancelled)
{
    QList<TextHit> hits;
    Finder finder(query, hits);
    forEachItemList([&](auto list) {
        for (const auto &item : content.*list) {
            if (isCancelled && isCancelled())
                return;
            finder.find(item);
        }
    });
    return hits;
}

Snapshot replaceTexts(const Snapshot &content, const ReplacementQuery &query, const QList<TextHit> &hits,
                      bool keepTranslations)
{
    ItemHits byItem;
    for (const TextHit &hit : hits)
        byItem[hit.item].append(hit);
    Snapshot replaced;
    forEachItemList([&](auto list) {
        for (const auto &item : content.*list) {
            if (const auto found = byItem.constFind(item.id.text()); found != byItem.constEnd())
                (replaced.*list).append(replacedItem(item, query, *found, keepTranslations));
        }
    });
    return replaced;
}

} // namespace gaceta::editing
