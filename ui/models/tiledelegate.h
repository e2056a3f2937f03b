#pragma once
// Paints the rows of a list as tiles: the picture whole, what to know about it on its corner, its name
// below.

#include <QCache>
#include <QPixmap>
#include <QStyledItemDelegate>

namespace gaceta::ui {

class TileDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TileDelegate(QObject *parent = nullptr);

    // The least width that looks well, and the height.
    [[nodiscard]] QSize naturalSize() const;
    void setTileSize(const QSize &size) { m_size = size; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintPicture(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;

    // The picture as it fits there, made once: to scale it for each frame would make scrolling slow.
    [[nodiscard]] QPixmap fitted(const QImage &image, const QSize &place, double ratio) const;

    QSize m_size;
    mutable QCache<qint64, QPixmap> m_fitted; // by the key of the image
};

} // namespace gaceta::ui
