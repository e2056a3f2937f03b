#pragma once
// A form over a value: knows what is stored, what is shown, and everything between the two (dirty by
// value, journal, saving against others, undo). A form derives from it, makes its controls, and binds
// each to a part of the value:
//
//     auto *name = new FieldBox(new QLineEdit);
//     bind({u"officialName"_s, {}}, name, lineEdit, part(&School::officialName));
//
// T has id, version, ==, and describe(); the newsroom can load and save it.

#include "app/core/json/jsonparser.h"
#include "app/core/json/jsonreader.h"
#include "app/core/json/jsonwriter.h"
#include "ui/editors/form/controls.h"
#include "ui/editors/form/formeditor.h"
#include "ui/editors/form/part.h"
#include "ui/editors/form/recovery.h"
#include "ui/widgets/richtext/bodyeditor.h"

#include <QScopedValueRollback>

namespace gaceta::ui {

template <typename T>
class ValueForm : public FormEditor
{
public:
    using Id = decltype(T::id);

    explicit ValueForm(const EditorContext &context, QWidget *parent = nullptr)
        : FormEditor(context, parent)
    {
        connect(&context.newsroom, &editing::Newsroom::changed, this,
                [this](const editing::Change &change) { hear(change); });
    }

    [[nodiscard]] QString item() const final
    {
        return m_value.id.isNull() ? QString() : m_value.id.text();
    }
    [[nodiscard]] bool isDirty() const final { return !m_found && !(m_value == m_stored); }
    [[nodiscard]] bool canUndo() const final { return m_history.canUndo(); }
    [[nodiscard]] bool canRedo() const final { return m_history.canRedo(); }

    [[nodiscard]] Result<> load(const QString &item) final;
    [[nodiscard]] Result<> startNew(const NewItem &start) final;
    [[nodiscard]] Result<> save() final;
    void revert() final { change(m_stored); }
    void trash() final;
    void undo() final;
    void redo() final;

    [[nodiscard]] QByteArray shownValue() const final { return toJson(m_value); }
    [[nodiscard]] Result<QList<FieldChange>> compare(const QByteArray &before,
                                                     const QByteArray &after) const final;
    [[nodiscard]] Result<> takeBack(const QByteArray &former, const QList<FieldName> &fields,
                                    const QString &reason) final;
    void takeText(const FieldName &field, const QByteArray &text, const QString &reason) final;
    [[nodiscard]] ItemValue shownItem() const final;
    void changeValue(const ItemValue &value, const QString &field, const LanguageTag &language) final;

    [[nodiscard]] const T &value() const { return m_value; }
    [[nodiscard]] const T &stored() const { return m_stored; }

protected:
    // What a new item begins with; its id is set afterwards.
    [[nodiscard]] virtual T blank(const NewItem &start) const = 0;
    // A new item is shown; what it takes in besides its value is taken in now.
    virtual void started(const NewItem &start) { Q_UNUSED(start) }
    // What follows from a change of that field: a slug from its title.
    virtual void follow(T &value, const FieldName &field) const
    {
        Q_UNUSED(value)
        Q_UNUSED(field)
    }
    // The value is another one, or the same after a save: for all that is not bound to a part of it.
    virtual void valueChanged() {}
    // Something else in the newsroom changed: choices, chips, pictures.
    virtual void newsroomChanged(const editing::Change &change) { Q_UNUSED(change) }
    // What saving sets by itself goes into the values that undo remembers.
    virtual void adopt(T &remembered, const T &saved) const { remembered.version = saved.version; }

    // What a former version does not bring back: how far the texts had come.
    virtual void keepStanding(T &former, const T &now) const
    {
        Q_UNUSED(former)
        Q_UNUSED(now)
    }

    // The control shows the part and changes it. `words` says it in a difference; else the control does.
    template <typename Widget, typename V = typename Control<Widget>::Value>
    void bind(const FieldName &field, FieldBox *box, Widget *control, const Part<T, V> &part,
              std::function<QString(const T &)> words = {});
    // For any other control: call edited() when it changed.
    struct Binding
    {
        FieldName field;
        std::function<void(const T &)> show;
        std::function<void(T &)> read;
        std::function<QString(const T &)> words; // may be empty
        BodyEditor *body = nullptr;
        std::function<void(const T &from, T &to)> copy;       // may be empty
        std::function<void(T &, const QByteArray &)> setText; // of a body
    };
    void bind(const Binding &binding, FieldBox *box);
    void edited(const FieldName &field, ChangeKind kind = ChangeKind::Choice);

    // The revision says why.
    [[nodiscard]] Result<> saveBecause(const QString &reason);
    // A change made by a button, as one step that can be undone.
    void change(const T &value, const FieldName &field = {});
    [[nodiscard]] QList<Difference> differences(const T &before, const T &after) const;

private:
    using FormEditor::showProblems;
    void showProblems() final { showProblems(problems(m_value), m_stored.version > 0); }
    void begin(const T &stored, const T &shown);
    void show(const T &value, const FieldName &except = {});
    void settle();
    void remember();
    void endTextSteps();
    void goTo(const T &value, const FieldName &field);
    void offerFound(const std::optional<editing::RecoveredItem> &found);
    void askAboutConflict(const T &theirs);
    void hear(const editing::Change &change);
    void takeSaved(const T &saved);
    [[nodiscard]] Result<T> formerValue(const QByteArray &json) const;
    void copy(const FieldName &field, const T &from, T &to);
    [[nodiscard]] Result<T> fetch(const Id &id) const;
    [[nodiscard]] Result<T> store(const T &value);
    [[nodiscard]] std::optional<Id> idFrom(const QString &item) const;
    [[nodiscard]] Binding *binding(const FieldName &field);
    bool byOwnMemory(const FieldName &field, bool back);

    enum class Way { Edit, Back, Again };

    T m_stored; // as it lies in the newsroom; a new item: what it began with
    T m_value;  // as it is shown
    ValueHistory<T> m_history;
    QList<Binding> m_bindings;
    std::optional<T> m_found; // unsaved text that waits for a decision
    Way m_way = Way::Edit;
    bool m_showing = false;
    bool m_saving = false;
    QString m_reason; // of the next save
    QString m_titleTold;
    bool m_dirtyTold = false;
};

} // namespace gaceta::ui

#include "ui/editors/form/valueformediting.h"
#include "ui/editors/form/valueformhistory.h"
#include "ui/editors/form/valueformoutside.h"
#include "ui/editors/form/valueformstoring.h"
