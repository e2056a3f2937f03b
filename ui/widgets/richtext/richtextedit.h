#pragma once
// The rich-text surface over a body: shows Markdown as headings, lists, chips and so on, and gives
// Markdown back, byte for byte where nothing was touched.

#include "app/text/markdown/bodycomposer.h"
#include "ui/widgets/richtext/bodydecorations.h"
#include "ui/widgets/richtext/bodyservices.h"

#include <QTextEdit>

namespace gaceta::ui {

class BodyHighlighter;
class InlineObjects;

// What stands at the cursor, for tool bars.
struct BodyState
{
    text::BodyLine line; // without content
    text::Marks marks;
    bool code = false;
    bool link = false;
    bool inTable = false;
};

class RichTextEdit final : public QTextEdit
{
    Q_OBJECT

public:
    explicit RichTextEdit(QWidget *parent = nullptr);
    ~RichTextEdit() override;

    void setServices(BodyServices *services);
    void refreshReferences();

    // Starts anew, without changed().
    void setMarkdown(const QByteArray &markdown);
    // One step that can be undone.
    void replaceMarkdown(const QByteArray &markdown);
    [[nodiscard]] QByteArray markdown() const;

    [[nodiscard]] BodyState state() const;
    // The text as people read it, chips by their values.
    [[nodiscard]] QString readableText() const;
    // Lines longer than about 80 letters are hard to read.
    [[nodiscard]] int widestText() const;

    // Each works on the cursor or selection, as one step that can be undone.
    void toggleMark(text::Mark mark);
    void toggleCode();
    void setParagraph();
    void setHeading(int level);
    void toggleList(text::BodyLine::Marker marker);
    void toggleQuote();
    void insertRule();
    void insertTable(int rows, int columns);
    void insertReference(const QString &reference);
    void insertImage(const BodyImage &image);
    void setLink(const BodyLink &link);
    void clearFormat();

    // Ask the services, then do it. On a chip, image or link they change that one.
    void askLink();
    void askImage();
    void askFact();
    void askBlock();
    // Who said what: a new quotation, or the speaker of the one at the cursor.
    void askQuotation();
    // Without formatting.
    void pastePlain();

signals:
    void changed();
    void stateChanged(); // state() may answer otherwise
    void notice(const QString &sentence);
    // What became of files that were put in; empty: what was said before is no longer so.
    void told(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    struct Generation // of source blocks: numbered on from the former, which undo may bring back
    {
        int first = 0;
        text::BodyComposer composer;
    };

    void build(QTextCursor &cursor, const QByteArray &markdown);
    void cleanTypingFormat();
    bool handleKey(QKeyEvent *event);
    bool handleTab(QKeyEvent *event);
    bool handleEnter(QKeyEvent *event);
    [[nodiscard]] bool isEdit(const QKeyEvent *event) const;
    void leaveWideObject();
    void insertWideObject(const QTextCharFormat &object);
    void takeTypedReference();
    void insertPasted(const text::BodyLines &lines);
    void takeFiles(const QMimeData &offered);
    void insertFiles(const QTextCursor &place, const BodyFiles &files);
    void fitWidth();
    [[nodiscard]] QTextCursor linkAtCursor() const;
    // The object before or behind the cursor; invalid format where there is none.
    [[nodiscard]] QTextCursor objectAtCursor(int wanted) const;
    [[nodiscard]] QTextCharFormat formatAt(const QPoint &point) const;
    void replaceObject(QTextCursor place, const QTextCharFormat &format);

    BodyServices *m_services = nullptr;
    InlineObjects *m_objects;
    BodyHighlighter *m_highlighter;
    BodyDecorations m_decorations;
    QList<Generation> m_generations;
    bool m_building = false;
    int m_starts = 0; // an answer to a question about a former text comes too late
};

} // namespace gaceta::ui
