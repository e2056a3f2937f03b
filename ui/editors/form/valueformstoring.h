#pragma once
// How ValueForm loads, saves and recovers; included by valueform.h only.

#include "ui/editors/form/valueform.h"

namespace gaceta::ui {

template <typename T>
Result<T> ValueForm<T>::fetch(const Id &id) const
{
    return context().newsroom.template load<T>(id);
}

template <typename T>
Result<T> ValueForm<T>::store(const T &value)
{
    return context().newsroom.save(value, m_reason);
}

template <typename T>
auto ValueForm<T>::idFrom(const QString &item) const -> std::optional<Id>
{
    return Id::parse(item);
}

template <typename T>
Result<> ValueForm<T>::load(const QString &item)
{
    const std::optional<Id> id = idFrom(item);
    if (!id)
        return failure(notAnId());
    const std::optional<editing::RecoveredItem> found = recoveredItem(context(), itemKind(), item);
    const Result<T> loaded = fetch(*id);
    if (!loaded && !(found && loaded.error().code == ErrorCode::NotFound))
        return failure(loaded.error());
    T stored{};
    stored.id = *id;
    begin(loaded.value_or(stored), loaded.value_or(stored));
    offerFound(found);
    return {};
}

template <typename T>
void ValueForm<T>::offerFound(const std::optional<editing::RecoveredItem> &found)
{
    const Result<JsonNode> json = found ? parseJson(found->value) : Result<JsonNode>(JsonNode{});
    Result<T> read = found && json ? fromJson<T>(*json) : Result<T>(m_stored);
    if (!read)
        return; // stays in the journal, unread
    read->version = m_stored.version;
    if (*read == m_stored)
        return found ? remember() : void();
    if (m_stored.version == 0) {
        change(*read);
        emit notice(neverSavedSentence());
        return;
    }
    m_found = *read;
    setFieldsEnabled(false);
    const auto decide = [this](bool bringBack) {
        const T typed = *std::exchange(m_found, std::nullopt);
        setFieldsEnabled(!context().newsroom.isReadOnly());
        bringBack ? change(typed) : remember();
        focusFirstField();
    };
    decision()->ask(foundTextDecision(
        found->time, found->version != m_stored.version, differences(m_stored, *m_found),
        [decide] { decide(true); }, [decide] { decide(false); }));
}

template <typename T>
Result<> ValueForm<T>::startNew(const NewItem &start)
{
    T value = blank(start);
    value.id = Id::create();
    begin(value, value);
    started(start);
    return {};
}

template <typename T>
void ValueForm<T>::begin(const T &stored, const T &shown)
{
    m_found.reset();
    m_reason.clear();
    decision()->close();
    setFieldsEnabled(!context().newsroom.isReadOnly());
    m_stored = stored;
    m_value = shown;
    m_history.start(shown);
    forgetTouched();
    show(shown);
    settle();
    showProblems();
}

template <typename T>
Result<> ValueForm<T>::save()
{
    if (!isDirty())
        return {};
    Result<T> saved = failure(ErrorCode::Internal, {});
    {
        const QScopedValueRollback saving(m_saving, true);
        saved = store(m_value);
    }
    if (!saved && saved.error().code == ErrorCode::Conflict) {
        if (const Result<T> theirs = fetch(m_value.id))
            askAboutConflict(*theirs);
    }
    if (!saved)
        return failure(saved.error());
    takeSaved(*saved);
    emit this->saved(itemKind(), item());
    return {};
}

template <typename T>
Result<> ValueForm<T>::saveBecause(const QString &reason)
{
    m_reason = reason;
    const Result<> saved = save();
    m_reason.clear();
    return saved;
}

template <typename T>
void ValueForm<T>::takeSaved(const T &saved)
{
    decision()->close();
    m_stored = saved;
    m_value = saved;
    m_reason.clear();
    m_history.adopt([&](T &remembered) { adopt(remembered, saved); });
    endTextSteps();
    show(saved);
    remember();
    settle();
}

template <typename T>
void ValueForm<T>::askAboutConflict(const T &theirs)
{
    const auto rebase = [this, theirs] {
        m_stored = theirs;
        m_value.version = theirs.version;
        m_history.adopt([&](T &remembered) { adopt(remembered, theirs); });
    };
    decision()->ask(conflictDecision(
        differences(theirs, m_value),
        [this, rebase] {
            rebase();
            if (const Result<> again = save(); !again)
                emit problem(again.error());
        },
        [this, rebase] {
            rebase();
            change(m_stored);
        }));
}

template <typename T>
void ValueForm<T>::trash()
{
    Result<> done = save();
    if (m_stored.version > 0 && done)
        done = context().newsroom.trash(itemKind(), item());
    if (m_stored.version == 0 && !done) {
        // What cannot be saved yet cannot lie in the trash either.
        m_value = m_stored;
        remember();
        done = {};
    }
    if (done)
        emit leaveRequested();
    else
        emit problem(done.error());
}

template <typename T>
void ValueForm<T>::hear(const editing::Change &change)
{
    if (m_saving || m_value.id.isNull())
        return;
    const bool mine = change.kind == itemKind() && change.item == item();
    if (!mine || change.type == editing::ChangeType::Reloaded)
        newsroomChanged(change);
    if ((!mine && change.type != editing::ChangeType::Reloaded) || isDirty() || m_found)
        return;
    const Result<T> now = fetch(m_value.id);
    if (now && now->version != m_stored.version)
        begin(*now, *now);
}

} // namespace gaceta::ui
