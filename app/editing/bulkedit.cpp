#include "app/editing/bulkedit.h"

#include "app/editing/lastwriter.h"
#include "app/editing/tr.h"

#include <QHash>

namespace gaceta::editing {

namespace {

template <typename Id>
void change(QList<Id> &ids, const QList<Id> &add, const QList<Id> &remove)
{
    for (const Id &id : remove)
        ids.removeAll(id);
    for (const Id &id : add) {
        if (!ids.contains(id))
            ids.append(id);
    }
}

template <typename T>
void exchange(T &value, const T &from, const T &to)
{
    if (value == from)
        value = to;
}

// Applies one edit to entry after entry.
class Editor final
{
public:
    Editor(const Newsroom &newsroom, const BulkEdit &edit)
        : m_newsroom(newsroom)
        , m_edit(edit)
    {
        if (const Result<Organisation> organisation = newsroom.organisation()) {
            m_rules = organisation->workflow;
            m_languages = organisation->languages;
        }
    }

    // Who wrote what is asked before the transaction begins, where the rules care.
    void learnWriters(const QList<EntryId> &entries)
    {
        if (m_edit.state != WorkflowState::Approved || m_rules.review != ReviewRule::TwoPeople)
            return;
        for (const EntryId &entry : entries) {
            for (const LanguageTag &language : languages()) {
                const auto writer = lastWriter(m_newsroom, ItemKind::Entry, entry.text(), language);
                if (writer && *writer == m_newsroom.author())
                    m_own.insert(entry.text() + language.text());
            }
        }
    }

    bool apply(Entry &entry)
    {
        const EntryMarks before = marksOf(entry);
        gaceta::editing::change(entry.tags, m_edit.addTags, m_edit.removeTags);
        gaceta::editing::change(entry.schools, m_edit.addSchools, m_edit.removeSchools);
        entry.kind = m_edit.kind.value_or(entry.kind);
        for (const LanguageTag &language : languages())
            applyTo(entry, language);
        const EntryMarks after = marksOf(entry);
        if (before == after)
            return false;
        m_result.changes.append({entry.id, before, after});
        return true;
    }

    [[nodiscard]] BulkResult takeResult() { return std::move(m_result); }

private:
    [[nodiscard]] QList<LanguageTag> languages() const
    {
        return m_edit.languages.isEmpty() ? m_languages : m_edit.languages;
    }

    void applyTo(Entry &entry, const LanguageTag &language)
    {
        LanguageVersion *text = entry.texts.find(language);
        const bool isPlan = !m_edit.languages.isEmpty() && (m_edit.assignee || m_edit.due);
        if (!text && isPlan)
            text = &entry.texts[language];
        if (!text)
            return;
        text->assignee = m_edit.assignee.value_or(text->assignee);
        text->due = m_edit.due.value_or(text->due);
        if (*text == LanguageVersion{}) {
            entry.texts.remove(language);
            return;
        }
        if (!m_edit.state || text->state == *m_edit.state || !hasText(*text))
            return;
        const WorkflowPerson person{m_newsroom.author(),
                                    m_own.contains(entry.id.text() + language.text())};
        if (nextStates(text->state, m_rules, person).contains(*m_edit.state))
            text->state = *m_edit.state;
        else
            ++m_result.refused;
    }

    const Newsroom &m_newsroom;
    const BulkEdit &m_edit;
    WorkflowRules m_rules;
    QList<LanguageTag> m_languages;
    QSet<QString> m_own; // entry and language whose text is by who is at work here
    BulkResult m_result;
};

} // namespace

EntryMarks marksOf(const Entry &entry)
{
    EntryMarks marks{entry.kind, entry.tags, entry.schools, {}};
    for (const auto &[language, text] : entry.texts)
        marks.texts[language] = {text.state, text.assignee, text.due};
    return marks;
}

bool exchangeMarks(Entry &entry, const EntryMarks &from, const EntryMarks &to)
{
    const EntryMarks now = marksOf(entry);
    exchange(entry.kind, from.kind, to.kind);
    exchange(entry.tags, from.tags, to.tags);
    exchange(entry.schools, from.schools, to.schools);
    Localized<VersionMarks> all = from.texts;
    for (const auto &[language, marks] : to.texts)
        all[language] = marks;
    for (const auto &[language, any] : all) {
        const VersionMarks &was = from.texts.value(language);
        const VersionMarks &is = to.texts.value(language);
        if (was == is)
            continue;
        LanguageVersion &text = entry.texts[language];
        exchange(text.state, was.state, is.state);
        exchange(text.assignee, was.assignee, is.assignee);
        exchange(text.due, was.due, is.due);
        if (text == LanguageVersion{})
            entry.texts.remove(language);
    }
    return !(marksOf(entry) == now);
}

Result<BulkResult> editInBulk(Newsroom &newsroom, const QList<EntryId> &entries, const BulkEdit &edit,
                              const BulkTick &tick)
{
    Editor editor(newsroom, edit);
    editor.learnWriters(entries);
    const Result<> done = newsroom.editEntries(
        entries, [&](Entry &entry) { return editor.apply(entry); }, Tr::tr("Changed in the list"), tick);
    if (!done)
        return failure(done.error());
    return editor.takeResult();
}

Result<> repeatInBulk(Newsroom &newsroom, const QList<MarksChange> &changes, Direction direction,
                      const BulkTick &tick)
{
    QHash<QString, const MarksChange *> known;
    QList<EntryId> entries;
    for (const MarksChange &change : changes) {
        known.insert(change.entry.text(), &change);
        entries.append(change.entry);
    }
    const auto exchangeOne = [&](Entry &entry) {
        const MarksChange &change = *known.value(entry.id.text());
        return direction == Direction::Back ? exchangeMarks(entry, change.after, change.before)
                                            : exchangeMarks(entry, change.before, change.after);
    };
    return newsroom.editEntries(entries, exchangeOne,
                                direction == Direction::Back ? Tr::tr("Undone in the list")
                                                             : Tr::tr("Changed in the list"),
                                tick);
}

} // namespace gaceta::editing
