#include "ui/window/media/mediapane.h"

#include "app/editing/mediauses.h"
#include "app/settings/windowsettings.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchline.h"
#include "ui/widgets/style/icon.h"
#include "ui/window/media/dropveil.h"
#include "ui/window/media/intakebar.h"
#include "ui/window/newitems.h"
#include "ui/window/tr.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

static constexpr int whileTakingIn = 700; // ms

MediaPane::MediaPane(editing::Newsroom &newsroom, settings::SettingsStore &settings, QWidget *parent)
    : ListPane(Room::Media, parent)
    , m_newsroom(newsroom)
    , m_settings(settings)
    , m_model(new MediaListModel(newsroom, this))
    , m_intake(newsroom)
    , m_filterButton(toolButton(u"filter"_s))
    , m_asTiles(toolButton(u"grid"_s))
    , m_more(toolButton(u"more"_s))
    , m_folder(new QAction(icon(u"folder"_s, IconTint::Muted), {}, this))
    , m_paste(new QAction(icon(u"paste"_s, IconTint::Muted), {}, this))
    , m_bar(new IntakeBar(this))
    , m_veil(new DropVeil(this))
{
    setModel(m_model);
    setAcceptDrops(true);
    addTools();
    addFoot(m_bar);
    m_later.setSingleShot(true);
    m_later.setInterval(whileTakingIn);
    connect(&m_later, &QTimer::timeout, this, [this] {
        list()->changeQuietly([this] { m_model->reload(); });
        showTotal();
    });
    connect(newButton(), &QPushButton::clicked, this, &MediaPane::makeNew);
    connect(searchLine(), &SearchLine::wordsChanged, this, &MediaPane::apply);
    connect(emptyState(), &EmptyState::buttonClicked, this, [this] {
        if (m_model->unfilteredCount() == 0)
            return makeNew();
        searchLine()->setWords({});
        setFilter(MediaFilter::All);
    });
    connect(m_bar, &IntakeBar::cancelled, &m_intake, &MediaIntake::cancel);
    connect(&m_intake, &MediaIntake::progressed, m_bar, &IntakeBar::tell);
    connect(&m_intake, &MediaIntake::finished, this, &MediaPane::finish);
    setTiles(!settings::mediaAsList.get(settings));
    retranslate();
    showTotal();
}

QToolButton *MediaPane::toolButton(const QString &iconName)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setFocusPolicy(Qt::StrongFocus);
    besideSearch()->addWidget(button);
    return button;
}

void MediaPane::addTools()
{
    auto *filters = new QMenu(m_filterButton);
    m_filterButton->setMenu(filters);
    m_filterButton->setPopupMode(QToolButton::InstantPopup);
    connect(filters, &QMenu::aboutToShow, this, &MediaPane::fillFilters);
    m_asTiles->setCheckable(true);
    connect(m_asTiles, &QToolButton::toggled, this, [this](bool tiles) {
        settings::mediaAsList.set(m_settings, !tiles);
        setTiles(tiles);
    });
    auto *more = new QMenu(m_more);
    more->addActions({m_folder, m_paste});
    m_more->setMenu(more);
    m_more->setPopupMode(QToolButton::InstantPopup);
    // Only while the keyboard is here and not in the search line, which pastes words.
    m_paste->setShortcut(QKeySequence::Paste);
    m_paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_paste);
    connect(m_folder, &QAction::triggered, this, &MediaPane::askFolder);
    connect(m_paste, &QAction::triggered, this, &MediaPane::paste);
}

void MediaPane::fillFilters()
{
    QMenu *menu = m_filterButton->menu();
    menu->clear();
    auto *group = new QActionGroup(menu);
    for (const auto &[filter, name] : EnumNames<MediaFilter>::values) {
        QAction *action = menu->addAction(filterName(filter));
        action->setCheckable(true);
        action->setChecked(filter == m_filter);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, filter = filter] { setFilter(filter); });
        if (filter == MediaFilter::All || filter == MediaFilter::Files)
            menu->addSeparator();
    }
}

void MediaPane::setFilter(MediaFilter filter)
{
    m_filter = filter;
    QSet<QString> used;
    if (filter == MediaFilter::Unused) {
        for (const MediaId &id : editing::usedMedia(m_newsroom.path()).value_or(QSet<MediaId>()))
            used.insert(id.text());
    }
    list()->changeQuietly([&] { m_model->setFilter(filter, used); });
    m_filterButton->setIcon(
        icon(u"filter"_s, filter == MediaFilter::All ? IconTint::Text : IconTint::Accent));
    nameTools();
    showTotal();
}

void MediaPane::setTiles(bool tiles)
{
    m_asTiles->setChecked(tiles);
    list()->setTiles(tiles);
}

void MediaPane::reload()
{
    if (m_intake.isRunning()) {
        if (!m_later.isActive())
            m_later.start();
        return;
    }
    if (m_filter == MediaFilter::Unused)
        setFilter(m_filter);
    list()->changeQuietly([this] { m_model->reload(); });
    showTotal();
}

void MediaPane::makeNew()
{
    if (!newButton()->isEnabled())
        return;
    auto *dialog = new QFileDialog(this, Tr::tr("Add images or files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    connect(dialog, &QFileDialog::filesSelected, &m_intake, &MediaIntake::addPaths);
    dialog->open();
}

void MediaPane::askFolder()
{
    auto *dialog = new QFileDialog(this, Tr::tr("Add a folder with all that is in it"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    connect(dialog, &QFileDialog::filesSelected, &m_intake, &MediaIntake::addPaths);
    dialog->open();
}

void MediaPane::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (copied && MediaIntake::understands(*copied))
        m_intake.add(*copied);
    else
        emit problem({ErrorCode::InvalidInput,
                      Tr::tr("There is no picture to paste; copy a picture or a file first."),
                      {}});
}

void MediaPane::finish(const IntakeReport &report)
{
    m_bar->hide();
    m_later.stop();
    reload();
    emit takenIn(report);
}

void MediaPane::setReadOnly(bool readOnly)
{
    ListPane::setReadOnly(readOnly);
    m_folder->setEnabled(!readOnly);
    m_paste->setEnabled(!readOnly);
    setAcceptDrops(!readOnly);
}

void MediaPane::apply()
{
    list()->changeQuietly([this] { m_model->setWords(searchLine()->text().simplified()); });
    showTotal();
}

void MediaPane::showTotal()
{
    const int all = m_model->unfilteredCount();
    const int shown = m_model->rowCount();
    const QString count = Tr::tr("%n file(s)", nullptr, all);
    setCount(shown == all ? count : Tr::tr("%1 of %2").arg(QLocale().toString(shown), count));
    if (all == 0)
        emptyState()->setTexts(
            Tr::tr("Nothing here yet"),
            Tr::tr("Drop photographs, logos, documents or whole folders here; news entries and pages "
                   "show them."),
            newItemText(ItemKind::Media));
    else if (shown == 0)
        emptyState()->setTexts(Tr::tr("Nothing found"), Tr::tr("No image or file fits this."),
                               Tr::tr("Show everything"));
    showEmpty(shown == 0);
}

void MediaPane::retranslate()
{
    newButton()->setText(Tr::tr("Add"));
    newButton()->setAccessibleName(newItemText(ItemKind::Media));
    newButton()->setToolTip(newItemText(ItemKind::Media));
    searchLine()->setPlaceholderText(Tr::tr("Search"));
    searchLine()->setAccessibleName(Tr::tr("Search in %1").arg(roomTitle(room())));
    nameTools();
    m_veil->setText(Tr::tr("Drop it here to add it"));
    m_folder->setText(Tr::tr("Add a folder…"));
    m_paste->setText(Tr::tr("Paste a picture or files"));
}

void MediaPane::nameTools()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setAccessibleName(text);
        button->setToolTip(text);
    };
    name(m_filterButton, Tr::tr("Show: %1").arg(filterName(m_filter)));
    name(m_asTiles, Tr::tr("As pictures side by side"));
    name(m_more, Tr::tr("More ways to add"));
}

void MediaPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_model->forget();
    ListPane::changeEvent(event);
}

void MediaPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!MediaIntake::understands(*event->mimeData()))
        return;
    m_veil->cover();
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void MediaPane::dragLeaveEvent(QDragLeaveEvent *event)
{
    Q_UNUSED(event)
    m_veil->hide();
}

void MediaPane::dropEvent(QDropEvent *event)
{
    m_veil->hide();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_intake.add(*event->mimeData());
}

} // namespace gaceta::ui
