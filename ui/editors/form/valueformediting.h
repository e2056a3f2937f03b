#pragma once
// How ValueForm follows what is typed, and takes it back; included by valueform.h only.

#include "ui/editors/form/valueform.h"

namespace gaceta::ui {

template <typename T>
template <typename Widget, typename V>
void ValueForm<T>::bind(const FieldName &field, FieldBox *box, Widget *control, const Part<T, V> &part,
                        std::function<QString(const T &)> words)
{
    using Of = Control<Widget>;
    Binding binding;
    binding.field = field;
    binding.show = [control, part](const T &value) { Of::show(control, part.get(value)); };
    binding.read = [control, part](T &value) { part.set(value, Of::read(control)); };
    binding.words =
        words ? std::move(words) : [part](const T &value) { return Of::words(part.get(value)); };
    binding.copy = [part](const T &from, T &to) { part.set(to, part.get(from)); };
    if constexpr (std::is_same_v<Widget, BodyEditor>) {
        binding.body = control;
        binding.setText = part.set;
    }
    bind(binding, box);
    Of::watch(control, this, [this, field] { edited(field, Of::kind); });
}

template <typename T>
void ValueForm<T>::bind(const Binding &binding, FieldBox *box)
{
    m_bindings.append(binding);
    registerField(binding.field, box);
}

template <typename T>
auto ValueForm<T>::binding(const FieldName &field) -> Binding *
{
    for (Binding &each : m_bindings) {
        if (each.field == field)
            return &each;
    }
    return nullptr;
}

template <typename T>
void ValueForm<T>::edited(const FieldName &field, ChangeKind kind)
{
    const Binding *bound = binding(field);
    if (m_showing || !bound)
        return;
    T next = m_value;
    bound->read(next);
    if (next == m_value)
        return;
    touch(field);
    const T asRead = next;
    follow(next, field);
    const T before = std::exchange(m_value, next);
    if (m_way == Way::Back)
        m_history.tookBack(next);
    else if (m_way == Way::Again)
        m_history.madeAgain(next);
    else if (m_history.record(before, next, field, kind) && kind != ChangeKind::Text)
        endTextSteps();
    if (!(next == asRead))
        show(next, field);
    remember();
    settle();
}

template <typename T>
void ValueForm<T>::change(const T &value, const FieldName &field)
{
    if (value == m_value)
        return;
    m_history.record(m_value, value, field, ChangeKind::Choice);
    goTo(value, field);
}

// Shows that value, which the history knows already.
template <typename T>
void ValueForm<T>::goTo(const T &value, const FieldName &field)
{
    m_value = value;
    show(value);
    endTextSteps();
    remember();
    settle();
    showChange(field);
}

template <typename T>
void ValueForm<T>::undo()
{
    if (!canUndo())
        return;
    const FieldName field = m_history.undoField();
    if (!byOwnMemory(field, true))
        goTo(m_history.undo(), field);
}

template <typename T>
void ValueForm<T>::redo()
{
    if (!canRedo())
        return;
    const FieldName field = m_history.redoField();
    if (!byOwnMemory(field, false))
        goTo(m_history.redo(), field);
}

template <typename T>
bool ValueForm<T>::byOwnMemory(const FieldName &field, bool back)
{
    const Binding *bound = binding(field);
    if (!bound || !bound->body || !(back ? bound->body->canUndo() : bound->body->canRedo()))
        return false;
    const T before = m_value;
    {
        const QScopedValueRollback way(m_way, back ? Way::Back : Way::Again);
        back ? bound->body->undo() : bound->body->redo();
    }
    if (m_value == before)
        return false;
    endTextSteps();
    showChange(field);
    return true;
}

template <typename T>
void ValueForm<T>::endTextSteps()
{
    for (const Binding &each : std::as_const(m_bindings)) {
        if (each.body)
            each.body->endUndoStep();
    }
}

template <typename T>
void ValueForm<T>::show(const T &value, const FieldName &except)
{
    const QScopedValueRollback showing(m_showing, true);
    for (const Binding &each : std::as_const(m_bindings)) {
        if (!(each.field == except))
            each.show(value);
    }
}

// On disk before the next event is handled.
template <typename T>
void ValueForm<T>::remember()
{
    if (!context().journal)
        return;
    const Result<> done = isDirty()
                              ? context().journal->remember({itemKind(), item(), m_stored.version,
                                                             context().clock.now(), toJson(m_value)})
                              : context().journal->forget(itemKind(), item());
    if (!done)
        emit problem(done.error());
}

template <typename T>
void ValueForm<T>::settle()
{
    valueChanged();
    scheduleProblems();
    emit undoChanged();
    if (const QString now = title(); now != m_titleTold) {
        m_titleTold = now;
        emit titleChanged(now);
    }
    if (isDirty() != m_dirtyTold) {
        m_dirtyTold = isDirty();
        emit dirtyChanged(m_dirtyTold);
    }
}

template <typename T>
QList<Difference> ValueForm<T>::differences(const T &before, const T &after) const
{
    QList<Difference> result;
    for (const Binding &each : m_bindings) {
        const QString was = each.words ? each.words(before) : QString();
        const QString is = each.words ? each.words(after) : QString();
        if (was != is)
            result.append({labelOf(each.field), was, is});
    }
    if (result.isEmpty())
        result.append(unseenDifference());
    return result;
}

} // namespace gaceta::ui
