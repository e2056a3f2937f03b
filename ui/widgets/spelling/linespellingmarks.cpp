#include "ui/widgets/spelling/linespellingmarks.h"

#include "app/text/prose.h"
#include "ui/widgets/spelling/spellingmenu.h"
#include "ui/widgets/style/theme.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace gaceta::ui {

static constexpr int breath = 250;      // milliseconds
static constexpr double waveStep = 2.0; // pixels of half a wave
static constexpr double waveHeight = 1.5;

LineSpellingMarks::LineSpellingMarks(QLineEdit *line, Speller *speller)
    : QWidget(line)
    , m_line(line)
    , m_speller(speller)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(line->rect());
    m_later.setSingleShot(true);
    m_later.setInterval(breath);
    connect(&m_later, &QTimer::timeout, this, &LineSpellingMarks::mark);
    const auto soon = [this] { m_later.start(); };
    connect(speller, &Speller::changed, this, soon);
    connect(line, &QLineEdit::textChanged, this, [this] {
        // Waves do not stay where the letters no longer are.
        m_wrong.clear();
        update();
        m_later.start();
    });
    connect(line, &QLineEdit::cursorPositionChanged, this, [this] {
        update(); // the text may have been scrolled
        m_later.start();
    });
    line->installEventFilter(this);
    soon();
    show();
}

QString LineSpellingMarks::wordOf(const Place &place) const
{
    return m_line->text().mid(place.start, place.length);
}

QStringList LineSpellingMarks::marked() const
{
    QStringList words;
    for (const Place &one : m_wrong)
        words.append(wordOf(one));
    return words;
}

void LineSpellingMarks::mark()
{
    m_wrong.clear();
    const bool asks = m_speller && m_speller->isReady() && m_line->isVisible() && !m_line->isReadOnly();
    const text::Prose prose = asks ? text::plainProse(m_line->text()) : text::Prose();
    if (!prose.stretches.isEmpty()) {
        const text::Stretch &line = prose.stretches.first();
        for (qsizetype i = 0; i < line.words.size(); ++i) {
            const Place place{static_cast<int>(line.words.at(i).at),
                              static_cast<int>(line.words.at(i).length)};
            // A word that is being written is not wrong yet.
            const bool beingWritten =
                m_line->hasFocus() && m_line->cursorPosition() == place.start + place.length;
            if (!beingWritten && !m_speller->isRight(line.word(i)))
                m_wrong.append(place);
        }
    }
    update();
}

const LineSpellingMarks::Place *LineSpellingMarks::placeAt(int position) const
{
    const auto found = std::find_if(m_wrong.begin(), m_wrong.end(), [position](const Place &one) {
        return position >= one.start && position <= one.start + one.length;
    });
    return found == m_wrong.end() ? nullptr : &*found;
}

void LineSpellingMarks::addToMenu(QMenu *menu, int position)
{
    const Place *found = placeAt(position);
    if (!found || !m_speller)
        return;
    const Place place = *found;
    addSpellings(menu, m_speller, wordOf(place), [this, place](const QString &spelling) {
        m_line->setSelection(place.start, place.length);
        m_line->insert(spelling);
    });
}

bool LineSpellingMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_line->rect());
    if (event->type() == QEvent::Show || event->type() == QEvent::FocusIn ||
        event->type() == QEvent::FocusOut)
        m_later.start();
    if (event->type() != QEvent::ContextMenu)
        return QWidget::eventFilter(watched, event);
    const auto *asked = static_cast<QContextMenuEvent *>(event);
    const bool byKey = asked->reason() == QContextMenuEvent::Keyboard;
    const int position = byKey ? m_line->cursorPosition() : m_line->cursorPositionAt(asked->pos());
    if (!placeAt(position))
        return QWidget::eventFilter(watched, event);
    QMenu *menu = m_line->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addToMenu(menu, position);
    menu->popup(asked->globalPos());
    return true;
}

// The line tells where its cursor is; every other letter is as far from there as its words are long.
void LineSpellingMarks::paintEvent(QPaintEvent *)
{
    if (m_wrong.isEmpty() || m_line->echoMode() != QLineEdit::Normal)
        return;
    const QString shown = m_line->displayText();
    const QFontMetricsF metrics(m_line->font());
    const QRectF cursor = m_line->inputMethodQuery(Qt::ImCursorRectangle).toRectF();
    const double origin =
        cursor.center().x() - metrics.horizontalAdvance(shown.left(m_line->cursorPosition()));
    const double base = cursor.center().y() + metrics.height() / 2 - metrics.descent() + waveHeight;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QMargins margins = m_line->textMargins();
    painter.setClipRect(rect().adjusted(margins.left() + spaceTiny, 0, -margins.right() - spaceTiny, 0));
    painter.setPen(QPen(themeColors(m_line->palette()).danger, 1.2));
    for (const Place &one : m_wrong) {
        const double begin = origin + metrics.horizontalAdvance(shown.left(one.start));
        const double end = origin + metrics.horizontalAdvance(shown.left(one.start + one.length));
        QPainterPath wave(QPointF(begin, base));
        bool up = true;
        for (double x = begin + waveStep; x <= end; x += waveStep, up = !up)
            wave.lineTo(x, base + (up ? waveHeight : 0));
        painter.drawPath(wave);
    }
}

} // namespace gaceta::ui
