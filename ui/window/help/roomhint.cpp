#include "ui/window/help/roomhint.h"

#include "app/settings/hintsettings.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/window/tr.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

QString firstHint(Room room)
{
    switch (room) {
    case Room::Desk:
        return Tr::tr(
            "This is where your day begins: what waits for you lies here. Click a line to open "
            "it.");
    case Room::News:
        return Tr::tr("One form holds every language: write on one side, translate on the other. "
                      "Everything saves by itself.");
    case Room::Pages:
        return Tr::tr("Here are the pages that stay: who you are, your mission, the press room. Their "
                      "order here is their order in the site's menu.");
    case Room::Schools:
        return Tr::tr("Enter each school once, and correct its name in one place. “Lists” above holds "
                      "the lists that texts and pages print.");
    case Room::Statistics:
        return Tr::tr("A number stands here once, with its source. Texts take it from here, so a "
                      "correction here is a correction everywhere.");
    case Room::Media:
        return Tr::tr("Pictures and documents live here. Describe each picture in every language, for "
                      "readers who cannot see it.");
    case Room::Review:
        return Tr::tr("Here is what waits for somebody: texts to read, texts to publish, and "
                      "translations that fell behind.");
    case Room::Publish:
        return Tr::tr("Look here before the site goes out: it tells what the public will see, and what "
                      "should be put right first.");
    case Room::Contacts:
        return Tr::tr("Name who answers the press, by role. Press releases and the press room print it "
                      "from here.");
    case Room::Boilerplates:
        return Tr::tr("Write the paragraph that ends your press releases once. A correction here "
                      "reaches every release.");
    case Room::Tags:
        return Tr::tr("Tags bring news entries of one topic together, for you and for the readers. A "
                      "handful that everybody uses is better than many.");
    case Room::Organisation:
        return Tr::tr("Name, logo, languages and house style: the whole site follows what stands "
                      "here.");
    case Room::Trash:
        return Tr::tr("Nothing in the trash is on the site. “Restore” brings an item back as it was.");
    default:
        return roomHint(room);
    }
}

RoomHint::RoomHint(settings::SettingsStore &settings, QWidget *parent)
    : QFrame(parent)
    , m_settings(settings)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_more(new QPushButton(this))
    , m_never(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"roomHint"_s);
    layOut();
    connect(m_more, &QPushButton::clicked, this, &RoomHint::manualWanted);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_never, &QPushButton::clicked, this, [this] {
        settings::hintsShown.set(m_settings, false);
        hide();
    });
    keepTranslated(this, [this] { updateTexts(); });
    hide();
}

void RoomHint::layOut()
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    setLook(m_more, Look::Quiet);
    setLook(m_never, Look::Quiet);
    m_close->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spaceWide, spaceTiny, space, spaceTiny);
    row->setSpacing(space);
    row->addWidget(m_icon);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_more);
    row->addWidget(m_never);
    row->addWidget(m_close);
}

void RoomHint::updateTexts()
{
    m_sentence->setText(firstHint(m_room));
    setAccessibleName(m_sentence->text());
    m_more->setText(Tr::tr("Read more"));
    m_more->setToolTip(Tr::tr("Open the manual at this page (F1)"));
    m_never->setText(Tr::tr("Show no more hints"));
    m_close->setToolTip(Tr::tr("Close this hint"));
    m_close->setAccessibleName(m_close->toolTip());
}

void RoomHint::enter(Room room)
{
    hide();
    m_room = room;
    QStringList seen = settings::hintsSeen.get(m_settings);
    if (!settings::hintsShown.get(m_settings) || seen.contains(QString(enumName(room))) ||
        firstHint(room).isEmpty())
        return;
    settings::hintsSeen.set(m_settings, seen << enumName(room));
    updateTexts();
    drawIcons();
    show();
}

void RoomHint::followSettings()
{
    if (!settings::hintsShown.get(m_settings))
        hide();
}

void RoomHint::drawIcons()
{
    m_icon->setPixmap(icon(u"info"_s, IconTint::Muted).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_close->setIcon(icon(u"close"_s, IconTint::Muted));
}

bool RoomHint::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
    return QFrame::event(event);
}

void RoomHint::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void RoomHint::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(0, height() - 1, width(), 1, colors.border);
}

} // namespace gaceta::ui
