#include "ui/window/actionregistry.h"

#include "ui/widgets/style/icon.h"
#include "ui/window/tr.h"

#include <QWidget>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

namespace {

struct ActionSpec
{
    ActionId id;
    const char *name;
    const char *section;
    const char *text;
    const char *icon;
    const char *keys; // several: separated by " ; "
};

constexpr char file[] = QT_TRANSLATE_NOOP("Window", "File");
constexpr char edit[] = QT_TRANSLATE_NOOP("Window", "Edit");
constexpr char view[] = QT_TRANSLATE_NOOP("Window", "View");
constexpr char help[] = QT_TRANSLATE_NOOP("Window", "Help");

constexpr ActionSpec specs[] = {
    {ActionId::NewNewsroom, "file.new", file, QT_TRANSLATE_NOOP("Window", "New newsroom…"), "plus",
     "Ctrl+Shift+N"},
    {ActionId::OpenNewsroom, "file.open", file, QT_TRANSLATE_NOOP("Window", "Open a newsroom…"), "open",
     "Ctrl+O"},
    {ActionId::OpenSample, "file.sample", file, QT_TRANSLATE_NOOP("Window", "Open the sample…"),
     "sparkle", ""},
    {ActionId::SaveCopy, "file.copy", file, QT_TRANSLATE_NOOP("Window", "Save a copy…"), "backup", ""},
    {ActionId::ImportJson, "file.import", file, QT_TRANSLATE_NOOP("Window", "Import JSON…"), "import",
     ""},
    {ActionId::ExportSite, "file.export", file, QT_TRANSLATE_NOOP("Window", "Export site…"), "export",
     "Ctrl+E"},
    {ActionId::ExportJson, "file.exportJson", file, QT_TRANSLATE_NOOP("Window", "Export JSON…"), "code",
     "Ctrl+Shift+E"},
    {ActionId::ExportFactSheet, "file.exportFactSheet", file,
     QT_TRANSLATE_NOOP("Window", "Export the fact sheet…"), "page", ""},
    {ActionId::CloseNewsroom, "file.close", file, QT_TRANSLATE_NOOP("Window", "Close the newsroom"),
     "close", "Ctrl+W"},
    {ActionId::Quit, "file.quit", file, QT_TRANSLATE_NOOP("Window", "Quit"), "", "Ctrl+Q"},
    {ActionId::NewItem, "edit.new", edit, QT_TRANSLATE_NOOP("Window", "New in this room"), "plus",
     "Ctrl+N"},
    {ActionId::Save, "edit.save", edit, QT_TRANSLATE_NOOP("Window", "Save now"), "save", "Ctrl+S"},
    {ActionId::Undo, "edit.undo", edit, QT_TRANSLATE_NOOP("Window", "Undo"), "undo", "Ctrl+Z"},
    {ActionId::Redo, "edit.redo", edit, QT_TRANSLATE_NOOP("Window", "Redo"), "redo",
     "Ctrl+Y ; Ctrl+Shift+Z"},
    {ActionId::Find, "edit.find", edit, QT_TRANSLATE_NOOP("Window", "Search in this room"), "search",
     "Ctrl+F"},
    {ActionId::Replace, "edit.replace", edit,
     QT_TRANSLATE_NOOP("Window", "Find and replace in all texts…"), "", "Ctrl+H"},
    {ActionId::QuickOpen, "edit.quickOpen", edit, QT_TRANSLATE_NOOP("Window", "Search everything…"),
     "search", "Ctrl+K"},
    {ActionId::MoveToTrash, "edit.trash", edit, QT_TRANSLATE_NOOP("Window", "Move to the trash"),
     "trash", ""},
    {ActionId::EditSelection, "edit.selection", edit,
     QT_TRANSLATE_NOOP("Window", "Change the selected entries…"), "settings", "Ctrl+Shift+B"},
    {ActionId::History, "edit.history", edit, QT_TRANSLATE_NOOP("Window", "History…"), "history",
     "Ctrl+Shift+H"},
    {ActionId::NewsList, "view.newsList", view, QT_TRANSLATE_NOOP("Window", "News as a list"), "list",
     "Ctrl+Alt+1"},
    {ActionId::NewsBoard, "view.newsBoard", view, QT_TRANSLATE_NOOP("Window", "News as a board"),
     "columns", "Ctrl+Alt+2"},
    {ActionId::NewsCalendar, "view.newsCalendar", view,
     QT_TRANSLATE_NOOP("Window", "News as a calendar"), "calendar", "Ctrl+Alt+3"},
    {ActionId::NextPane, "view.nextPane", view, QT_TRANSLATE_NOOP("Window", "Next pane"), "", "F6"},
    {ActionId::PreviousPane, "view.previousPane", view, QT_TRANSLATE_NOOP("Window", "Previous pane"), "",
     "Shift+F6"},
    {ActionId::ToggleList, "view.list", view, QT_TRANSLATE_NOOP("Window", "Show the list"), "list",
     "F9"},
    {ActionId::ToggleChecks, "view.checks", view, QT_TRANSLATE_NOOP("Window", "Show the checks"),
     "checks", "F8"},
    {ActionId::Write, "view.write", view, QT_TRANSLATE_NOOP("Window", "Write without distraction"), "",
     "F11"},
    {ActionId::PreviewSite, "view.preview", view, QT_TRANSLATE_NOOP("Window", "Preview in the browser"),
     "globe", "F5"},
    {ActionId::Settings, "edit.settings", edit, QT_TRANSLATE_NOOP("Window", "Settings…"), "settings",
     "Ctrl+,"},
    {ActionId::Manual, "help.manual", help, QT_TRANSLATE_NOOP("Window", "Manual"), "help", "F1"},
    {ActionId::Shortcuts, "help.shortcuts", help, QT_TRANSLATE_NOOP("Window", "Keyboard shortcuts"),
     "keyboard", "Ctrl+F1 ; ?"},
    {ActionId::About, "help.about", help, QT_TRANSLATE_NOOP("Window", "About Gaceta"), "info", ""},
};

QList<QKeySequence> keysOf(const ActionSpec &spec)
{
    QList<QKeySequence> keys;
    for (const QString &one : QString::fromLatin1(spec.keys).split(u" ; "_s, Qt::SkipEmptyParts))
        keys.append(QKeySequence(one, QKeySequence::PortableText));
    return keys;
}

} // namespace

ActionRegistry::ActionRegistry(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    for (const ActionSpec &spec : specs) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(spec.name));
        action->setShortcuts(keysOf(spec));
        if (*spec.icon != '\0')
            action->setIcon(icon(QString::fromLatin1(spec.icon), IconTint::Muted));
        window->addAction(action);
        m_actions.insert(spec.id, action);
    }
    retranslate();
}

void ActionRegistry::add(const char *section, QAction *action)
{
    m_window->addAction(action);
    m_added.append({section, action});
}

void ActionRegistry::retranslate()
{
    for (const ActionSpec &spec : specs)
        m_actions.value(spec.id)->setText(Tr::tr(spec.text));
}

QList<ShortcutLine> ActionRegistry::shortcuts() const
{
    QList<ShortcutLine> lines;
    const auto add = [&lines](const QString &section, const QAction *action) {
        if (action->shortcut().isEmpty())
            return;
        QString text = action->text();
        lines.append({section, text.remove(u'&'),
                      QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
                          .replace(u"; "_s, u", "_s)});
    };
    for (const ActionSpec &spec : specs)
        add(Tr::tr(spec.section), m_actions.value(spec.id));
    for (const auto &[section, action] : m_added)
        add(Tr::tr(section), action);
    return lines;
}

} // namespace gaceta::ui
