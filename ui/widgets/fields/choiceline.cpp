#include "ui/widgets/fields/choiceline.h"

#include "app/text/fold.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/tr.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace gaceta::ui {

using widgets::Tr;

// More than that nobody reads through; typing finds the others.
static constexpr int mostOffered = 200;

enum OfferRole { IdRole = Qt::UserRole + 1, CreateRole };

ChoiceLine::ChoiceLine(QWidget *parent)
    : QLineEdit(parent)
    , m_offered(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offered, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->setWidget(this); // not setCompleter(): the line's text is not what is chosen
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &ChoiceLine::takeRow);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        if (typed.trimmed().isEmpty())
            m_completer->popup()->hide();
        else
            offerAndOpen();
    });
}

void ChoiceLine::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
}

void ChoiceLine::setHidden(const QStringList &ids)
{
    m_hidden = ids;
}

void ChoiceLine::setCreatable(bool creatable)
{
    m_creatable = creatable;
}

void ChoiceLine::setSearch(const Search &search)
{
    m_search = search;
}

// First what begins with the words, then what holds them.
QList<Choice> ChoiceLine::fitting(const QString &folded) const
{
    QList<Choice> beginning;
    QList<Choice> holding;
    for (const Choice &choice : std::as_const(m_choices)) {
        const QString name = text::folded(choice.name);
        if (name.startsWith(folded))
            beginning.append(choice);
        else if (name.contains(folded) || text::containsFolded(choice.detail, folded))
            holding.append(choice);
    }
    return beginning + holding;
}

void ChoiceLine::offer(const QString &typed)
{
    const QString wanted = text::folded(typed.trimmed());
    bool exact = false;
    m_offered->clear();
    for (const Choice &choice : m_search ? m_search(typed.trimmed()) : fitting(wanted)) {
        exact = exact || text::folded(choice.name) == wanted;
        if (m_hidden.contains(choice.id) || m_offered->rowCount() == mostOffered)
            continue;
        auto *item = new QStandardItem(
            choice.detail.isEmpty() ? choice.name : Tr::tr("%1 — %2").arg(choice.name, choice.detail));
        item->setData(choice.id, IdRole);
        m_offered->appendRow(item);
    }
    if (m_creatable && !exact && !wanted.isEmpty()) {
        auto *item =
            new QStandardItem(icon(QStringLiteral("plus")), Tr::tr("Create “%1”").arg(typed.trimmed()));
        item->setData(typed.trimmed(), CreateRole);
        m_offered->appendRow(item);
    }
}

void ChoiceLine::offerAndOpen()
{
    offer(text());
    if (m_offered->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setAccessibleName(accessibleName());
}

void ChoiceLine::takeRow(const QModelIndex &index)
{
    const QString id = index.data(IdRole).toString();
    const QString name = index.data(CreateRole).toString();
    clear();
    m_completer->popup()->hide();
    if (!id.isEmpty())
        emit chosen(id);
    else if (!name.isEmpty())
        emit createRequested(name);
}

void ChoiceLine::takeFirst()
{
    if (text().trimmed().isEmpty())
        return;
    offer(text());
    if (m_offered->rowCount() > 0)
        takeRow(m_offered->index(0, 0));
}

void ChoiceLine::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // While a row of the open list is current the completer has taken it before this comes here.
        takeFirst();
        return;
    case Qt::Key_Down:
        offerAndOpen();
        if (m_completer->popup()->isVisible())
            m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
        return;
    case Qt::Key_Backspace:
        if (text().isEmpty()) {
            emit backspaceInEmpty();
            return;
        }
        break;
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void ChoiceLine::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (text().isEmpty())
        offerAndOpen();
}

} // namespace gaceta::ui
