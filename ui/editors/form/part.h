#pragma once
// One member of a value, to be read and written by a control: of the value itself, or of its text in one
// language.

#include "app/core/enumnames.h"
#include "app/core/languagetag.h"

#include <QString>

#include <functional>

namespace gaceta::ui {

template <typename T, typename V>
struct Part
{
    std::function<V(const T &)> get;
    std::function<void(T &, const V &)> set;
};

template <typename T, typename V>
[[nodiscard]] Part<T, V> part(V T::*member)
{
    return {[member](const T &value) { return value.*member; },
            [member](T &value, const V &wanted) { value.*member = wanted; }};
}

// A text that nothing is left of is taken out, so that a language without words stays a missing one.
template <typename T, typename Text, typename V>
[[nodiscard]] Part<T, V> part(const LanguageTag &language, V Text::*member)
{
    return {[language, member](const T &value) { return value.texts.value(language).*member; },
            [language, member](T &value, const V &wanted) {
                if (value.texts.value(language).*member == wanted)
                    return;
                Text &text = value.texts[language];
                text.*member = wanted;
                if (text == Text{})
                    value.texts.remove(language);
            }};
}

// An enum by its stable name, as the data of a combo box holds it.
template <typename T, typename E>
[[nodiscard]] Part<T, QString> namePart(E T::*member)
{
    return {[member](const T &value) { return QString(enumName(value.*member)); },
            [member](T &value, const QString &name) {
                value.*member = enumValue<E>(name).value_or(value.*member);
            }};
}

} // namespace gaceta::ui
