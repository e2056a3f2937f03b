#pragma once
// The field a body is written in: a tool bar, the rich-text surface, and the Markdown source behind a
// switch. Markdown that was only looked at comes back byte for byte.

#include "ui/widgets/richtext/bodyservices.h"

#include <QByteArray>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QMimeData;
class QStackedLayout;

namespace gaceta::ui {

class FormatActions;
class FormatBar;
class MarkdownSourceEdit;
class MessageBar;
class RichTextEdit;

class BodyEditor final : public QWidget
{
    Q_OBJECT

public:
    enum class View { RichText, Source };

    explicit BodyEditor(QWidget *parent = nullptr);
    ~BodyEditor() override;

    // Null, or outlives the editor. Without services a link is asked for in a small dialog of the
    // editor's own, and chips show their reference.
    void setServices(BodyServices *services);
    // Asks the services anew for everything that is shown (a statistic or an image has changed).
    void refreshReferences();

    // Starts anew: nothing can be undone, changed() is not sent. A very large body opens as source.
    void setMarkdown(const QByteArray &markdown);
    // As one step that can be undone ("revert", "copy from English"); sends changed().
    void replaceMarkdown(const QByteArray &markdown);
    [[nodiscard]] QByteArray markdown() const;

    [[nodiscard]] View view() const;
    void setView(View view);

    void setReadOnly(bool readOnly);
    // The tool bar; its commands work by their keys anyway.
    void setBarShown(bool shown);
    // As wide as its lines are at most.
    [[nodiscard]] int widestText() const;
    void setPlaceholderText(const QString &text);
    // What a screen reader calls the text ("Body, Spanish").
    void setFieldName(const QString &name);

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    void undo();
    void redo();
    // What is typed from now on is undone by itself, not together with what was typed before.
    void endUndoStep();

    [[nodiscard]] int wordCount() const;
    // All of them with text, shortcut and tool tip; they work where the focus is in this editor.
    [[nodiscard]] QList<QAction *> formatActions() const;
    [[nodiscard]] QAction *sourceAction() const;

    void insertFact(const QString &reference);
    void insertBlock(const QString &reference);
    void insertImage(const BodyImage &image);
    // Puts the cursor on the first place of that text; false where there is none.
    bool find(const QString &text);

signals:
    void changed();
    void undoChanged(); // canUndo() or canRedo() may answer otherwise
    void viewChanged(gaceta::ui::BodyEditor::View view);

private:
    void makeActions();
    void makeLayout();
    void connectEditors();
    void setTexts();
    void showSource();
    void showRichText();
    void scheduleCount();
    void updateCount();
    void takeIntoSource(const QMimeData &offered);
    void offerSource(const QByteArray &markdown);

    BodyServices *m_services = nullptr;
    RichTextEdit *m_rich;
    MarkdownSourceEdit *m_source;
    FormatActions *m_actions = nullptr;
    FormatBar *m_bar = nullptr;
    MessageBar *m_message = nullptr;
    QStackedLayout *m_stack = nullptr;
    QLabel *m_count = nullptr;
    QAction *m_sourceAction = nullptr;
    QTimer m_countLater;
    QString m_fieldName;
    // What both views showed when they last said the same; a view that still does keeps its undo.
    QByteArray m_richAgreed;
    QByteArray m_sourceAgreed;
    bool m_richIsEmpty = false; // a body too large for it was given
    int m_starts = 0; // files that were offered to a former text come too late
};

} // namespace gaceta::ui
