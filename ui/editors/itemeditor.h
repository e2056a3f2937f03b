#pragma once
// The one face that all forms show to the window: load, edit, save. A form keeps what is typed in the
// recovery journal while it is dirty; the window saves when the person leaves it, so nobody is ever
// asked about unsaved changes.
//
// For icons use ui/widgets/style/icon.h, for colours and spacing ui/widgets/style/theme.h.

#include "app/core/itemvalue.h"
#include "ui/editors/editorcontext.h"
#include "ui/editors/form/fieldchange.h"

#include <QWidget>

namespace gaceta::ui {

// What a new item starts with; parts that do not fit its kind are ignored.
struct NewItem
{
    EntryKind entryKind = EntryKind::Article;
    PageId parent;                // of a page
    QString file;                 // of media: path of the file to take in
    std::optional<QString> title; // in the newsroom's first language
    EntryId copyOf;               // of an entry: the one it is made from,
    bool asTemplate = false;      // to begin others with
};

class ItemEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ItemEditor(const EditorContext &context, QWidget *parent = nullptr);
    ~ItemEditor() override;

    [[nodiscard]] virtual ItemKind itemKind() const = 0;
    // Text of the id; empty while nothing is loaded. A new item has its id before it is first saved.
    [[nodiscard]] virtual QString item() const = 0;
    // What the window calls it: the title in the newsroom's first language that has one, else a word for
    // "Untitled".
    [[nodiscard]] virtual QString title() const = 0;
    // What it is, more closely than its kind, with the icon of that: "Press release".
    [[nodiscard]] virtual QString kindText() const = 0;
    [[nodiscard]] virtual QString kindIcon() const = 0;

    // Shows an item. Where the journal holds unsaved changes of it, the form offers them (inside itself,
    // with the difference); an item that is only in the journal is shown from there. What was shown
    // before is dropped: the window saves first. Errors: NotFound, and those of reading.
    [[nodiscard]] virtual Result<> load(const QString &item) = 0;
    // Shows an item that does not exist yet. It is written by the first save that has something to say.
    [[nodiscard]] virtual Result<> startNew(const NewItem &start) = 0;

    // By value: true only where a save would change something.
    [[nodiscard]] virtual bool isDirty() const = 0;
    // Nothing to do where it is not dirty. On an error the form stays as it is, and the journal keeps
    // the text. Conflict: the form itself offers what can be done, and says so through problem().
    [[nodiscard]] virtual Result<> save() = 0;
    // Back to what is stored; can be undone.
    virtual void revert() = 0;
    // Saves it, moves it to the trash, and wants to be left; something new that is empty or cannot be
    // saved yet is dropped. Where that fails it stays, and problem() says why.
    virtual void trash() = 0;

    [[nodiscard]] virtual bool canUndo() const = 0;
    [[nodiscard]] virtual bool canRedo() const = 0;
    virtual void undo() = 0;
    virtual void redo() = 0;

    // --- former versions, as compact JSON (see core/json)
    // The value that is shown, saved or not.
    [[nodiscard]] virtual QByteArray shownValue() const { return {}; }
    [[nodiscard]] virtual Result<QList<FieldChange>> compare(const QByteArray &before,
                                                             const QByteArray &after) const;
    // Puts those fields (none: all) of a former version into the form, as one step that can be undone.
    // The revision that saves them says `reason`. Workflow states stay as they are.
    [[nodiscard]] virtual Result<> takeBack(const QByteArray &former, const QList<FieldName> &fields,
                                            const QString &reason);
    // The same with one field whose text was put together from several versions.
    virtual void takeText(const FieldName &field, const QByteArray &text, const QString &reason);

    // The field as describe() names it ("title", "observations[2].asOf"), in that language where it has
    // one: opens what hides it, scrolls there and gives it the focus. Does nothing for unknown names.
    virtual void showField(const QString &field, const LanguageTag &language) = 0;
    // The keyboard focus to the field a person starts with.
    virtual void focusFirstField() = 0;

    // Shows nothing but the texts that are written here, until it is called with false. False: it has
    // none, and nothing is changed.
    virtual bool setWriting(bool on)
    {
        Q_UNUSED(on)
        return false;
    }

    // Actions that belong into the window's menus while the form is shown, each with its text, shortcut
    // and tool tip (the source view, one language or all). They live as long as the form.
    [[nodiscard]] virtual QList<QAction *> formActions() const { return {}; }

    // --- for what looks at the form from outside
    // What is shown, saved or not; monostate: nothing. undoChanged() tells when it is another one.
    [[nodiscard]] virtual ItemValue shownItem() const = 0;
    // Shows that value instead, as one step that can be undone; `field` is where it differs.
    virtual void changeValue(const ItemValue &value, const QString &field,
                             const LanguageTag &language) = 0;
    // What the form calls that field, with its language: "Title, Spanish". Empty: it has none.
    [[nodiscard]] virtual QString fieldLabel(const QString &field,
                                             const LanguageTag &language) const = 0;

protected:
    [[nodiscard]] const EditorContext &context() const { return m_context; }

signals:
    void dirtyChanged(bool dirty);
    void undoChanged(); // canUndo() or canRedo() may answer otherwise
    void titleChanged(const QString &title);
    void kindTextChanged();
    void saved(gaceta::ItemKind kind, const QString &item);
    // One sentence for the window's message bar.
    void problem(const gaceta::Error &error);
    void notice(const QString &sentence);
    // Another item should be shown, because the person followed a link to it.
    void openRequested(gaceta::ItemKind kind, const QString &item);
    // A new item should be shown, because the person asked for one made from this.
    void newRequested(gaceta::ItemKind kind, const gaceta::ui::NewItem &start);
    // There is nothing left to show: the item was trashed or deleted from within the form.
    void leaveRequested();

private:
    EditorContext m_context;
};

} // namespace gaceta::ui
