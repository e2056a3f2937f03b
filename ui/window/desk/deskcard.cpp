#include "ui/window/desk/deskcard.h"

#include "ui/models/rowdelegate.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/window/tr.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

static QString titleOf(DeskList list)
{
    switch (list) {
    case DeskList::Due:
        return Tr::tr("Due this week");
    case DeskList::Drafts:
        return Tr::tr("My drafts");
    case DeskList::Review:
        return Tr::tr("Waiting for review");
    case DeskList::Ready:
        return Tr::tr("Approved, ready to go out");
    case DeskList::Behind:
        return Tr::tr("Translations behind");
    case DeskList::Facts:
        return Tr::tr("Numbers to look at again");
    case DeskList::Releases:
        return Tr::tr("Photo releases that end soon");
    case DeskList::Problems:
        return Tr::tr("Problems before publishing");
    case DeskList::Coming:
        return Tr::tr("Next to come out");
    }
    return {};
}

static QString iconOf(DeskList list)
{
    switch (list) {
    case DeskList::Due:
        return u"clock"_s;
    case DeskList::Drafts:
        return u"draft"_s;
    case DeskList::Review:
        return u"review"_s;
    case DeskList::Ready:
        return u"approved"_s;
    case DeskList::Behind:
        return u"translate"_s;
    case DeskList::Facts:
        return u"statistics"_s;
    case DeskList::Releases:
        return u"image"_s;
    case DeskList::Problems:
        return u"problem"_s;
    case DeskList::Coming:
        return u"calendar"_s;
    }
    return {};
}

void DeskModel::show(const QList<DeskRow> &rows)
{
    m_desk = rows;
    QList<ListRow> shown;
    for (const DeskRow &row : rows)
        shown.append(row.row);
    setRows(shown);
}

DeskCard::DeskCard(const editing::Newsroom &newsroom, DeskList list, QWidget *parent)
    : QFrame(parent)
    , m_kind(list)
    , m_model(new DeskModel(newsroom, this))
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_view(new QListView(this))
    , m_all(new QPushButton(this))
{
    setLook(this, Look::Card);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_view->setObjectName(u"rowsInCard"_s);
    setLook(m_count, Look::Muted);
    setLook(m_all, Look::Quiet);
    m_title->setFont(typeFont(TypeScale::Strong));
    m_view->setModel(m_model);
    auto *rows = new RowDelegate(m_view);
    rows->setEdged();
    m_view->setItemDelegate(rows);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(spaceWide, space + spaceTiny, space, spaceTiny);
    head->setSpacing(space);
    head->addWidget(m_icon);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_view);
    const auto open = [this](const QModelIndex &row) {
        if (row.isValid())
            emit opened(DeskRow(m_model->deskRow(row.row())));
    };
    connect(m_view, &QListView::clicked, this, open);
    connect(m_view, &QListView::activated, this, open);
    connect(m_all, &QPushButton::clicked, this, [this] { emit allWanted(m_kind); });
    keepTranslated(this, [this] { updateTexts(); });
}

void DeskCard::show(const DeskPart &part)
{
    m_total = part.count;
    m_model->show(part.rows);
    updateTexts();
    fit();
}

void DeskCard::fit()
{
    const int rows = m_model->rowCount();
    m_view->setFixedHeight(rows * (rows == 0 ? 0 : m_view->sizeHintForRow(0)));
}

void DeskCard::updateTexts()
{
    m_title->setText(titleOf(m_kind));
    m_count->setText(QLocale().toString(m_total));
    m_all->setText(Tr::tr("Show all"));
    m_all->setAccessibleName(Tr::tr("%1: show all").arg(titleOf(m_kind)));
    m_view->setAccessibleName(titleOf(m_kind));
    const IconTint tint = m_kind == DeskList::Problems ? IconTint::Danger : IconTint::Accent;
    m_icon->setPixmap(icon(iconOf(m_kind), tint).pixmap(QSize(18, 18), devicePixelRatioF()));
}

void DeskCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateTexts();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace gaceta::ui
