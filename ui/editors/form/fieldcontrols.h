#pragma once
// How the fields of ui/widgets/fields show a value and give it back; see controls.h.

#include "ui/editors/form/controls.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace gaceta::ui {

class ChoiceChips;
class OptionalDateEdit;
class OptionalDateTimeEdit;
class OptionalNumberEdit;
class OrderedListEdit;

#define GACETA_CONTROL(Widget, Type, Kind)                                                              \
    template <>                                                                                         \
    struct Control<Widget>                                                                              \
    {                                                                                                   \
        using Value = Type;                                                                             \
        static constexpr ChangeKind kind = Kind;                                                        \
        static void show(Widget *widget, const Value &value);                                           \
        static Value read(const Widget *widget);                                                        \
        static void watch(Widget *widget, QObject *receiver, std::function<void()> changed);            \
        static QString words(const Value &value);                                                       \
    }

GACETA_CONTROL(OptionalDateEdit, QDate, ChangeKind::Typing);
GACETA_CONTROL(OptionalDateTimeEdit, QDateTime, ChangeKind::Typing); // UTC
GACETA_CONTROL(OptionalNumberEdit, std::optional<double>, ChangeKind::Typing);
// Ids; where they are bound, say in words what they stand for.
GACETA_CONTROL(ChoiceChips, QStringList, ChangeKind::Choice);
GACETA_CONTROL(OrderedListEdit, QStringList, ChangeKind::Choice);

#undef GACETA_CONTROL

} // namespace gaceta::ui
