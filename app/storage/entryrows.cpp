#include "app/storage/entryrows.h"

#include "app/storage/folding.h"
#include "app/storage/query.h"
#include "app/storage/repository.h"
#include "app/storage/stamp.h"

using namespace Qt::StringLiterals;

namespace gaceta::storage {

namespace {

// Somebody is to write it; nothing is there yet.
bool isOnlyPlanned(const LanguageVersion &version)
{
    LanguageVersion plan;
    plan.assignee = version.assignee;
    plan.due = version.due;
    return version == plan && !(version == LanguageVersion{});
}

QString nameOf(TranslationState state)
{
    return enumName(state);
}

} // namespace

void EntryRows::write(const Entry &entry, const QDateTime &changed, bool trashed, const QString &author)
{
    const QString id = entry.id.text();
    Query(m_connection, u"DELETE FROM entry_rows WHERE item = ?"_s).bind(id).run();
    if (entry.isTemplate)
        return;
    const QString &title = entry.texts.valueOrAny(entry.source).title;
    Query(m_connection, u"INSERT INTO entry_rows (item, trashed, kind, source, date, changed, author, "
                        "embargo, lead_image, sort_title) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(id)
        .bind(QVariant(trashed))
        .bind(QString(enumName(entry.kind)))
        .bind(entry.source.text())
        .bind(timeText(entry.date))
        .bind(timeText(changed))
        .bind(author)
        .bind(timeText(entry.embargo))
        .bind(entry.leadImage.isNull() ? QString() : entry.leadImage.text())
        .bind(sortKey(title))
        .run();
    for (const auto &[language, text] : entry.texts) {
        if (isShown(language))
            writeText(entry, language, trashed);
    }
    for (const LanguageTag &language : m_languages) {
        if (!entry.texts.find(language))
            writeText(entry, language, trashed);
    }
}

void EntryRows::writeText(const Entry &entry, const LanguageTag &language, bool trashed)
{
    // A language without any text has no workflow state, so that a filter for drafts leaves it out.
    const LanguageVersion *version = entry.texts.find(language);
    const bool written = version && !isOnlyPlanned(*version);
    Query(m_connection,
          u"INSERT INTO entry_row_texts (item, language, trashed, title, state, translation, assignee, "
          "due) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(entry.id.text())
        .bind(language.text())
        .bind(QVariant(trashed))
        .bind(version ? version->title : QString())
        .bind(written ? QString(enumName(version->state)) : QString())
        .bind(nameOf(translationState(entry.texts, language, entry.source)))
        .bind(version ? version->assignee : QString())
        .bind(version ? dayText(version->due) : QString())
        .run();
}

bool EntryRows::isShown(const LanguageTag &language) const
{
    return m_languages.isEmpty() || m_languages.contains(language);
}

// A language that comes back finds its texts where they were left.
void EntryRows::writeTextsAgain(const LanguageTag &language)
{
    QList<std::pair<QString, bool>> entries;
    Query query(m_connection,
                u"SELECT r.item, r.trashed FROM entry_rows r JOIN entry_texts t ON t.item = r.item AND "
                "t.language = ? WHERE NOT EXISTS (SELECT 1 FROM entry_row_texts o WHERE o.item = r.item "
                "AND o.language = t.language)"_s);
    query.bind(language.text());
    while (query.next())
        entries.append({query.text(0), query.boolean(1)});
    for (const auto &[item, trashed] : std::as_const(entries)) {
        if (const std::optional<Entry> entry = Repository<Entry>(m_connection).load(item))
            writeText(*entry, language, trashed);
    }
}

void EntryRows::setTrashed(const QString &entry, bool trashed)
{
    for (const QString &table : {u"entry_rows"_s, u"entry_row_texts"_s}) {
        Query(m_connection, u"UPDATE "_s + table + u" SET trashed = ? WHERE item = ?"_s)
            .bind(QVariant(trashed))
            .bind(entry)
            .run();
    }
}

void EntryRows::changeLanguages()
{
    Query(m_connection, u"DELETE FROM entry_row_texts WHERE state = '' AND assignee = '' AND due = ''"_s)
        .run();
    Query known(m_connection, u"SELECT DISTINCT language FROM entry_row_texts"_s);
    QStringList gone;
    while (known.next()) {
        const std::optional<LanguageTag> language = LanguageTag::parse(known.text(0));
        if (!language || !isShown(*language))
            gone.append(known.text(0));
    }
    for (const QString &language : std::as_const(gone))
        Query(m_connection, u"DELETE FROM entry_row_texts WHERE language = ?"_s).bind(language).run();
    for (const LanguageTag &language : m_languages) {
        writeTextsAgain(language);
        Query(m_connection,
              u"INSERT INTO entry_row_texts (item, language, trashed, title, state, translation, "
              "assignee, due) SELECT item, ?, trashed, '', '', ?, '', '' FROM entry_rows r WHERE NOT "
              "EXISTS "
              "(SELECT 1 FROM entry_row_texts t WHERE t.item = r.item AND t.language = ?)"_s)
            .bind(language.text())
            .bind(nameOf(TranslationState::Missing))
            .bind(language.text())
            .run();
    }
}

} // namespace gaceta::storage
