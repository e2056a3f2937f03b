#pragma once
// The source view of a body: Markdown as it is written, with its signs made easy to see.

#include <QPlainTextEdit>

namespace gaceta::ui {

class MarkdownHighlighter;

class MarkdownSourceEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MarkdownSourceEdit(QWidget *parent = nullptr);

    // Starts anew, without changed().
    void setMarkdown(const QByteArray &markdown);
    // One step that can be undone.
    void replaceMarkdown(const QByteArray &markdown);
    // The bytes that were given while the text is the same.
    [[nodiscard]] QByteArray markdown() const;

signals:
    void changed();
    // Pictures or files were pasted or dropped here.
    void filesOffered(const QMimeData &data);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    void setCodeFont();
    [[nodiscard]] QString shownText() const;

    MarkdownHighlighter *m_highlighter;
    QByteArray m_given;
    QString m_shown; // what m_given looks like here
    bool m_setting = false;
};

} // namespace gaceta::ui
