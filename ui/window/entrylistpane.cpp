#include "ui/window/entrylistpane.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchline.h"
#include "ui/widgets/style/icon.h"
#include "ui/window/filterbar.h"
#include "ui/window/newitems.h"
#include "ui/window/tr.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace gaceta::ui {

using storage::EntryOrder;
using window::Tr;
using namespace Qt::StringLiterals;

EntryListPane::EntryListPane(const editing::Newsroom &newsroom, QWidget *parent)
    : ListPane(Room::News, parent)
    , m_newsroom(newsroom)
    , m_model(new EntryListModel(newsroom, this))
    , m_filters(new FilterBar(newsroom, this))
    , m_sort(new QToolButton(this))
    , m_sortMenu(new QMenu(m_sort))
    , m_newMenu(new QMenu(newButton()))
{
    setModel(m_model);
    list()->setSelectsMany();
    m_sort->setIcon(icon(u"sort"_s));
    m_sort->setMenu(m_sortMenu);
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_sort->setFocusPolicy(Qt::StrongFocus);
    besideSearch()->addWidget(m_filters->menuButton());
    besideSearch()->addWidget(m_sort);
    auto *views = new NewsViewSwitch(NewsView::List, this);
    besideSearch()->addWidget(views);
    aboveList()->addWidget(m_filters);
    connect(views, &NewsViewSwitch::wanted, this, &EntryListPane::viewWanted);
    newButton()->setMenu(m_newMenu);
    connect(m_newMenu, &QMenu::aboutToShow, this, [this] {
        const auto make = [this](ItemKind kind, const NewItem &start) { emit newWanted(kind, start); };
        fillNewMenu(m_newMenu, Room::News, offeredKinds(m_newsroom), make);
        addTemplates(m_newMenu, m_newsroom, make);
    });
    connect(m_sortMenu, &QMenu::aboutToShow, this, &EntryListPane::fillSortMenu);
    connect(m_filters, &FilterBar::filterChanged, this, &EntryListPane::apply);
    connect(searchLine(), &SearchLine::wordsChanged, this, [this] { apply(m_filters->filter()); });
    connect(m_model, &EntryListModel::totalChanged, this, &EntryListPane::showTotal);
    connect(emptyState(), &EmptyState::buttonClicked, this, [this] {
        if (m_all == 0)
            return makeNew();
        searchLine()->setWords({});
        m_filters->setFilter({});
        apply({});
    });
    retranslate();
    reload();
}

void EntryListPane::reload()
{
    const Result<int> all = m_newsroom.entryCount({});
    m_all = all.value_or(0);
    list()->changeQuietly([this] { m_model->reload(); });
    m_filters->refresh();
    showTotal();
}

void EntryListPane::makeNew()
{
    if (newButton()->isEnabled())
        emit newWanted(ItemKind::Entry, {});
}

void EntryListPane::setFilter(const storage::EntryFilter &filter)
{
    searchLine()->setWords(filter.words);
    m_filters->setFilter(filter);
    apply(filter);
}

void EntryListPane::apply(const storage::EntryFilter &filter)
{
    storage::EntryFilter asked = filter;
    asked.words = searchLine()->text().simplified();
    list()->setShowsExcerpts(!asked.words.isEmpty());
    list()->changeQuietly([&] { m_model->setFilter(asked); });
    list()->scrollToTop();
    showTotal();
}

void EntryListPane::showTotal()
{
    const int total = m_model->total();
    const bool templates = m_model->filter().templates;
    setCount(templates ? Tr::tr("%Ln template(s)", nullptr, total)
             : total == m_all
                 ? Tr::tr("%Ln entry(s)", nullptr, total)
                 : Tr::tr("%1 of %Ln entry(s)", nullptr, m_all).arg(QLocale().toString(total)));
    if (m_all == 0) {
        emptyState()->setIconName(u"news"_s);
        emptyState()->setTexts(Tr::tr("No news yet"),
                               Tr::tr("Write the first entry: it can be read in every language of the "
                                      "newsroom."),
                               newItemText(ItemKind::Entry));
    } else if (total == 0 && templates) {
        emptyState()->setIconName(u"copy"_s);
        emptyState()->setTexts(
            Tr::tr("No templates yet"),
            Tr::tr("Write an entry as they should begin, and choose “Save as template” "
                   "behind the three dots above it."),
            Tr::tr("Show all entries"));
    } else if (total == 0) {
        emptyState()->setIconName(u"search"_s);
        emptyState()->setTexts(Tr::tr("Nothing found"),
                               Tr::tr("No entry has all of these words and filters."),
                               Tr::tr("Show all entries"));
    }
    showEmpty(total == 0);
}

void EntryListPane::fillSortMenu()
{
    m_sortMenu->clear();
    auto *group = new QActionGroup(m_sortMenu);
    const auto add = [&](const QString &text, EntryOrder order) {
        QAction *action = group->addAction(m_sortMenu->addAction(text));
        action->setCheckable(true);
        action->setChecked(m_model->order() == order);
        connect(action, &QAction::triggered, this, [this, order] {
            list()->changeQuietly([this, order] { m_model->setOrder(order); });
            list()->scrollToTop();
        });
    };
    add(Tr::tr("Newest first"), EntryOrder::NewestFirst);
    add(Tr::tr("Oldest first"), EntryOrder::OldestFirst);
    add(Tr::tr("Last changed first"), EntryOrder::LastChanged);
    add(Tr::tr("By title"), EntryOrder::Title);
}

void EntryListPane::retranslate()
{
    newButton()->setText(Tr::tr("New"));
    newButton()->setAccessibleName(newItemText(ItemKind::Entry));
    searchLine()->setPlaceholderText(Tr::tr("Search news"));
    searchLine()->setAccessibleName(Tr::tr("Search news"));
    m_sort->setToolTip(Tr::tr("Sort the list"));
    m_sort->setAccessibleName(Tr::tr("Sort"));
}

} // namespace gaceta::ui
