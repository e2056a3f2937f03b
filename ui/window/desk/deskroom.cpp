#include "ui/window/desk/deskroom.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/window/desk/deskcard.h"
#include "ui/window/desk/deskproblems.h"
#include "ui/window/newitems.h"
#include "ui/window/rooms.h"
#include "ui/window/tr.h"

#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTimeZone>
#include <QVBoxLayout>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

static constexpr int oneColumnBelow = 760; // width of the room

DeskRoom::DeskRoom(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_problems(new DeskProblems(session.newsroom(), this))
    , m_title(new QLabel(this))
    , m_day(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(u"check"_s, this))
    , m_columns{new QVBoxLayout, new QVBoxLayout}
{
    setObjectName(u"desk"_s);
    setLook(this, Look::Surface);
    layOut();
    connect(m_problems, &DeskProblems::found, this,
            [this] { show(DeskList::Problems, m_problems->part()); });
    connect(m_empty, &EmptyState::buttonClicked, this, &DeskRoom::newWanted);
    keepTranslated(this, [this] {
        m_problems->forget();
        updateTexts();
        if (!isVisible())
            return; // read when it is shown
        reload();
        lookForProblems();
    });
}

void DeskRoom::layOut()
{
    setLook(m_title, Look::Display);
    setLook(m_day, Look::Muted);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(spaceLarge, 0, spaceLarge, spaceLarge);
    row->setSpacing(spaceWide);
    for (QVBoxLayout *column : m_columns) {
        column->setSpacing(spaceWide);
        column->addStretch();
        row->addLayout(column, 1);
    }
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(spaceLarge, spaceLarge, spaceLarge, spaceWide);
    head->setSpacing(spaceTiny);
    head->addWidget(m_title);
    head->addWidget(m_day);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_stack, 1);
}

void DeskRoom::updateTexts()
{
    m_title->setText(roomTitle(Room::Desk));
    const Result<Organisation> organisation = m_session.newsroom().organisation();
    const QTimeZone zone(organisation ? organisation->timeZone.toLatin1() : QByteArray());
    const QDateTime now = m_session.context().clock->now();
    const QDate today = (zone.isValid() ? now.toTimeZone(zone) : now).date();
    QString day = QLocale().toString(today, QLocale::LongFormat);
    if (!day.isEmpty())
        day[0] = day.at(0).toUpper();
    m_day->setText(day);
    m_empty->setTexts(Tr::tr("Nothing waits for you"),
                      Tr::tr("Drafts, texts to review, translations to update and numbers to look at "
                             "again will stand here."),
                      m_session.newsroom().isReadOnly() ? QString() : newItemText(ItemKind::Entry));
}

void DeskRoom::reload()
{
    updateTexts();
    const auto parts = deskParts(m_session.newsroom(), {m_session.context().clock->now()});
    if (!parts)
        return emit problem(parts.error());
    for (int i = 0; i <= int(DeskList::Coming); ++i) {
        const auto list = DeskList(i);
        if (list == DeskList::Problems)
            continue;
        const auto part = parts->find(list);
        show(list, part == parts->end() ? DeskPart() : part->second);
    }
}

void DeskRoom::lookForProblems()
{
    m_problems->look(m_session.context().clock->now());
}

bool DeskRoom::isLooking() const
{
    return m_problems->isLooking();
}

void DeskRoom::show(DeskList list, const DeskPart &part)
{
    DeskCard *&card = m_cards[list];
    if (!card) {
        if (part.count == 0)
            return arrange();
        card = new DeskCard(m_session.newsroom(), list, m_scroll->widget());
        connect(card, &DeskCard::opened, this, &DeskRoom::opened);
        connect(card, &DeskCard::allWanted, this, &DeskRoom::allWanted);
    }
    card->show(part);
    card->setVisible(part.count > 0);
    arrange();
}

// In their order, the next one always where the column is shorter.
void DeskRoom::arrange()
{
    const bool narrow = width() < oneColumnBelow;
    int heights[2] = {0, 0};
    int places[2] = {0, 0};
    for (const auto &[list, card] : m_cards) {
        if (!card || card->isHidden())
            continue;
        const int column = !narrow && heights[1] < heights[0] ? 1 : 0;
        heights[column] += card->sizeHint().height() + spaceWide;
        const int place = places[column]++;
        if (m_columns[column]->indexOf(card) != place) {
            m_columns[0]->removeWidget(card);
            m_columns[1]->removeWidget(card);
            m_columns[column]->insertWidget(place, card);
        }
    }
    m_stack->setCurrentWidget(places[0] == 0 ? static_cast<QWidget *>(m_empty) : m_scroll);
}

DeskCard *DeskRoom::card(DeskList list) const
{
    const auto known = m_cards.find(list);
    return known == m_cards.end() || !known->second || known->second->isHidden() ? nullptr
                                                                                 : known->second;
}

void DeskRoom::focusFirst()
{
    for (const auto &[list, shown] : m_cards) {
        if (shown && !shown->isHidden())
            return shown->view()->setFocus(Qt::ShortcutFocusReason);
    }
    m_empty->setFocus(Qt::ShortcutFocusReason);
}

void DeskRoom::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace gaceta::ui
