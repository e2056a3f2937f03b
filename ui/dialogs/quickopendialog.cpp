#include "ui/dialogs/quickopendialog.h"

#include "ui/dialogs/tr.h"
#include "ui/models/rowlistview.h"
#include "ui/widgets/searchline.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/usualsize.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace gaceta::ui {

using dialogs::Tr;

QuickOpenDialog::QuickOpenDialog(const editing::Newsroom &newsroom, const QList<Command> &commands,
                                 QWidget *parent)
    : QDialog(parent)
    , m_model(new SearchModel(newsroom, this))
    , m_line(new SearchLine(this))
    , m_list(new RowListView(this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(Tr::tr("Search everything"));
    setLook(m_hint, Look::Muted);
    m_model->setCommands(commands);
    m_line->setPlaceholderText(Tr::tr("Words of a title or text, or what you want to do"));
    m_line->setAccessibleName(windowTitle());
    m_list->setAccessibleName(Tr::tr("What was found"));
    m_list->setRows(m_model);
    m_list->setShowsExcerpts(true);
    m_line->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spaceWide, spaceWide, spaceWide, spaceWide);
    column->setSpacing(space + spaceTiny);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    resizeWithinScreen(this, {640, 520});
    connect(m_line, &SearchLine::wordsChanged, this, &QuickOpenDialog::search);
    connect(m_list, &RowListView::entered, this, &QuickOpenDialog::choose);
    connect(m_list, &QListView::clicked, this, &QuickOpenDialog::choose);
    search({});
}

void QuickOpenDialog::search(const QString &words)
{
    m_list->changeQuietly([&] { m_model->setWords(words); });
    m_list->changeQuietly([this] { m_list->setCurrentIndex(m_model->index(0)); });
    const int found = m_model->rowCount();
    if (words.isEmpty())
        m_hint->setText(Tr::tr("Type to search. Accents and endings need not be typed."));
    else
        m_hint->setText(found == 0 ? Tr::tr("Nothing has all of these words.")
                                   : Tr::tr("%n found. Enter opens it.", nullptr, found));
}

void QuickOpenDialog::choose(const QModelIndex &row)
{
    if (!row.isValid())
        return;
    if (const Command *command = m_model->command(row)) {
        const std::function<void()> run = command->run;
        accept();
        run();
        return;
    }
    const ItemKind kind = row.data(ItemKindRole).value<ItemKind>();
    const QString item = row.data(ItemRole).toString();
    accept();
    emit chosen(kind, item);
}

void QuickOpenDialog::step(int rows)
{
    const int last = m_model->rowCount() - 1;
    const int row = qBound(0, m_list->currentIndex().row() + rows, last);
    if (last >= 0)
        m_list->changeQuietly([&] { m_list->setCurrentIndex(m_model->index(row)); });
}

// The keyboard stays in the line: the arrow keys move in the list below.
bool QuickOpenDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(8);
        return true;
    case Qt::Key_PageUp:
        step(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model->rowCount() == 0)
            search(m_line->text().simplified());
        choose(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

} // namespace gaceta::ui
