#pragma once
// Where the form stands. It saves when the form is left, when typing pauses and when asked to, and says
// so; what cannot be saved stays where it is.

#include "ui/editors/itemeditor.h"

#include <map>

class QHBoxLayout;
class QLabel;
class QStackedLayout;
class QToolButton;

namespace gaceta::ui {

class AutoSave;
class EmptyState;

class EditorPane final : public QWidget
{
    Q_OBJECT

public:
    EditorPane(const EditorContext &context, QWidget *parent);

    // Saves what is shown, then shows that item. False where one of both failed: then all stays.
    bool open(ItemKind kind, const QString &item);
    bool openNew(ItemKind kind, const NewItem &start);
    // Saves what is shown, then shows nothing. `force`: even where it could not be saved; the text stays
    // in the journal.
    enum class Leave { Saved, Anyway };
    bool leave(Leave how = Leave::Saved);
    // True where nothing is left to save.
    bool save();
    // Shows again what is stored, after another program changed it; a dirty form is left alone.
    void refresh();

    // The form that is shown; null: none.
    [[nodiscard]] ItemEditor *editor() const { return m_editor; }
    [[nodiscard]] bool shows(ItemKind kind, const QString &item) const;
    // A button for it in the head, whatever form is shown.
    void addTool(QAction *action);
    // Only the form is seen, with that bar below it, which is the caller's; null: the head again.
    void setWriting(QWidget *bar);
    [[nodiscard]] AutoSave *autoSave() const { return m_autoSave; }

signals:
    // Another form is shown, or none; or what can be undone is different.
    void editorChanged();
    void undoChanged();
    void titleChanged();
    void problem(const gaceta::Error &error);
    void notice(const QString &sentence);
    void openRequested(gaceta::ItemKind kind, const QString &item);
    void newRequested(gaceta::ItemKind kind, const gaceta::ui::NewItem &start);
    void trashWanted(gaceta::ItemKind kind, const QString &item); // what is shown
    // It could not be saved, and so not be left.
    void leaveRefused(const gaceta::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Form
    {
        ItemEditor *editor = nullptr;
        QList<LanguageTag> languages; // of the newsroom when it was made
    };

    ItemEditor *formFor(ItemKind kind);
    [[nodiscard]] QList<LanguageTag> languages() const;
    void followLanguages();
    void remake();
    void connectForm(ItemEditor *form);
    void show(ItemEditor *form);
    void updateHead();
    void fitHead();
    void showFormTools();
    void layOut();
    bool saveBeforeLeaving();

    EditorContext m_context;
    std::map<ItemKind, Form> m_forms; // made on first use
    ItemEditor *m_editor = nullptr;
    std::optional<Error> m_error; // of the last save
    AutoSave *m_autoSave;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QWidget *m_head;
    QLabel *m_icon;
    QLabel *m_kind;
    QLabel *m_savedIcon;
    QLabel *m_saved;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QToolButton *m_trash;
    bool m_writing = false;
    QHBoxLayout *m_tools;     // of the window
    QHBoxLayout *m_formTools; // a button for each action of the form that has an icon
};

} // namespace gaceta::ui
