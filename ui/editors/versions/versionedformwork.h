#pragma once
// How VersionedForm deals with the workflow: who sees to a text, which steps are open; included by
// versionedform.h only.

#include "app/core/workflowsteps.h"
#include "app/editing/lastwriter.h"
#include "ui/editors/form/fieldcontrols.h"
#include "ui/editors/versions/versionedform.h"
#include "ui/models/versionrows.h"

namespace gaceta::ui {

template <typename T>
void VersionedForm<T>::bindAssignment(VersionColumn *column)
{
    const LanguageTag language = column->language();
    AssignmentRow *row = column->assignment;
    const auto person = part<T>(language, &LanguageVersion::assignee);
    typename ValueForm<T>::Binding binding;
    binding.field = {QStringLiteral("assignee"), language};
    binding.show = [row, person](const T &value) { row->setPerson(person.get(value)); };
    binding.read = [row, person](T &value) { person.set(value, row->person()); };
    binding.words = person.get;
    binding.copy = [person](const T &from, T &to) { person.set(to, person.get(from)); };
    this->bind(binding, row->personBox());
    this->connect(row, &AssignmentRow::personEdited, this, [this, language] {
        this->edited({QStringLiteral("assignee"), language}, ChangeKind::Typing);
    });
    this->bind({QStringLiteral("due"), language}, row->dueBox(), row->due(),
               part<T>(language, &LanguageVersion::due));
}

// Where the person asked for it, so that the text itself is seen at once; in all columns, so that the
// texts stay beside each other.
template <typename T>
void VersionedForm<T>::showAssignments(VersionColumn *asked)
{
    const bool shown = m_assignmentsOf == this->item() && !m_assignmentsOf.isEmpty();
    if (!shown && !asked)
        m_assignmentsOf.clear();
    if (shown && (asked || !m_versions.value(0) || !m_versions.first()->isAssignmentShown())) {
        const QStringList people = m_content.newsroom().people().value_or(QStringList());
        for (VersionColumn *column : std::as_const(m_versions))
            column->assignment->setPeople(people);
    }
    for (VersionColumn *column : std::as_const(m_versions))
        column->setAssignmentShown(shown);
    if (asked && shown)
        this->showField(QStringLiteral("assignee"), asked->language());
}

template <typename T>
bool VersionedForm<T>::wroteLast(const LanguageTag &language) const
{
    const T &stored = this->stored();
    if (paragraphHashes(this->value().texts.value(language)) !=
        paragraphHashes(stored.texts.value(language)))
        return true;
    const QString key = this->item() + QString::number(stored.version) + language.text();
    if (!m_wroteLast.contains(key)) {
        const editing::Newsroom &newsroom = m_content.newsroom();
        const auto writer = editing::lastWriter(newsroom, this->itemKind(), this->item(), language);
        m_wroteLast.insert(key, writer.value_or(QString()) == newsroom.author());
    }
    return m_wroteLast.value(key);
}

template <typename T>
QList<WorkflowState> VersionedForm<T>::stepsOf(const LanguageTag &language) const
{
    const WorkflowState state = this->value().texts.value(language).state;
    const WorkflowRules &rules = m_content.organisation().workflow;
    const bool asks = rules.review == ReviewRule::TwoPeople && state == WorkflowState::InReview;
    return nextStates(state, rules, {m_content.newsroom().author(), asks && wroteLast(language)});
}

template <typename T>
void VersionedForm<T>::setState(const LanguageTag &language, WorkflowState state)
{
    T next = this->value();
    next.texts[language].state = state;
    this->change(next);
}

// All of the text, but not the state. The copy is not yet a translation: it remembers what it was made
// from, but is in translation until a person says that it is up to date.
template <typename T>
void VersionedForm<T>::copyFromSource(const LanguageTag &language)
{
    T next = this->value();
    const LanguageVersion source = next.texts.value(next.source);
    LanguageVersion &text = next.texts[language];
    text.title = source.title;
    text.summary = source.summary;
    text.body = source.body;
    text.seoTitle = source.seoTitle;
    text.seoDescription = source.seoDescription;
    text.dateline = source.dateline;
    text.basis = {{}, paragraphHashes(source), false};
    if (!text.firstPublished.isValid() && text.state != WorkflowState::Published)
        text.slug = slugFromTitle(text.title);
    this->change(next, {QStringLiteral("title"), language});
    emit this->notice(copiedSentence(next.source, language));
}

template <typename T>
void VersionedForm<T>::keepStanding(T &former, const T &now) const
{
    for (auto &[language, text] : former.texts) {
        const LanguageVersion *present = now.texts.find(language);
        text.edited = present ? present->edited : QDateTime();
        text.state = present ? present->state : WorkflowState::Draft;
        text.assignee = present ? present->assignee : QString();
        text.due = present ? present->due : QDate();
    }
}

} // namespace gaceta::ui
