#pragma once
// The frame all forms stand in: a place for questions, the fields below, which scroll; knows its fields
// by name.
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
class QScrollArea;
class QVBoxLayout;

namespace gaceta::ui {

class DecisionPanel;
class FieldBox;
class FormPages;

class FormEditor : public ItemEditor
{
    Q_OBJECT

public:
    explicit FormEditor(const EditorContext &context, QWidget *parent = nullptr);
    ~FormEditor() override;

    void showField(const QString &field, const LanguageTag &language) override;
    void focusFirstField() override;
    [[nodiscard]] QString fieldLabel(const QString &field, const LanguageTag &language) const override
    {
        return labelOf({field, language});
    }
    [[nodiscard]] QString kindText() const override { return m_kindText; }
    [[nodiscard]] QString kindIcon() const override { return m_kindIcon; }

protected:
    // --- for the forms
    // The fields go in here, from top to bottom.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    // From now on content() is a new page of the form; the first one is shown.
    void addPage(const QString &id, const QString &iconName, const std::function<QString()> &title);
    // Null: it has no pages.
    [[nodiscard]] FormPages *pages() const { return m_pages; }
    // What kindText() and kindIcon() answer.
    void setHead(const QString &iconName, const QString &kind);
    // Makes a field known. Boxes of rows that come and go may be given again; those deleted are
    // forgotten by themselves.
    void registerField(const FieldName &field, FieldBox *box);
    void setFirstField(const FieldName &field) { m_first = field; }
    [[nodiscard]] FieldBox *box(const FieldName &field) const;
    // Opens what hides the box: a fold, a column that is put away.
    virtual void reveal(const FieldName &field) { Q_UNUSED(field) }
    // Something is wrong in that box: a fold must not hide it.
    virtual void problemStands(const FieldBox *box) { Q_UNUSED(box) }
    // Scrolls to that widget of the form.
    void bringIntoView(QWidget *widget);
    // The fields are no wider, and stand in the middle; 0: as wide as there is room, scrolled to where
    // they were before.
    void setWidestPage(int width);
    // How much of the form can be seen at once.
    virtual void roomChanged(int height) { Q_UNUSED(height) }
    // Texts that are not set by keepTranslated().
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

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

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeBody();
    void fitPage();
    void watchSpelling(const FieldName &field, QWidget *control);
    void followFocus(QWidget *now);

    DecisionPanel *m_decision;
    QHBoxLayout *m_row;
    QScrollArea *m_scroll;
    QWidget *m_fields;
    QVBoxLayout *m_page = nullptr;
    QVBoxLayout *m_content;
    FormPages *m_pages = nullptr;
    int m_width = 0;
    int m_scrolledTo = 0;
    QHash<FieldName, FieldBox *> m_boxes;
    QSet<FieldName> m_touched;
    FieldName m_first;
    QTimer m_problemsLater;
    QString m_kindIcon;
    QString m_kindText;
};

} // namespace gaceta::ui
