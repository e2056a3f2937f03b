#pragma once
// The look of a body's text: sizes of headings, colours of links, code in its own letters. None of it is
// part of the document, so that it neither lands on the undo stack nor outlives a change of theme.

#include <QPointer>
#include <QSyntaxHighlighter>
#include <QWidget>

namespace gaceta::ui {

class BodyHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    BodyHighlighter(QTextDocument *document, QWidget *widget);

    // Proportional size of a heading against the text.
    [[nodiscard]] static double headingScale(int level);

protected:
    void highlightBlock(const QString &text) override;

private:
    void highlightFragments(const QTextCharFormat &base);

    QPointer<QWidget> m_widget;
};

// The fixed-pitch font that goes with the text.
[[nodiscard]] QFont codeFont(const QFont &beside);

} // namespace gaceta::ui
