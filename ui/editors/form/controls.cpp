#include "ui/editors/form/controls.h"

#include "ui/editors/tr.h"
#include "ui/widgets/richtext/bodyeditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace gaceta::ui {

using editors::Tr;

namespace {

// What differs between two texts: from where, and how much of either.
struct Replaced
{
    qsizetype from = 0;
    qsizetype before = 0;
    qsizetype after = 0;
};

Replaced replaced(const QString &before, const QString &after)
{
    const qsizetype shorter = qMin(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head))
        ++head;
    if (head > 0 && before.at(head - 1).isHighSurrogate())
        --head;
    qsizetype tail = 0;
    while (tail < shorter - head &&
           before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    if (tail > 0 && before.at(before.size() - tail).isLowSurrogate())
        --tail;
    return {head, before.size() - head - tail, after.size() - head - tail};
}

} // namespace

void Control<QLineEdit>::show(QLineEdit *widget, const QString &value)
{
    if (widget->text() == value)
        return;
    const Replaced difference = replaced(widget->text(), value);
    widget->setText(value);
    widget->setCursorPosition(widget->hasFocus() ? static_cast<int>(difference.from + difference.after)
                                                 : 0);
}

QString Control<QLineEdit>::read(const QLineEdit *widget)
{
    return widget->text();
}

void Control<QLineEdit>::watch(QLineEdit *widget, QObject *receiver, std::function<void()> changed)
{
    QObject::connect(widget, &QLineEdit::textChanged, receiver, std::move(changed));
}

QString Control<QLineEdit>::words(const QString &value)
{
    return value;
}

void Control<QPlainTextEdit>::show(QPlainTextEdit *widget, const QString &value)
{
    const QString shown = widget->toPlainText();
    if (shown == value)
        return;
    const Replaced difference = replaced(shown, value);
    QTextCursor cursor(widget->document());
    cursor.setPosition(static_cast<int>(difference.from));
    cursor.setPosition(static_cast<int>(difference.from + difference.before), QTextCursor::KeepAnchor);
    cursor.insertText(value.mid(difference.from, difference.after));
    if (widget->hasFocus())
        widget->setTextCursor(cursor);
}

QString Control<QPlainTextEdit>::read(const QPlainTextEdit *widget)
{
    return widget->toPlainText();
}

void Control<QPlainTextEdit>::watch(QPlainTextEdit *widget, QObject *receiver,
                                    std::function<void()> changed)
{
    QObject::connect(widget, &QPlainTextEdit::textChanged, receiver, std::move(changed));
}

QString Control<QPlainTextEdit>::words(const QString &value)
{
    return value;
}

void Control<BodyEditor>::show(BodyEditor *widget, const QByteArray &value)
{
    if (widget->markdown() != value)
        widget->setMarkdown(value);
}

QByteArray Control<BodyEditor>::read(const BodyEditor *widget)
{
    return widget->markdown();
}

void Control<BodyEditor>::watch(BodyEditor *widget, QObject *receiver, std::function<void()> changed)
{
    QObject::connect(widget, &BodyEditor::changed, receiver, std::move(changed));
}

QString Control<BodyEditor>::words(const QByteArray &value)
{
    return QString::fromUtf8(value);
}

void Control<QCheckBox>::show(QCheckBox *widget, const bool &value)
{
    widget->setChecked(value);
}

bool Control<QCheckBox>::read(const QCheckBox *widget)
{
    return widget->isChecked();
}

void Control<QCheckBox>::watch(QCheckBox *widget, QObject *receiver, std::function<void()> changed)
{
    QObject::connect(widget, &QCheckBox::toggled, receiver, std::move(changed));
}

QString Control<QCheckBox>::words(const bool &value)
{
    return value ? Tr::tr("Yes") : Tr::tr("No");
}

void Control<QComboBox>::show(QComboBox *widget, const QString &value)
{
    widget->setCurrentIndex(widget->findData(value));
}

QString Control<QComboBox>::read(const QComboBox *widget)
{
    return widget->currentData().toString();
}

void Control<QComboBox>::watch(QComboBox *widget, QObject *receiver, std::function<void()> changed)
{
    QObject::connect(widget, &QComboBox::currentIndexChanged, receiver, std::move(changed));
}

QString Control<QComboBox>::words(const QString &value)
{
    return value;
}

} // namespace gaceta::ui
