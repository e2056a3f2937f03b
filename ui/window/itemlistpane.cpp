#include "ui/window/itemlistpane.h"

#include "ui/models/itemrows.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchline.h"
#include "ui/window/newitems.h"
#include "ui/window/schooltagfilter.h"
#include "ui/window/tr.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTabBar>

namespace gaceta::ui {

using window::Tr;

ItemListPane::ItemListPane(const editing::Newsroom &newsroom, Room room, QWidget *parent)
    : ListPane(room, parent)
    , m_kinds(roomKinds(room))
    , m_model(new ItemListModel(newsroom, m_kinds.first(), this))
{
    setModel(m_model);
    if (m_kinds.size() > 1) {
        m_tabs = new QTabBar(this);
        m_tabs->setDrawBase(false);
        m_tabs->setExpanding(false);
        for (qsizetype i = 0; i < m_kinds.size(); ++i)
            m_tabs->addTab({});
        aboveList()->insertWidget(1, m_tabs);
        connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
            list()->changeQuietly([&] { m_model->setItemKind(m_kinds.at(tab)); });
            if (m_tagged)
                m_tagged->reload(m_kinds.at(tab) == ItemKind::School);
            retranslate();
            showTotal();
        });
    }
    if (m_kinds.contains(ItemKind::School))
        addTagFilter(newsroom);
    connect(newButton(), &QPushButton::clicked, this, &ItemListPane::makeNew);
    connect(emptyState(), &EmptyState::buttonClicked, this, [this] {
        if (m_model->unfilteredCount() == 0)
            return makeNew();
        searchLine()->setWords({});
        if (m_tagged)
            m_tagged->setTag({});
        apply();
    });
    connect(searchLine(), &SearchLine::wordsChanged, this, &ItemListPane::apply);
    retranslate();
    showTotal();
}

void ItemListPane::addTagFilter(const editing::Newsroom &newsroom)
{
    m_tagged = new SchoolTagFilter(newsroom, this);
    besideSearch()->addWidget(m_tagged);
    connect(m_tagged, &SchoolTagFilter::tagChosen, this, [this] {
        list()->changeQuietly([this] {
            m_model->setAccept([tag = m_tagged->tag()](const ListRow &row) {
                return tag.isNull() || row.kind != ItemKind::School ||
                       row.traits.contains(tagTrait(tag));
            });
        });
        showTotal();
    });
    m_tagged->reload(m_model->itemKind() == ItemKind::School);
}

void ItemListPane::reload()
{
    if (m_tagged)
        m_tagged->reload(m_model->itemKind() == ItemKind::School);
    list()->changeQuietly([this] { m_model->reload(); });
    showTotal();
}

void ItemListPane::makeNew()
{
    if (newButton()->isEnabled())
        emit newWanted(m_model->itemKind(), {});
}

void ItemListPane::setKind(ItemKind kind)
{
    if (m_tabs && m_kinds.contains(kind))
        m_tabs->setCurrentIndex(static_cast<int>(m_kinds.indexOf(kind)));
}

void ItemListPane::apply()
{
    list()->changeQuietly([this] { m_model->setWords(searchLine()->text().simplified()); });
    showTotal();
}

static QString countText(ItemKind kind, int count)
{
    switch (kind) {
    case ItemKind::Page:
        return Tr::tr("%n page(s)", nullptr, count);
    case ItemKind::School:
        return Tr::tr("%n school(s)", nullptr, count);
    case ItemKind::SchoolList:
        return Tr::tr("%n list(s)", nullptr, count);
    case ItemKind::Statistic:
        return Tr::tr("%n number(s)", nullptr, count);
    case ItemKind::Media:
        return Tr::tr("%n file(s)", nullptr, count);
    case ItemKind::Contact:
        return Tr::tr("%n contact(s)", nullptr, count);
    case ItemKind::Boilerplate:
        return Tr::tr("%n text(s)", nullptr, count);
    case ItemKind::Term:
        return Tr::tr("%n tag(s)", nullptr, count);
    default:
        return {};
    }
}

static QString emptySentence(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Page:
        return Tr::tr(
            "Pages tell what does not change with the news: who you are, your mission, the press "
            "room.");
    case ItemKind::School:
        return Tr::tr("Enter a school once, and use it in news, lists and statistics.");
    case ItemKind::SchoolList:
        return Tr::tr(
            "A list puts schools into an order, by hand or by a rule, and can have a page of its "
            "own.");
    case ItemKind::Statistic:
        return Tr::tr("A number is kept here once, with its source; texts print it from here.");
    case ItemKind::Media:
        return Tr::tr("Add photographs, logos and documents; news entries and pages show them.");
    case ItemKind::Contact:
        return Tr::tr("Name who answers the press; releases and the press room print it.");
    case ItemKind::Boilerplate:
        return Tr::tr("Write the “About us” paragraph once; press releases end with it.");
    case ItemKind::Term:
        return Tr::tr("Tags bring together what belongs together, for you and for the readers.");
    default:
        return {};
    }
}

void ItemListPane::showTotal()
{
    const ItemKind kind = m_model->itemKind();
    const int all = m_model->unfilteredCount();
    const int shown = m_model->rowCount();
    setCount(shown == all ? countText(kind, all)
                          : Tr::tr("%1 of %2").arg(QLocale().toString(shown), countText(kind, all)));
    if (all == 0)
        emptyState()->setTexts(Tr::tr("Nothing here yet"), emptySentence(kind), newItemText(kind));
    else if (shown == 0)
        emptyState()->setTexts(Tr::tr("Nothing found"), Tr::tr("Nothing here has all of these words."),
                               Tr::tr("Show everything"));
    showEmpty(shown == 0);
}

void ItemListPane::retranslate()
{
    const ItemKind kind = m_model->itemKind();
    newButton()->setText(kind == ItemKind::Media ? Tr::tr("Add") : Tr::tr("New"));
    newButton()->setAccessibleName(newItemText(kind));
    newButton()->setToolTip(newItemText(kind));
    searchLine()->setPlaceholderText(Tr::tr("Search"));
    searchLine()->setAccessibleName(Tr::tr("Search in %1").arg(roomTitle(room())));
    if (!m_tabs)
        return;
    m_tabs->setAccessibleName(roomTitle(room()));
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, m_kinds.at(i) == ItemKind::School ? Tr::tr("Schools") : Tr::tr("Lists"));
}

} // namespace gaceta::ui
