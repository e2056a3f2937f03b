#pragma once
// Paints what stands beside the letters of a body: quote bars, list markers, the ground of code.

#include <QHash>
#include <QRectF>
#include <QTextBlock>

class QPainter;
class QTextEdit;

namespace gaceta::ui {

class BodyDecorations final
{
public:
    explicit BodyDecorations(QTextEdit *edit);

    // Before the text is painted, and after it.
    void paintGrounds(QPainter *painter);
    void paintMarks(QPainter *painter);

private:
    struct Place
    {
        QTextBlock block;
        QRectF rect; // in the viewport, over the block's whole width
    };
    [[nodiscard]] QList<Place> visible() const;
    [[nodiscard]] int numberOf(const QTextBlock &block);
    void paintMarker(QPainter *painter, const Place &place);

    QTextEdit *m_edit;
    QHash<int, int> m_numbers; // by block number
    int m_revision = -1;
};

} // namespace gaceta::ui
