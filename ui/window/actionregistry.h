#pragma once
// All that the window can do, each with its name, text, icon and keys, so that menus, buttons and the
// list of shortcuts say the same.

#include "ui/dialogs/shortcutsdialog.h"

#include <QAction>
#include <QHash>

namespace gaceta::ui {

enum class ActionId {
    NewNewsroom,
    OpenNewsroom,
    OpenSample,
    SaveCopy,
    ImportJson,
    ExportSite,
    ExportJson,
    ExportFactSheet,
    CloseNewsroom,
    Quit,
    NewItem,
    Save,
    Undo,
    Redo,
    Find,
    Replace,
    QuickOpen,
    MoveToTrash,
    EditSelection,
    History,
    NewsList,
    NewsBoard,
    NewsCalendar,
    NextPane,
    PreviousPane,
    ToggleList,
    ToggleChecks,
    Write,
    PreviewSite,
    Settings,
    Manual,
    Shortcuts,
    About
};

class ActionRegistry final : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(QWidget *window);

    [[nodiscard]] QAction *action(ActionId id) const { return m_actions.value(id); }
    // An action that is made elsewhere (a room) and should be in the list of shortcuts.
    void add(const char *section, QAction *action);
    void retranslate();
    [[nodiscard]] QList<ShortcutLine> shortcuts() const;

private:
    QWidget *m_window;
    QHash<ActionId, QAction *> m_actions;
    QList<std::pair<const char *, QAction *>> m_added;
};

} // namespace gaceta::ui
