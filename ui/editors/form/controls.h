#pragma once
// How the controls that forms are made of show a value, give it back, and tell that it changed.

#include "ui/editors/form/valuehistory.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QObject;
class QPlainTextEdit;

namespace gaceta::ui {

class BodyEditor;

template <typename Widget>
struct Control;

// Showing what is shown already changes nothing; otherwise only what differs is replaced, so that the
// cursor stays at the place of the change.
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

GACETA_CONTROL(QLineEdit, QString, ChangeKind::Typing);
GACETA_CONTROL(QPlainTextEdit, QString, ChangeKind::Typing);
GACETA_CONTROL(BodyEditor, QByteArray, ChangeKind::Text);
GACETA_CONTROL(QCheckBox, bool, ChangeKind::Choice);
GACETA_CONTROL(QComboBox, QString, ChangeKind::Choice); // the current item's data

#undef GACETA_CONTROL

} // namespace gaceta::ui
