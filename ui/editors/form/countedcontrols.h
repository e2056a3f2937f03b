#pragma once
// How texts with a counter show a value and give it back; see controls.h.

#include "ui/editors/form/controls.h"

namespace gaceta::ui {

class CountedLineEdit;
class CountedTextEdit;

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

GACETA_CONTROL(CountedLineEdit, QString, ChangeKind::Typing);
GACETA_CONTROL(CountedTextEdit, QString, ChangeKind::Typing);

#undef GACETA_CONTROL

} // namespace gaceta::ui
