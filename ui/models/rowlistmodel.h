#pragma once
// The ceremony that all lists share: rows in, roles out, and a change to the rows told as the smallest
// change a view needs, so that selection and scroll position stay.

#include "app/editing/newsroom.h"
#include "ui/models/listrow.h"

#include <QAbstractListModel>
#include <QImage>
#include <QMultiHash>

#include <memory>

namespace gaceta::ui {

class ThumbnailLoader;

class RowListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit RowListModel(const editing::Newsroom &newsroom, QObject *parent = nullptr);
    ~RowListModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;

    // Among the rows read so far; an invalid index where it is not.
    [[nodiscard]] QModelIndex find(ItemKind kind, const QString &item) const;
    // Who reads rows late does it here; until then those in setRows() say only which item they are.
    [[nodiscard]] virtual const ListRow &row(int number) const { return m_rows.at(number); }

signals:
    void problem(const gaceta::Error &error);

protected:
    [[nodiscard]] const editing::Newsroom &newsroom() const { return m_newsroom; }
    // Rows that are the same at both ends stay untouched; those in between are replaced.
    void setRows(const QList<ListRow> &rows);
    void appendRows(const QList<ListRow> &rows);

private:
    [[nodiscard]] QImage thumbnail(const QString &media, int row) const;
    void showThumbnail(const QString &media);

    const editing::Newsroom &m_newsroom;
    QList<ListRow> m_rows;
    std::unique_ptr<ThumbnailLoader> m_thumbnails;
    mutable QMultiHash<QString, int> m_waiting; // rows that showed a picture before it was made
};

} // namespace gaceta::ui
