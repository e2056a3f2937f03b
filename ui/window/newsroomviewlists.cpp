// What can be done from the lists of an open newsroom, and taken back.

#include "ui/editors/versions/versionheader.h"
#include "ui/models/names.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/style/icon.h"
#include "ui/window/history/historydialog.h"
#include "ui/window/listpane.h"
#include "ui/window/lists/bulkeditdialog.h"
#include "ui/window/lists/listcommands.h"
#include "ui/window/newsroomview.h"
#include "ui/window/tr.h"

#include <QApplication>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

static constexpr qsizetype mostPeople = 12; // in a menu; the dialog has them all

void NewsroomView::connectCommands()
{
    connect(m_commands, &ListCommands::problem, this, &NewsroomView::tellProblem);
    connect(m_commands, &ListCommands::changed, this, &NewsroomView::editorChanged);
    connect(m_commands, &ListCommands::done, this, [this](const QString &sentence) {
        m_messages->tell(MessageKind::Success, sentence,
                         {{Tr::tr("Undo"), [this] { m_commands->undo(); }}});
    });
    connect(m_commands, &ListCommands::undone, this,
            [this](const QString &sentence) { m_messages->tell(MessageKind::Info, sentence); });
    connect(m_commands, &ListCommands::restored, this,
            [this](ItemKind kind, const QString &item) { showItem(kind, item); });
}

bool NewsroomView::isFormAtHand() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && m_editor->isAncestorOf(focus);
}

bool NewsroomView::canUndo() const
{
    return m_commands->canUndo() || (m_editor->editor() && m_editor->editor()->canUndo());
}

bool NewsroomView::canRedo() const
{
    return m_commands->canRedo() || (m_editor->editor() && m_editor->editor()->canRedo());
}

void NewsroomView::undo()
{
    ItemEditor *form = m_editor->editor();
    if (form && form->canUndo() && (isFormAtHand() || !m_commands->canUndo()))
        form->undo();
    else
        m_commands->undo();
}

void NewsroomView::redo()
{
    ItemEditor *form = m_editor->editor();
    if (form && form->canRedo() && (isFormAtHand() || !m_commands->canRedo()))
        form->redo();
    else
        m_commands->redo();
}

void NewsroomView::trashAnyway(const QList<editing::ItemName> &items)
{
    if (items.isEmpty() || m_session->newsroom().isReadOnly())
        return;
    for (const editing::ItemName &each : items) {
        if (!m_editor->shows(each.kind, each.item))
            continue;
        if (items.size() == 1)
            return m_editor->editor()->trash();
        if (!m_editor->leave())
            return;
    }
    m_commands->trash(items);
}

void NewsroomView::trashCurrent()
{
    const ListPane *list = currentList();
    if (list && !isFormAtHand() && list->selected().size() > 1)
        return trash(list->selected());
    const ItemEditor *editor = m_editor->editor();
    if (editor && m_body->currentWidget() == static_cast<QWidget *>(m_splitter) &&
        editor->itemKind() != ItemKind::Organisation)
        trash({{editor->itemKind(), editor->item()}});
}

QList<EntryId> NewsroomView::selectedEntries() const
{
    QList<EntryId> entries;
    const ListPane *list = currentList();
    for (const editing::ItemName &each : list ? list->selected() : QList<editing::ItemName>()) {
        const auto id = EntryId::parse(each.item);
        if (each.kind == ItemKind::Entry && id)
            entries.append(*id);
    }
    return entries;
}

void NewsroomView::editSelection()
{
    const QList<EntryId> entries = selectedEntries();
    if (entries.isEmpty() || m_session->newsroom().isReadOnly() || !m_editor->save())
        return;
    auto *dialog = new BulkEditDialog(m_session->newsroom(), entries.size(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, entries] { m_commands->edit(entries, dialog->edit()); });
    dialog->open();
}

void NewsroomView::showHistory()
{
    ItemEditor *form = m_editor->editor();
    if (!form || m_body->currentWidget() != static_cast<QWidget *>(m_splitter) || !m_editor->save())
        return;
    auto *dialog = new HistoryDialog(m_session->newsroom(), form, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HistoryDialog::problem, this, &NewsroomView::tellProblem);
    dialog->open();
}

void NewsroomView::showListMenu(const QPoint &place)
{
    const ListPane *list = currentList();
    const QList<editing::ItemName> items = list ? list->selected() : QList<editing::ItemName>();
    if (items.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool writable = !m_session->newsroom().isReadOnly();
    const QList<EntryId> entries = selectedEntries();
    if (entries.size() == items.size() && writable) {
        fillEntryMenu(menu, entries);
        menu->addSeparator();
    }
    if (items.size() == 1) {
        menu->addAction(icon(u"history"_s, IconTint::Muted), Tr::tr("History…"), this, [this, items] {
            if (m_editor->open(items.first().kind, items.first().item))
                showHistory();
        });
    }
    QAction *trashing = menu->addAction(icon(u"trash"_s, IconTint::Muted), Tr::tr("Move to the trash"),
                                        this, [this, items] { trash(items); });
    trashing->setEnabled(writable);
    menu->popup(place);
}

void NewsroomView::fillEntryMenu(QMenu *menu, const QList<EntryId> &entries)
{
    if (entries.size() == 1) {
        fillStateMenu(menu, entries.first());
    } else {
        QMenu *states = menu->addMenu(Tr::tr("State"));
        for (const auto &[state, name] : EnumNames<WorkflowState>::values) {
            states->addAction(icon(QString(enumName(state)), IconTint::Muted), stateName(state), this,
                              [this, entries, to = state] {
                                  editing::BulkEdit edit;
                                  edit.state = to;
                                  m_editor->save();
                                  m_commands->edit(entries, edit);
                              });
        }
    }
    fillPeopleMenu(menu->addMenu(icon(u"person"_s, IconTint::Muted), Tr::tr("Assign to")), entries);
    menu->addAction(icon(u"settings"_s, IconTint::Muted),
                    Tr::tr("Change %n entry(s)…", nullptr, static_cast<int>(entries.size())), this,
                    &NewsroomView::editSelection);
}

// One submenu per language, with the steps that are open to it.
void NewsroomView::fillStateMenu(QMenu *menu, const EntryId &entry)
{
    const Result<Entry> value = m_session->newsroom().load<Entry>(entry);
    const Result<Organisation> organisation = m_session->newsroom().organisation();
    if (!value || !organisation)
        return;
    for (const auto &[language, text] : value->texts) {
        if (!hasText(text))
            continue;
        QMenu *states = menu->addMenu(
            icon(QString(enumName(text.state)), IconTint::Muted),
            Tr::tr("%1: %2", "language, state").arg(languageName(language), stateName(text.state)));
        const WorkflowPerson me{m_session->newsroom().author(), false};
        for (const WorkflowState to : nextStates(text.state, organisation->workflow, me)) {
            states->addAction(icon(QString(enumName(to)), IconTint::Muted), stepName(text.state, to),
                              this, [this, entry, to, where = language] {
                                  editing::BulkEdit edit;
                                  edit.state = to;
                                  edit.languages = {where};
                                  m_editor->save();
                                  m_commands->edit({entry}, edit);
                              });
        }
    }
}

void NewsroomView::fillPeopleMenu(QMenu *menu, const QList<EntryId> &entries)
{
    const auto add = [&](const QString &text, const QString &person) {
        menu->addAction(QString(text).replace(u'&', u"&&"_s), this, [this, entries, person] {
            editing::BulkEdit edit;
            edit.assignee = person;
            m_editor->save();
            m_commands->edit(entries, edit);
        });
    };
    const QString me = m_session->newsroom().author();
    add(Tr::tr("Me (%1)").arg(me), me);
    menu->addSeparator();
    QStringList people = m_session->newsroom().people().value_or(QStringList());
    people.removeAll(me);
    for (const QString &person : people.first(std::min(people.size(), mostPeople)))
        add(person, person);
    menu->addSeparator();
    add(Tr::tr("Nobody"), {});
}

} // namespace gaceta::ui
