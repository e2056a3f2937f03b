#pragma once
// What forms are put together from: named boxes, sections, and lists to choose one value from. Texts are
// given as functions, because the language may be switched while the form is open.

#include "app/core/enumnames.h"

#include <QList>
#include <QString>

#include <functional>

class QComboBox;
class QVBoxLayout;
class QWidget;

namespace gaceta::ui {

class FieldBox;
class FieldGrid;

using Wording = std::function<QString()>;

struct FieldWords
{
    Wording name;
    Wording hint; // may be empty
};

// A box around the control, which it takes over.
[[nodiscard]] FieldBox *wordedBox(QWidget *control, const FieldWords &words);

// A heading with a grid of fields below it, at the end of the form.
[[nodiscard]] FieldGrid *addSection(QVBoxLayout *form, const Wording &title);

struct ComboChoice
{
    QString data;
    Wording text;
};

[[nodiscard]] QComboBox *wordedCombo(const QList<ComboChoice> &choices);

// All values of an enum by their stable names; see namePart().
template <typename E>
[[nodiscard]] QComboBox *enumCombo(const std::function<QString(E)> &name)
{
    QList<ComboChoice> choices;
    for (const auto &[value, stable] : EnumNames<E>::values)
        choices.append({QLatin1String(stable), [name, value = value] { return name(value); }});
    return wordedCombo(choices);
}

} // namespace gaceta::ui
