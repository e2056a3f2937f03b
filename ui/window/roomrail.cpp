#include "ui/window/roomrail.h"

#include "ui/models/deskrows.h"
#include "ui/models/reviewmodel.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/navigationrail.h"
#include "ui/window/tr.h"

#include <QScrollBar>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

RoomRail::RoomRail(const editing::Newsroom &newsroom, const Clock &clock, QWidget *parent)
    : QScrollArea(parent)
    , m_newsroom(newsroom)
    , m_clock(clock)
    , m_rail(new NavigationRail(this))
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    for (const Room room : allRooms()) {
        if (room == Room::Contacts)
            m_rail->addGap();
        else if (room == Room::Trash)
            m_rail->addStretch();
        m_rail->addItem(enumName(room), roomIcon(room));
    }
    setWidget(m_rail);
    connect(m_rail, &NavigationRail::currentChanged, this,
            [this](const QString &id) { emit chosen(enumValue<Room>(id).value_or(Room::Desk)); });
    m_counting.setSingleShot(true);
    m_counting.setInterval(150);
    connect(&m_counting, &QTimer::timeout, this, &RoomRail::count);
    keepTranslated(this, [this] {
        updateTexts();
        countSoon();
    });
    fit();
}

void RoomRail::updateTexts()
{
    m_rail->setAccessibleName(Tr::tr("Rooms"));
    for (const Room room : allRooms()) {
        const QString shortcut = roomShortcut(room);
        const QString hint =
            shortcut.isEmpty()
                ? roomHint(room)
                : Tr::tr("%1 (%2)").arg(roomHint(room),
                                        QKeySequence(shortcut).toString(QKeySequence::NativeText));
        m_rail->setText(enumName(room), roomTitle(room), hint);
    }
}

void RoomRail::setCurrent(Room room)
{
    m_rail->setCurrent(enumName(room));
}

void RoomRail::setCompact(bool compact)
{
    m_rail->setCompact(compact);
    fit();
}

void RoomRail::setCount(Room room, int count, const QString &spoken)
{
    m_rail->setCount(enumName(room), count, spoken);
}

void RoomRail::count()
{
    if (const auto parts = deskParts(m_newsroom, {m_clock.now(), 1})) {
        const int count = deskCount(*parts);
        setCount(Room::Desk, count, Tr::tr("%n thing(s) to do", nullptr, count));
    }
    if (const Result<int> entries = m_newsroom.entryCount({}))
        setCount(Room::News, *entries, Tr::tr("%Ln entry(s)", nullptr, *entries));
    for (const Room room : allRooms()) {
        const QList<ItemKind> kinds = roomKinds(room);
        if (kinds.isEmpty() || room == Room::News)
            continue;
        if (const auto items = m_newsroom.items(kinds.first())) {
            const int count = static_cast<int>(items->size());
            setCount(room, count, Tr::tr("%n item(s)", nullptr, count));
        }
    }
    int waiting = 0;
    for (const Waiting list : {Waiting::ForReview, Waiting::ForPublication, Waiting::ForUpdate}) {
        if (const auto rows = waitingRows(m_newsroom, list))
            waiting += static_cast<int>(rows->size());
    }
    setCount(Room::Review, waiting, Tr::tr("%n text(s) waiting", nullptr, waiting));
    if (const auto trashed = m_newsroom.trashed()) {
        const int count = static_cast<int>(trashed->size());
        setCount(Room::Trash, count, Tr::tr("%n item(s)", nullptr, count));
    }
}

void RoomRail::fit()
{
    const int wanted = m_rail->sizeHint().width();
    const bool scrolls = m_rail->sizeHint().height() > height();
    setFixedWidth(wanted + (scrolls ? verticalScrollBar()->sizeHint().width() : 0));
}

void RoomRail::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

} // namespace gaceta::ui
