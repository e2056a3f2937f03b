#pragma once
// Makes the signs of Markdown easy to see in the source view.

#include <QPointer>
#include <QSyntaxHighlighter>
#include <QWidget>

namespace gaceta::ui {

class MarkdownHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    // Colours are those of the widget.
    MarkdownHighlighter(QTextDocument *document, QWidget *widget);

protected:
    void highlightBlock(const QString &text) override;

private:
    [[nodiscard]] bool highlightFence(const QString &text);
    void highlightLine(const QString &text);
    void highlightInlines(const QString &text);

    QPointer<QWidget> m_widget;
};

} // namespace gaceta::ui
