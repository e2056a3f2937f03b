#pragma once
// Members as controls show them that know another type: numbers that may be left out, texts in lines.

#include "ui/editors/form/part.h"

#include <QStringList>

#include <optional>

namespace gaceta::ui {

// A whole number that may be left out.
template <typename T>
[[nodiscard]] Part<T, std::optional<double>> yearPart(std::optional<int> T::*member)
{
    return {[member](const T &value) {
                return value.*member ? std::optional<double>(*(value.*member)) : std::nullopt;
            },
            [member](T &value, const std::optional<double> &wanted) {
                value.*member = wanted ? std::optional(static_cast<int>(*wanted)) : std::nullopt;
            }};
}

// Several texts, one a line; empty lines are nothing.
template <typename T>
[[nodiscard]] Part<T, QString> linesPart(QStringList T::*member)
{
    return {[member](const T &value) { return (value.*member).join(u'\n'); },
            [member](T &value, const QString &text) {
                value.*member = text.split(u'\n', Qt::SkipEmptyParts);
            }};
}

// A whole number that is always there; nothing typed is none, 0.
template <typename T>
[[nodiscard]] Part<T, std::optional<double>> countPart(int T::*member)
{
    return {[member](const T &value) { return std::optional<double>(value.*member); },
            [member](T &value, const std::optional<double> &wanted) {
                value.*member = static_cast<int>(wanted.value_or(0));
            }};
}

// A text of one paragraph in a field of several lines.
template <typename T, typename Text>
[[nodiscard]] Part<T, QString> paragraphPart(const LanguageTag &language, QString Text::*member)
{
    const Part<T, QString> whole = part<T, Text>(language, member);
    return {whole.get, [whole](T &value, const QString &text) {
                whole.set(value, QString(text).replace(u'\n', u' '));
            }};
}

} // namespace gaceta::ui
