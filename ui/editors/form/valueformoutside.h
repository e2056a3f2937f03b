#pragma once
// How ValueForm shows its value to what looks at it from outside; included by valueform.h only.

#include "ui/editors/form/valueform.h"

namespace gaceta::ui {

// A record that a form adds to the content is no content itself.
template <typename T>
using ContentOf = std::conditional_t<std::is_base_of_v<Organisation, T>, Organisation, T>;

template <typename T>
ItemValue ValueForm<T>::shownItem() const
{
    if (item().isEmpty())
        return {};
    return static_cast<const ContentOf<T> &>(m_value);
}

template <typename T>
void ValueForm<T>::changeValue(const ItemValue &value, const QString &field, const LanguageTag &language)
{
    const auto *wanted = std::get_if<ContentOf<T>>(&value);
    if (!wanted || m_found || context().newsroom.isReadOnly())
        return;
    T next = m_value;
    static_cast<ContentOf<T> &>(next) = *wanted;
    change(next, {field, language});
}

} // namespace gaceta::ui
