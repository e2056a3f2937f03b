#pragma once
// The frame all forms stand in: a head with what is edited, a place for messages and questions, the
// fields below, which scroll; knows its fields by name.
//
// Undo: Ctrl+Z takes back the latest change anywhere in the form, as in a document, and shows where that
// was; it does not matter which field has the focus. Inside a body the change is taken back by the
// body's own memory, word by word with its cursor; everything else by the value the form held before.

#include "app/core/validation.h"
#include "ui/editors/form/fieldname.h"
#include "ui/editors/itemeditor.h"

#include <QHash>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace gaceta::ui {

class DecisionPanel;
class FieldBox;
class MessageBar;

class FormEditor : public ItemEditor
{
    Q_OBJECT

public:
    explicit FormEditor(const EditorContext &context, QWidget *parent = nullptr);
    ~FormEditor() override;

    void showField(const QString &field, const LanguageTag &language) override;
    void focusFirstField() override;

protected:
    // --- for the forms
    // The fields go in here, from top to bottom.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    // At the right end of the head, before the trash.
    [[nodiscard]] QHBoxLayout *headTools() const { return m_tools; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    // The icon and the word for what is edited ("Press release").
    void setHead(const QString &iconName, const QString &kind);
    void setTrashShown(bool shown);
    // Makes a field known. Boxes of rows that come and go may be given again; those deleted are
    // forgotten by themselves.
    void registerField(const FieldName &field, FieldBox *box);
    void setFirstField(const FieldName &field) { m_first = field; }
    [[nodiscard]] FieldBox *box(const FieldName &field) const;
    // Opens what hides the box: a fold, a column that is put away.
    virtual void reveal(const FieldName &field) { Q_UNUSED(field) }
    // Texts that are not set by keepTranslated().
    void changeEvent(QEvent *event) override;

    // --- for ValueForm
    void scheduleProblems() { m_problemsLater.start(); }
    void touch(const FieldName &field) { m_touched.insert(field); }
    void forgetTouched() { m_touched.clear(); }
    // Nobody is told off for what is still empty in a new item; what was typed is looked at.
    virtual void showProblems() = 0;
    void showProblems(const QList<FieldProblem> &problems, bool all);
    [[nodiscard]] DecisionPanel *decision() const { return m_decision; }
    void setFieldsEnabled(bool enabled);
    // Where a change was undone.
    void showChange(const FieldName &field);
    [[nodiscard]] QString labelOf(const FieldName &field) const;
    virtual void trashWanted() = 0;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHead();
    void makeBody(QVBoxLayout *column);
    void followFocus(QWidget *now);

    QLabel *m_icon;
    QLabel *m_kind;
    QHBoxLayout *m_tools;
    QToolButton *m_trash;
    QWidget *m_head;
    MessageBar *m_messages;
    DecisionPanel *m_decision;
    QScrollArea *m_scroll;
    QWidget *m_fields;
    QVBoxLayout *m_content;
    QHash<FieldName, FieldBox *> m_boxes;
    QSet<FieldName> m_touched;
    FieldName m_first;
    QTimer m_problemsLater;
    QString m_iconName;
};

} // namespace gaceta::ui
