#include "ui/widgets/fields/optionalnumberedit.h"

#include <QFocusEvent>
#include <QLocale>

#include <cmath>

namespace gaceta::ui {

// Spaces serve as separators in some languages and are pasted along in others.
static QString bare(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace())
            result += c;
    }
    return result;
}

static std::optional<double> parsed(const QString &text, int decimals)
{
    const QString number = bare(text);
    bool fits = false;
    double value = QLocale().toDouble(number, &fits);
    if (!fits) // "12.5" where a comma is the custom, as it comes out of a spreadsheet
        value = QLocale::c().toDouble(number, &fits);
    if (!fits || !std::isfinite(value))
        return std::nullopt;
    if (decimals == 0 && (value != std::trunc(value) || std::abs(value) > 2e9))
        return std::nullopt;
    return value;
}

OptionalNumberEdit::OptionalNumberEdit(int decimals, QWidget *parent)
    : QLineEdit(parent)
    , m_decimals(decimals)
{
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    setMaximumWidth(160);
    connect(this, &QLineEdit::textEdited, this, &OptionalNumberEdit::read);
}

void OptionalNumberEdit::setGrouped(bool grouped)
{
    m_grouped = grouped;
    display(m_value);
}

std::optional<int> OptionalNumberEdit::whole() const
{
    return m_value ? std::optional(static_cast<int>(*m_value)) : std::nullopt;
}

void OptionalNumberEdit::setValue(const std::optional<double> &value)
{
    if (value == m_value && m_readable)
        return;
    m_value = value;
    display(value);
}

void OptionalNumberEdit::display(const std::optional<double> &value)
{
    m_readable = true;
    if (!value) {
        clear();
        return;
    }
    QLocale locale;
    if (!m_grouped)
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(*value, 'f', m_decimals);
    const QString point = locale.decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(locale.zeroDigit()))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    setText(text);
}

void OptionalNumberEdit::read(const QString &text)
{
    const std::optional<double> number = parsed(text, m_decimals);
    m_readable = number || bare(text).isEmpty();
    if (!m_readable || number == m_value)
        return;
    m_value = number;
    emit edited();
}

void OptionalNumberEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        display(m_value);
}

void OptionalNumberEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        display(m_value);
    QLineEdit::changeEvent(event);
}

} // namespace gaceta::ui
