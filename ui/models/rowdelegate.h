#pragma once
// Paints the rows of all lists: icon or picture, title, what it is and when, the languages' badges, and
// while searching the words found.

#include "ui/models/listrow.h"

#include <QStyledItemDelegate>

namespace gaceta::ui {

class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(QObject *parent = nullptr);

    // Rows are all of one height: with a line for the words found, or without.
    void setShowsExcerpts(bool shows) { m_showsExcerpts = shows; }
    // No line below the last row: what the rows stand in has an edge of its own.
    void setEdged() { m_edged = true; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    int paintPicture(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    // Gives back where the badges begin.
    int paintBadges(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    int top) const;
    void paintExcerpt(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                      const QString &excerpt) const;

    bool m_showsExcerpts = false;
    bool m_edged = false;
};

} // namespace gaceta::ui
