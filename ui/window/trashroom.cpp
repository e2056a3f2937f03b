#include "ui/window/trashroom.h"

#include "ui/dialogs/question.h"
#include "ui/models/rowlistview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/window/rooms.h"
#include "ui/window/tr.h"
#include "ui/window/usewarning.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

TrashRoom::TrashRoom(editing::Newsroom &newsroom, QWidget *parent)
    : QWidget(parent)
    , m_newsroom(newsroom)
    , m_model(new TrashModel(newsroom, this))
    , m_title(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_list(new RowListView(this))
    , m_empty(new EmptyState(u"trash"_s, this))
    , m_stack(new QStackedLayout)
    , m_restore(new QPushButton(this))
    , m_delete(new QPushButton(this))
    , m_deleteAll(new QPushButton(this))
{
    setObjectName(u"trash"_s);
    setLook(this, Look::Surface);
    setFocusProxy(m_list);
    m_list->setRows(m_model);
    layOut();
    connect(m_model, &TrashModel::problem, this, &TrashRoom::problem);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TrashRoom::updateButtons);
    connect(m_list, &RowListView::entered, this, &TrashRoom::restore);
    connect(m_list, &RowListView::trashWanted, this, &TrashRoom::deleteForever);
    connect(m_restore, &QPushButton::clicked, this, &TrashRoom::restore);
    connect(m_delete, &QPushButton::clicked, this, &TrashRoom::deleteForever);
    connect(m_deleteAll, &QPushButton::clicked, this, &TrashRoom::emptyTrash);
    keepTranslated(this, [this] { reload(); });
}

void TrashRoom::layOut()
{
    setLook(m_title, Look::Title);
    setLook(m_explanation, Look::Muted);
    setLook(m_delete, Look::Danger);
    setLook(m_deleteAll, Look::Quiet);
    m_explanation->setWordWrap(true);
    m_restore->setIcon(icon(u"restore"_s));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_delete);
    buttons->addStretch();
    buttons->addWidget(m_deleteAll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spaceLarge, spaceLarge, spaceLarge, spaceWide);
    column->setSpacing(space + spaceTiny);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addLayout(buttons);
    column->addLayout(m_stack, 1);
}

void TrashRoom::updateTexts()
{
    m_title->setText(roomTitle(Room::Trash));
    const Result<Organisation> organisation = m_newsroom.organisation();
    const int days = organisation ? organisation->workflow.trashDays : 0;
    m_explanation->setText(
        days > 0 ? Tr::tr("What lies here is on no page and in no export. After %n day(s) it is deleted "
                          "when the newsroom is opened.",
                          nullptr, days)
                 : Tr::tr("What lies here is on no page and in no export. It stays until you delete "
                          "it."));
    m_list->setAccessibleName(roomTitle(Room::Trash));
    m_restore->setText(Tr::tr("Restore"));
    m_delete->setText(Tr::tr("Delete forever…"));
    m_deleteAll->setText(Tr::tr("Empty the trash…"));
    m_empty->setTexts(Tr::tr("The trash is empty"), {});
}

void TrashRoom::reload()
{
    updateTexts();
    m_model->reload();
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_list);
    updateButtons();
}

void TrashRoom::focusList()
{
    if (m_model->rowCount() > 0)
        m_list->setFocus(Qt::ShortcutFocusReason);
}

void TrashRoom::updateButtons()
{
    const bool may = !m_newsroom.isReadOnly();
    const bool some = m_list->currentIndex().isValid();
    m_restore->setEnabled(may && some);
    m_delete->setEnabled(may && some);
    m_deleteAll->setEnabled(may && m_model->rowCount() > 0);
}

void TrashRoom::restore()
{
    const QModelIndex row = m_list->currentIndex();
    if (!row.isValid())
        return;
    const ItemKind kind = row.data(ItemKindRole).value<ItemKind>();
    const QString item = row.data(ItemRole).toString();
    if (const Result<> done = m_newsroom.restore(kind, item); !done)
        emit problem(done.error());
    else
        emit restored(kind, item);
}

void TrashRoom::deleteForever()
{
    const QModelIndex row = m_list->currentIndex();
    if (!row.isValid())
        return;
    const ItemKind kind = row.data(ItemKindRole).value<ItemKind>();
    const QString item = row.data(ItemRole).toString();
    const QString used = stillUsedWarning(m_newsroom, kind, item);
    const Question question{Tr::tr("Delete “%1” forever?").arg(row.data().toString()),
                            Tr::tr("All its languages and former versions go as well. This cannot be "
                                   "undone.") +
                                (used.isEmpty() ? QString() : u"\n\n"_s + used),
                            Tr::tr("Delete forever")};
    ask(this, question, [this, kind, item] {
        if (const Result<> done = m_newsroom.deleteForever(kind, item); !done)
            emit problem(done.error());
    });
}

// What lies in the trash and is still used.
static QString usedInTrash(const TrashModel &model, const editing::Newsroom &newsroom)
{
    QStringList names;
    for (int i = 0; i < model.rowCount(); ++i) {
        const ListRow &row = model.row(i);
        if (!stillUsedWarning(newsroom, row.kind, row.item).isEmpty())
            names.append(row.title);
    }
    return names.isEmpty()
               ? QString()
               : u"\n\n"_s + Tr::tr("Still in use: %1.").arg(QLocale().createSeparatedList(names));
}

void TrashRoom::emptyTrash()
{
    const Question question{
        Tr::tr("Delete everything in the trash forever?"),
        Tr::tr("%n item(s) will be gone. This cannot be undone.", nullptr, m_model->rowCount()) +
            usedInTrash(*m_model, m_newsroom),
        Tr::tr("Empty the trash")};
    ask(this, question, [this] {
        if (const Result<int> done = m_newsroom.emptyTrash(); !done)
            emit problem(done.error());
    });
}

} // namespace gaceta::ui
