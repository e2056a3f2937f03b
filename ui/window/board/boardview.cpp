#include "ui/window/board/boardview.h"

#include "app/core/workflowsteps.h"
#include "ui/editors/versions/versionheader.h"
#include "ui/models/names.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/window/board/boardcolumn.h"
#include "ui/window/rooms.h"
#include "ui/window/tr.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

static bool isOver(WorkflowState state)
{
    return state == WorkflowState::Archived || state == WorkflowState::PendingDeletion;
}

BoardView::BoardView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_person(new QComboBox(this))
    , m_over(new QCheckBox(this))
{
    setObjectName(u"board"_s);
    setLook(this, Look::Surface);
    m_organisation = session.newsroom().organisation().value_or(Organisation());
    for (const auto &[state, name] : EnumNames<WorkflowState>::values)
        makeColumn(state);
    layOut();
    for (QComboBox *combo : {m_language, m_person})
        connect(combo, &QComboBox::currentIndexChanged, this, &BoardView::applyFilter);
    connect(m_over, &QCheckBox::toggled, this, [this](bool shown) {
        for (BoardColumn *each : std::as_const(m_columns))
            each->setVisible(shown || !isOver(each->state()));
    });
    keepTranslated(this, [this] { updateTexts(); });
}

void BoardView::layOut()
{
    setLook(m_title, Look::Title);
    auto *views = new NewsViewSwitch(NewsView::Board, this);
    connect(views, &NewsViewSwitch::wanted, this, &BoardView::viewWanted);
    auto *head = new QHBoxLayout;
    head->setSpacing(space);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_over);
    head->addWidget(m_language);
    head->addWidget(m_person);
    head->addSpacing(space);
    head->addWidget(views);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space + spaceTiny);
    for (BoardColumn *each : std::as_const(m_columns)) {
        columns->addWidget(each, 1);
        each->setVisible(!isOver(each->state()));
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spaceWide, spaceWide, spaceWide, spaceWide);
    column->setSpacing(spaceWide);
    column->addLayout(head);
    column->addLayout(columns, 1);
}

void BoardView::makeColumn(WorkflowState state)
{
    auto *model = new VersionListModel(m_session.newsroom(), *m_session.context().clock, state, this);
    const auto accepts = [this, state](const VersionName &version) {
        return steps(version.state).contains(state) && !m_session.newsroom().isReadOnly();
    };
    auto *column = new BoardColumn(model, state, accepts, this);
    m_columns.append(column);
    BoardList *list = column->list();
    connect(model, &RowListModel::problem, this, &BoardView::problem);
    connect(list, &QListView::activated, this, [this, model](const QModelIndex &row) {
        const VersionName version = model->version(row.row());
        emit opened(version.entry, version.language);
    });
    connect(list, &BoardList::dropped, this, [this, state](const VersionName &version) {
        emit stateWanted(version.entry, version.language, state);
    });
    connect(list, &BoardList::menuWanted, this,
            [this, column](const QPoint &place) { showMenu(column, place); });
    connect(list, &BoardList::moveWanted, this, [this, column](int by) { move(column, by); });
    connect(list, &BoardList::sideWanted, this, [this, column](int by) { goBeside(column, by); });
}

QList<WorkflowState> BoardView::steps(WorkflowState from) const
{
    return nextStates(from, m_organisation.workflow, {m_session.newsroom().author(), false});
}

void BoardView::updateTexts()
{
    m_title->setText(roomTitle(Room::News));
    m_over->setText(Tr::tr("Archived ones too"));
    m_language->setAccessibleName(Tr::tr("Language"));
    m_person->setAccessibleName(Tr::tr("Assigned to"));
    if (isVisible()) // else filled when it is shown
        reload();
}

void BoardView::fillFilters()
{
    const auto fill = [](QComboBox *combo, const QString &any,
                         const QList<std::pair<QString, QString>> &choices) {
        const QSignalBlocker quiet(combo);
        const QVariant chosen = combo->currentData();
        combo->clear();
        combo->addItem(any, QString());
        for (const auto &[name, value] : choices)
            combo->addItem(name, value);
        combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
    };
    QList<std::pair<QString, QString>> languages;
    for (const LanguageTag &language : m_organisation.languages)
        languages.append({languageName(language), language.text()});
    fill(m_language, Tr::tr("All languages"), languages);
    QList<std::pair<QString, QString>> people;
    for (const QString &person : m_session.newsroom().people().value_or(QStringList()))
        people.append({person, person});
    fill(m_person, Tr::tr("Everybody"), people);
}

void BoardView::applyFilter()
{
    const auto language = LanguageTag::parse(m_language->currentData().toString());
    for (BoardColumn *each : std::as_const(m_columns)) {
        each->model()->setFilter(language.value_or(LanguageTag()), m_person->currentData().toString());
        each->updateTexts();
    }
}

void BoardView::reload()
{
    m_organisation = m_session.newsroom().organisation().value_or(m_organisation);
    fillFilters();
    for (BoardColumn *each : std::as_const(m_columns))
        each->reload();
}

BoardColumn *BoardView::column(WorkflowState state) const
{
    for (BoardColumn *each : m_columns) {
        if (each->state() == state)
            return each;
    }
    return nullptr;
}

QList<BoardColumn *> BoardView::shownColumns() const
{
    QList<BoardColumn *> shown = m_columns;
    shown.removeIf([](const BoardColumn *each) { return each->isHidden(); });
    return shown;
}

void BoardView::focusFirst()
{
    for (BoardColumn *each : shownColumns()) {
        if (each->model()->rowCount() > 0)
            return each->list()->setFocus(Qt::ShortcutFocusReason);
    }
    m_language->setFocus(Qt::ShortcutFocusReason);
}

void BoardView::goBeside(BoardColumn *column, int by)
{
    const QList<BoardColumn *> shown = shownColumns();
    if (BoardColumn *beside = shown.value(shown.indexOf(column) + by)) {
        beside->list()->setFocus(Qt::OtherFocusReason);
        if (!beside->list()->currentIndex().isValid())
            beside->list()->setCurrentIndex(beside->model()->index(0));
    }
}

void BoardView::move(BoardColumn *column, int by)
{
    const QModelIndex row = column->list()->currentIndex();
    const QList<BoardColumn *> shown = shownColumns();
    const BoardColumn *beside = shown.value(shown.indexOf(column) + by);
    if (!row.isValid() || !beside || m_session.newsroom().isReadOnly())
        return;
    const VersionName version = column->model()->version(row.row());
    if (steps(version.state).contains(beside->state()))
        emit stateWanted(version.entry, version.language, beside->state());
}

void BoardView::showMenu(BoardColumn *column, const QPoint &place)
{
    const VersionName version = column->model()->version(column->list()->currentIndex().row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(Tr::tr("Open"), this,
                    [this, version] { emit opened(version.entry, version.language); });
    if (!m_session.newsroom().isReadOnly()) {
        menu->addSeparator();
        for (const WorkflowState to : steps(version.state)) {
            menu->addAction(
                icon(QString(enumName(to)), IconTint::Muted), stepName(version.state, to), this,
                [this, version, to] { emit stateWanted(version.entry, version.language, to); });
        }
        menu->addSeparator();
        menu->addAction(icon(u"trash"_s, IconTint::Muted), Tr::tr("Move to the trash"), this,
                        [this, version] { emit trashWanted(version.entry); });
    }
    menu->popup(place);
}

} // namespace gaceta::ui
