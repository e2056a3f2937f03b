#include "ui/widgets/fields/optionaldatetimeedit.h"

#include "app/core/wallclock.h"
#include "ui/widgets/fields/optionaldateedit.h"
#include "ui/widgets/fields/typedday.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/tr.h"

#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace gaceta::ui {

using widgets::Tr;

OptionalDateTimeEdit::OptionalDateTimeEdit(QWidget *parent)
    : QWidget(parent)
    , m_day(new OptionalDateEdit(this))
    , m_time(new QLineEdit(this))
    , m_zoneName(new QLabel(this))
{
    setFocusProxy(m_day);
    m_time->setFixedWidth(110);
    m_time->installEventFilter(this);
    m_zoneName->setTextFormat(Qt::PlainText);
    setLook(m_zoneName, Look::Muted);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space);
    row->addWidget(m_day);
    row->addWidget(m_time);
    row->addWidget(m_zoneName);
    row->addStretch(1);
    connect(m_day, &OptionalDateEdit::edited, this, &OptionalDateTimeEdit::read);
    connect(m_time, &QLineEdit::textEdited, this, &OptionalDateTimeEdit::read);
    keepTranslated(this, [this] { m_time->setAccessibleName(Tr::tr("Time of day")); });
    display();
}

QLineEdit *OptionalDateTimeEdit::dayEdit() const
{
    return m_day->edit();
}

void OptionalDateTimeEdit::setZone(const QTimeZone &zone)
{
    m_zone = zone.isValid() ? zone : QTimeZone::utc();
    display();
}

void OptionalDateTimeEdit::setMoment(const QDateTime &moment)
{
    if (moment == m_moment && moment.isValid() == m_day->date().isValid())
        return;
    m_moment = moment.isValid() ? moment.toUTC() : QDateTime();
    display();
}

void OptionalDateTimeEdit::setPlaceholder(const QString &text)
{
    m_day->setPlaceholder(text);
}

void OptionalDateTimeEdit::display()
{
    m_day->setDate(m_moment.isValid() ? m_moment.toTimeZone(m_zone).date() : QDate());
    showTime();
    showZone();
}

void OptionalDateTimeEdit::showTime()
{
    m_time->setEnabled(m_moment.isValid());
    m_time->setVisible(m_moment.isValid());
    m_time->setText(m_moment.isValid() ? timeText(m_moment.toTimeZone(m_zone).time()) : QString());
}

// "PDT" in summer, "PST" in winter: which one depends on the moment.
void OptionalDateTimeEdit::showZone()
{
    m_zoneName->setText(m_moment.isValid() ? m_zone.abbreviation(m_moment) : QString());
    m_zoneName->setToolTip(QString::fromLatin1(m_zone.id()));
}

void OptionalDateTimeEdit::read()
{
    const QDate day = m_day->date();
    QDateTime moment;
    if (day.isValid()) {
        QTime time = m_moment.isValid() ? m_moment.toTimeZone(m_zone).time() : m_usualTime;
        if (m_time->hasFocus())
            time = timeFrom(m_time->text()).value_or(time);
        moment = momentAt(day, time, m_zone);
        // The first of an hour that comes twice is left as it is.
        const QDateTime shown = m_moment.toTimeZone(m_zone);
        if (shown.date() == day && shown.time() == time)
            moment = m_moment;
    }
    if (moment == m_moment)
        return;
    m_moment = moment;
    if (!m_time->hasFocus() || !moment.isValid())
        showTime();
    showZone();
    emit edited();
}

void OptionalDateTimeEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        display();
    QWidget::changeEvent(event);
}

bool OptionalDateTimeEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_time && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            showTime();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gaceta::ui
