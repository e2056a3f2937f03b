#include "ui/window/reviewpane.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchline.h"
#include "ui/window/tr.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTabBar>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

static constexpr Waiting lists[] = {Waiting::ForReview, Waiting::ForPublication, Waiting::ForUpdate,
                                    Waiting::ForTranslation};

// Short: four of them with their counts share the width of a list. The hint has whole sentences.
static QString tabText(Waiting waiting)
{
    switch (waiting) {
    case Waiting::ForReview:
        return Tr::tr("Read");
    case Waiting::ForPublication:
        return Tr::tr("Publish");
    case Waiting::ForUpdate:
        return Tr::tr("Update");
    case Waiting::ForTranslation:
        return Tr::tr("Translate");
    }
    return {};
}

static QString tabHint(Waiting waiting)
{
    switch (waiting) {
    case Waiting::ForReview:
        return Tr::tr("Texts that were handed in and wait to be read.");
    case Waiting::ForPublication:
        return Tr::tr("Texts that are approved and wait to be published.");
    case Waiting::ForUpdate:
        return Tr::tr("Translations whose original has changed since.");
    case Waiting::ForTranslation:
        return Tr::tr("Texts that are missing in a language.");
    }
    return {};
}

ReviewPane::ReviewPane(const editing::Newsroom &newsroom, QWidget *parent)
    : ListPane(Room::Review, parent)
    , m_newsroom(newsroom)
    , m_model(new ReviewModel(newsroom, this))
    , m_tabs(new QTabBar(this))
{
    setModel(m_model);
    newButton()->hide();
    searchLine()->hide();
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    // Qt names its scroll buttons once, in the language of that moment.
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    for (size_t i = 0; i < std::size(lists); ++i)
        m_tabs->addTab({});
    aboveList()->addWidget(m_tabs);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        list()->changeQuietly([&] { m_model->setWaiting(lists[tab]); });
        showTotal();
    });
    retranslate();
    reload();
}

void ReviewPane::reload()
{
    list()->changeQuietly([this] { m_model->reload(); });
    for (int i = 0; i < m_tabs->count(); ++i) {
        const Result<QList<ListRow>> rows = waitingRows(m_newsroom, lists[i]);
        m_tabs->setTabData(i, rows ? rows->size() : 0);
    }
    nameTabs();
    showTotal();
}

void ReviewPane::show(Waiting waiting)
{
    for (size_t i = 0; i < std::size(lists); ++i) {
        if (lists[i] == waiting)
            m_tabs->setCurrentIndex(static_cast<int>(i));
    }
}

void ReviewPane::nameTabs()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        const qlonglong count = m_tabs->tabData(i).toLongLong();
        m_tabs->setTabText(i, count == 0 ? tabText(lists[i])
                                         : u"%1 %2"_s.arg(tabText(lists[i]), QLocale().toString(count)));
        m_tabs->setTabToolTip(i, tabHint(lists[i]));
    }
}

void ReviewPane::showTotal()
{
    const int shown = m_model->rowCount();
    setCount(Tr::tr("%n text(s)", nullptr, shown));
    emptyState()->setIconName(u"check"_s);
    emptyState()->setTexts(Tr::tr("Nothing waits here"), tabHint(m_model->waiting()));
    showEmpty(shown == 0);
}

LanguageTag ReviewPane::languageOf(const QModelIndex &row) const
{
    return m_model->language(row);
}

void ReviewPane::retranslate()
{
    m_tabs->setAccessibleName(roomTitle(Room::Review));
    nameTabs();
}

} // namespace gaceta::ui
