#include "ui/dialogs/help/manualwindow.h"

#include "ui/dialogs/help/manualview.h"
#include "ui/dialogs/tr.h"
#include "ui/models/rowdelegate.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/searchline.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gaceta::ui {

using dialogs::Tr;
using namespace Qt::StringLiterals;

static constexpr int sideWidth = 300;
static constexpr int pageWidth = 640;

ManualWindow::ManualWindow(const settings::UiLanguage &language)
    : QWidget(nullptr, Qt::Window)
    , m_language(language)
    , m_manual(language.current())
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_first(new QToolButton(this))
    , m_search(new SearchLine(this))
    , m_side(new QStackedWidget(this))
    , m_contents(new QTreeWidget(m_side))
    , m_hits(new QListWidget(m_side))
    , m_nothing(new QLabel(this))
    , m_view(new ManualView(this))
{
    setObjectName(u"manual"_s);
    setWindowIcon(icon(u"help"_s, IconTint::Accent));
    makeControls();
    layOut();
    connectAll();
    keepTranslated(this, [this] {
        m_manual = Manual(m_language.current());
        updateTexts();
        fillContents();
        render();
        search(m_search->text());
    });
    resize(sideWidth + pageWidth, 680);
}

void ManualWindow::makeControls()
{
    m_back->setIcon(icon(u"chevron-left"_s));
    m_forward->setIcon(icon(u"chevron-right"_s));
    m_first->setIcon(icon(u"help"_s));
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_forward->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    m_first->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Home));
    for (QToolButton *button : {m_back, m_forward, m_first})
        button->setIconSize(QSize(20, 20));
    m_contents->setObjectName(u"manualContents"_s);
    m_contents->setHeaderHidden(true);
    m_contents->setRootIsDecorated(false);
    m_contents->setItemsExpandable(false);
    m_contents->setIndentation(space + spaceTiny);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setTextElideMode(Qt::ElideRight);
    auto *rows = new RowDelegate(m_hits);
    rows->setShowsExcerpts(true);
    m_hits->setItemDelegate(rows);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setMouseTracking(true);
    m_nothing->setWordWrap(true);
    setLook(m_nothing, Look::Muted);
}

void ManualWindow::layOut()
{
    m_side->addWidget(m_contents);
    m_side->addWidget(m_hits);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(spaceTiny);
    for (QToolButton *button : {m_back, m_forward, m_first})
        tools->addWidget(button);
    tools->addStretch();
    auto *left = new QWidget(this);
    auto *side = new QVBoxLayout(left);
    side->setContentsMargins(0, 0, space, 0);
    side->setSpacing(space);
    side->addLayout(tools);
    side->addWidget(m_search);
    side->addWidget(m_nothing);
    side->addWidget(m_side, 1);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_view);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({sideWidth, pageWidth});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spaceWide, spaceWide, spaceWide, spaceWide);
    row->addWidget(splitter);
    m_nothing->hide();
}

void ManualWindow::connectAll()
{
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_first, &QToolButton::clicked, this, [this] { go(u"welcome"_s); });
    connect(m_view, &ManualView::pageWanted, this, &ManualWindow::go);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item && item->parent())
            go(item->data(0, Qt::UserRole).toString());
    });
    connect(m_search, &SearchLine::wordsChanged, this, &ManualWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { openHit(0); });
    connect(m_search, &SearchLine::resultsWanted, this, [this] {
        m_side->currentWidget()->setFocus(Qt::ShortcutFocusReason);
        if (m_side->currentWidget() == m_hits)
            m_hits->setCurrentRow(0);
    });
    connect(m_hits, &QListWidget::currentRowChanged, this, &ManualWindow::openHit);
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    addAction(find);
}

void ManualWindow::updateTexts()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setAccessibleName(text);
        button->setToolTip(
            Tr::tr("%1 (%2)").arg(text, button->shortcut().toString(QKeySequence::NativeText)));
    };
    setWindowTitle(Tr::tr("Manual"));
    name(m_back, Tr::tr("Back"));
    name(m_forward, Tr::tr("Forward"));
    name(m_first, Tr::tr("First page"));
    m_search->setPlaceholderText(Tr::tr("Search the manual"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_contents->setAccessibleName(Tr::tr("Contents of the manual"));
    m_hits->setAccessibleName(Tr::tr("Pages that were found"));
    m_nothing->setText(Tr::tr("No page has all of these words. Try fewer, or shorter ones."));
}

void ManualWindow::fillContents()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    QTreeWidgetItem *section = nullptr;
    for (const ManualPage &page : m_manual.pages()) {
        if (!section || section->text(0) != page.section) {
            section = new QTreeWidgetItem(m_contents, {page.section});
            section->setFont(0, typeFont(TypeScale::Strong));
            section->setFlags(Qt::ItemIsEnabled);
        }
        auto *line = new QTreeWidgetItem(section, {page.title});
        line->setData(0, Qt::UserRole, page.name);
        line->setToolTip(0, page.title);
    }
    m_contents->expandAll();
}

void ManualWindow::showPage(const QString &name)
{
    if (!m_search->text().isEmpty())
        m_search->clear();
    go(m_manual.page(name) ? name : u"welcome"_s);
    show();
    raise();
    activateWindow();
    m_view->setFocus(Qt::OtherFocusReason);
}

QString ManualWindow::page() const
{
    return m_visit < 0 ? QString() : m_visits.at(m_visit).page;
}

void ManualWindow::go(const QString &name)
{
    if (name == page() || !m_manual.page(name))
        return;
    if (m_visit >= 0)
        m_visits[m_visit].scrolled = m_view->verticalScrollBar()->value();
    m_visits.resize(++m_visit);
    m_visits.append({name});
    render();
}

void ManualWindow::step(int visits)
{
    const qsizetype next = m_visit + visits;
    if (next < 0 || next >= m_visits.size())
        return;
    m_visits[m_visit].scrolled = m_view->verticalScrollBar()->value();
    m_visit = next;
    render();
}

void ManualWindow::render()
{
    m_back->setEnabled(m_visit > 0);
    m_forward->setEnabled(m_visit + 1 < m_visits.size());
    const ManualPage *shown = m_manual.page(page());
    if (!shown)
        return;
    m_view->showPage(shown->title, shown->markdown);
    m_view->verticalScrollBar()->setValue(m_visits.at(m_visit).scrolled);
    markInContents();
}

void ManualWindow::markInContents()
{
    const QSignalBlocker quiet(m_contents);
    for (QTreeWidgetItemIterator it(m_contents); *it; ++it) {
        if ((*it)->data(0, Qt::UserRole).toString() == page())
            m_contents->setCurrentItem(*it);
    }
}

void ManualWindow::search(const QString &words)
{
    const QSignalBlocker quiet(m_hits);
    m_hits->clear();
    const QList<ManualHit> hits = m_manual.search(words);
    for (const ManualHit &hit : hits) {
        auto *line = new QListWidgetItem(hit.page->title, m_hits);
        line->setData(Qt::UserRole, hit.page->name);
        line->setData(IconNameRole, u"help"_s);
        line->setData(DetailRole, hit.page->section);
        line->setData(ExcerptRole, hit.excerpt);
    }
    const bool searching = !searchWords(words).isEmpty();
    m_nothing->setVisible(searching && hits.isEmpty());
    m_side->setCurrentWidget(searching ? static_cast<QWidget *>(m_hits) : m_contents);
    if (!searching)
        m_view->markWords({});
}

void ManualWindow::openHit(int row)
{
    const QListWidgetItem *hit = m_hits->item(row);
    if (!hit)
        return;
    go(hit->data(Qt::UserRole).toString());
    m_view->markWords(searchWords(m_search->text()));
}

void ManualWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace gaceta::ui
