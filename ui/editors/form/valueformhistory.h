#pragma once
// How ValueForm shows and brings back former versions; included by valueform.h only.

#include "ui/editors/form/valueform.h"

namespace gaceta::ui {

template <typename T>
Result<T> ValueForm<T>::formerValue(const QByteArray &json) const
{
    const Result<JsonNode> node = parseJson(json);
    Result<T> value = node ? fromJson<T>(*node) : Result<T>(failure(node.error()));
    if (value) {
        value->id = m_value.id;
        value->version = m_value.version;
    }
    return value;
}

template <typename T>
Result<QList<FieldChange>> ValueForm<T>::compare(const QByteArray &before, const QByteArray &after) const
{
    const Result<T> was = formerValue(before);
    const Result<T> is = formerValue(after);
    if (!was || !is)
        return failure(was ? is.error() : was.error());
    QList<FieldChange> changes;
    for (const Binding &each : m_bindings) {
        const QString then = each.words ? each.words(*was) : QString();
        const QString now = each.words ? each.words(*is) : QString();
        if (then != now)
            changes.append({each.field, labelOf(each.field), then, now, each.body != nullptr});
    }
    return changes;
}

// Through the control where the field is no plain part of the value.
template <typename T>
void ValueForm<T>::copy(const FieldName &field, const T &from, T &to)
{
    const Binding *bound = binding(field);
    if (!bound)
        return;
    if (bound->copy)
        return bound->copy(from, to);
    const QScopedValueRollback showing(m_showing, true);
    bound->show(from);
    bound->read(to);
}

template <typename T>
Result<> ValueForm<T>::takeBack(const QByteArray &former, const QList<FieldName> &fields,
                                const QString &reason)
{
    const Result<T> value = formerValue(former);
    if (!value)
        return failure(value.error());
    T next = fields.isEmpty() ? *value : m_value;
    if (fields.isEmpty())
        keepStanding(next, m_value);
    for (const FieldName &field : fields)
        copy(field, *value, next);
    m_reason = reason;
    change(next, fields.value(0));
    return {};
}

template <typename T>
void ValueForm<T>::takeText(const FieldName &field, const QByteArray &text, const QString &reason)
{
    const Binding *bound = binding(field);
    if (!bound || !bound->setText)
        return;
    T next = m_value;
    bound->setText(next, text);
    m_reason = reason;
    change(next, field);
}

} // namespace gaceta::ui
