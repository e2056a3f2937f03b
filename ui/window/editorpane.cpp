#include "ui/window/editorpane.h"

#include "ui/editors/editorfactory.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/narrowrow.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/window/autosave.h"
#include "ui/window/tr.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

EditorPane::EditorPane(const EditorContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_autoSave(new AutoSave(this))
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(u"news"_s, this))
    , m_head(new QWidget(this))
    , m_icon(new QLabel(m_head))
    , m_kind(new QLabel(m_head))
    , m_savedIcon(new QLabel(m_head))
    , m_saved(new QLabel(m_head))
    , m_undo(new QToolButton(m_head))
    , m_redo(new QToolButton(m_head))
    , m_trash(new QToolButton(m_head))
    , m_tools(new QHBoxLayout)
    , m_formTools(new QHBoxLayout)
{
    setObjectName(u"editorPane"_s);
    setLook(this, Look::Surface);
    setMinimumWidth(320);
    layOut();
    connect(m_undo, &QToolButton::clicked, this, [this] { m_editor->undo(); });
    connect(m_redo, &QToolButton::clicked, this, [this] { m_editor->redo(); });
    connect(m_trash, &QToolButton::clicked, this,
            [this] { emit trashWanted(m_editor->itemKind(), m_editor->item()); });
    connect(m_autoSave, &AutoSave::pauseReached, this, &EditorPane::save);
    connect(
        &context.newsroom, &editing::Newsroom::changed, this,
        [this](const editing::Change &change) {
            if (change.kind == ItemKind::Organisation || change.type == editing::ChangeType::Reloaded)
                followLanguages();
        },
        Qt::QueuedConnection);
    show(nullptr);
}

void EditorPane::layOut()
{
    setLook(m_head, Look::Band);
    setLook(m_saved, Look::Muted);
    m_kind->setFont(typeFont(TypeScale::Strong));
    m_undo->setIcon(icon(u"undo"_s));
    m_redo->setIcon(icon(u"redo"_s));
    m_trash->setIcon(icon(u"trash"_s));
    for (QToolButton *button : {m_undo, m_redo, m_trash})
        button->setFocusPolicy(Qt::StrongFocus);
    m_head->installEventFilter(this);
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(spaceWide, spaceTiny, space, spaceTiny);
    row->setSpacing(space);
    row->addWidget(m_icon);
    row->addWidget(m_kind);
    row->addSpacing(space);
    row->addWidget(m_savedIcon);
    row->addWidget(m_saved);
    row->addStretch(1);
    row->addLayout(m_tools);
    row->addLayout(m_formTools);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(m_trash);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(m_stack, 1);
}

QList<LanguageTag> EditorPane::languages() const
{
    const Result<Organisation> organisation = m_context.newsroom.organisation();
    return organisation ? organisation->languages : QList<LanguageTag>();
}

// A form has the columns of the languages there were when it was made.
ItemEditor *EditorPane::formFor(ItemKind kind)
{
    Form &known = m_forms[kind];
    const QList<LanguageTag> now = languages();
    if (known.editor && (known.editor == m_editor || known.languages == now))
        return known.editor;
    if (known.editor)
        known.editor->deleteLater();
    known = {createEditor(kind, m_context, this), now};
    if (known.editor)
        connectForm(known.editor);
    return known.editor;
}

// The form of the organisation, in which the languages are chosen, stays as long as it is shown.
void EditorPane::followLanguages()
{
    if (!m_editor || m_editor->itemKind() == ItemKind::Organisation ||
        m_forms[m_editor->itemKind()].languages == languages())
        return;
    remake();
}

void EditorPane::remake()
{
    const ItemKind kind = m_editor->itemKind();
    const QString item = m_editor->item();
    if (!save() || m_forms[kind].languages == languages())
        return;
    show(nullptr);
    open(kind, item);
    if (kind == ItemKind::Organisation && m_editor)
        m_editor->focusFirstField();
}

void EditorPane::connectForm(ItemEditor *form)
{
    m_stack->addWidget(form);
    const auto whenShown = [this, form](auto tell) {
        return [this, form, tell](const auto &...) {
            if (form == m_editor)
                tell();
        };
    };
    connect(form, &ItemEditor::dirtyChanged, this, whenShown([this] { updateHead(); }));
    connect(form, &ItemEditor::undoChanged, this, whenShown([this] {
                updateHead();
                emit undoChanged();
            }));
    connect(form, &ItemEditor::titleChanged, this, whenShown([this] { emit titleChanged(); }));
    connect(form, &ItemEditor::kindTextChanged, this, whenShown([this] { updateHead(); }));
    connect(form, &ItemEditor::leaveRequested, this, whenShown([this] { leave(Leave::Anyway); }));
    connect(form, &ItemEditor::problem, this, &EditorPane::problem);
    connect(form, &ItemEditor::notice, this, &EditorPane::notice);
    connect(form, &ItemEditor::openRequested, this, &EditorPane::openRequested);
    connect(form, &ItemEditor::newRequested, this, &EditorPane::newRequested);
}

bool EditorPane::shows(ItemKind kind, const QString &item) const
{
    return m_editor && m_editor->itemKind() == kind && m_editor->item() == item;
}

bool EditorPane::open(ItemKind kind, const QString &item)
{
    if (shows(kind, item)) {
        // The form of the organisation asks for itself when it is to have other columns.
        if (kind == ItemKind::Organisation)
            remake();
        return true;
    }
    ItemEditor *form = formFor(kind);
    if (!saveBeforeLeaving())
        return false;
    if (!form) {
        show(nullptr);
        return false;
    }
    if (const Result<> loaded = form->load(item); !loaded) {
        show(nullptr);
        emit problem(loaded.error());
        return false;
    }
    show(form);
    return true;
}

bool EditorPane::openNew(ItemKind kind, const NewItem &start)
{
    ItemEditor *form = formFor(kind);
    if (!form || !saveBeforeLeaving())
        return false;
    if (const Result<> started = form->startNew(start); !started) {
        show(nullptr);
        emit problem(started.error());
        return false;
    }
    show(form);
    form->focusFirstField();
    return true;
}

bool EditorPane::leave(Leave how)
{
    if (how == Leave::Saved && !saveBeforeLeaving())
        return false;
    show(nullptr);
    return true;
}

bool EditorPane::saveBeforeLeaving()
{
    if (!m_editor || !m_editor->isDirty())
        return true;
    const Result<> saved = m_editor->save();
    m_error = saved ? std::nullopt : std::optional(saved.error());
    updateHead();
    if (!saved)
        emit leaveRefused(saved.error());
    return saved.has_value();
}

bool EditorPane::save()
{
    if (!m_editor || !m_editor->isDirty())
        return true;
    const Result<> saved = m_editor->save();
    m_error = saved ? std::nullopt : std::optional(saved.error());
    updateHead();
    if (!saved)
        emit problem(saved.error());
    return saved.has_value();
}

void EditorPane::refresh()
{
    if (!m_editor || m_editor->isDirty() || m_editor->item().isEmpty())
        return;
    if (const Result<> loaded = m_editor->load(m_editor->item()); !loaded) {
        show(nullptr);
        emit problem(loaded.error());
    }
    updateHead();
}

void EditorPane::show(ItemEditor *form)
{
    m_editor = form;
    m_error.reset();
    m_autoSave->watch(form);
    m_stack->setCurrentWidget(form ? static_cast<QWidget *>(form) : m_empty);
    showFormTools();
    updateHead();
    emit editorChanged();
}

void EditorPane::updateHead()
{
    m_empty->setTexts(Tr::tr("Nothing is open"),
                      Tr::tr("Choose something from the list, or make something new."));
    m_head->setVisible(m_editor && !m_writing);
    m_undo->setToolTip(Tr::tr("Undo"));
    m_redo->setToolTip(Tr::tr("Redo"));
    m_trash->setToolTip(Tr::tr("Move to the trash"));
    for (QToolButton *button : {m_undo, m_redo, m_trash})
        button->setAccessibleName(button->toolTip());
    if (!m_editor)
        return;
    const bool dirty = m_editor->isDirty();
    m_icon->setPixmap(
        icon(m_editor->kindIcon(), IconTint::Accent).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_kind->setText(m_editor->kindText());
    m_trash->setVisible(m_editor->itemKind() != ItemKind::Organisation);
    m_trash->setEnabled(!m_context.newsroom.isReadOnly());
    m_saved->setText(m_error ? Tr::tr("Not saved")
                     : dirty ? Tr::tr("Saves by itself")
                             : Tr::tr("Saved"));
    const QString sign = m_error ? u"problem"_s : dirty ? u"clock"_s : u"check"_s;
    const IconTint tint = m_error ? IconTint::Danger : dirty ? IconTint::Muted : IconTint::Success;
    m_savedIcon->setPixmap(icon(sign, tint).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_undo->setEnabled(m_editor->canUndo());
    m_redo->setEnabled(m_editor->canRedo());
    m_savedIcon->setToolTip(m_saved->text());
    fitHead();
}

void EditorPane::fitHead()
{
    m_saved->show();
    QList<QToolButton *> buttons;
    for (int i = 0; i < m_tools->count(); ++i)
        buttons.append(qobject_cast<QToolButton *>(m_tools->itemAt(i)->widget()));
    showWordsWhereTheyFit(m_head, buttons);
    m_saved->setVisible(hasRoom(m_head)); // its icon stays
}

bool EditorPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_head && event->type() == QEvent::Resize)
        fitHead();
    return QWidget::eventFilter(watched, event);
}

void EditorPane::addTool(QAction *action)
{
    auto *button = new QToolButton(m_head);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::StrongFocus);
    m_tools->addWidget(button);
    connect(action, &QAction::changed, this, &EditorPane::fitHead);
}

void EditorPane::setWriting(QWidget *bar)
{
    m_writing = bar != nullptr;
    if (bar)
        layout()->addWidget(bar);
    updateHead();
}

void EditorPane::showFormTools()
{
    while (QLayoutItem *item = m_formTools->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (QAction *action : m_editor ? m_editor->formActions() : QList<QAction *>()) {
        if (action->icon().isNull())
            continue;
        auto *button = new QToolButton(m_head);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        if (action->menu())
            button->setPopupMode(QToolButton::InstantPopup);
        m_formTools->addWidget(button);
    }
}

void EditorPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        updateHead();
    QWidget::changeEvent(event);
}

} // namespace gaceta::ui
