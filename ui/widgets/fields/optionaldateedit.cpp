#include "ui/widgets/fields/optionaldateedit.h"

#include "ui/widgets/fields/calendarpopup.h"
#include "ui/widgets/fields/typedday.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/tr.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace gaceta::ui {

using widgets::Tr;

OptionalDateEdit::OptionalDateEdit(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_calendar(new QToolButton(this))
{
    setFocusProxy(m_edit);
    m_edit->setClearButtonEnabled(true);
    m_edit->setMinimumWidth(130);
    m_edit->setMaximumWidth(180);
    m_edit->installEventFilter(this);
    m_calendar->setIcon(icon(QStringLiteral("calendar"), IconTint::Muted));
    m_calendar->setAutoRaise(true);
    m_calendar->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spaceTiny);
    row->addWidget(m_edit, 1);
    row->addWidget(m_calendar);
    row->addStretch();
    connect(m_edit, &QLineEdit::textEdited, this, &OptionalDateEdit::read);
    // The clear button tells only of the changed text.
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && m_date.isValid())
            take({});
    });
    connect(m_calendar, &QToolButton::clicked, this, &OptionalDateEdit::openCalendar);
    keepTranslated(this, [this] {
        m_calendar->setToolTip(Tr::tr("Pick a day from the calendar"));
        m_calendar->setAccessibleName(m_calendar->toolTip());
    });
}

void OptionalDateEdit::setDate(const QDate &date)
{
    if (date == m_date && m_edit->text().isEmpty() == !date.isValid())
        return;
    m_date = date;
    display();
}

void OptionalDateEdit::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void OptionalDateEdit::display()
{
    m_edit->setText(m_date.isValid() ? dayText(m_date) : QString());
}

void OptionalDateEdit::read()
{
    const QString text = m_edit->text().trimmed();
    const QDate day = dayFrom(text);
    if (text.isEmpty() || day.isValid())
        take(day);
}

void OptionalDateEdit::take(const QDate &date)
{
    if (date == m_date)
        return;
    m_date = date;
    emit edited();
}

void OptionalDateEdit::openCalendar()
{
    auto *popup = new CalendarPopup(m_date, this);
    connect(popup, &CalendarPopup::picked, this, [this](const QDate &day) {
        take(day);
        display();
        m_edit->setFocus();
    });
    popup->showBelow(m_edit);
}

void OptionalDateEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        display();
    QWidget::changeEvent(event);
}

bool OptionalDateEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            display();
    }
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
            openCalendar();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gaceta::ui
