#pragma once
// Images in an order made by hand, seen as small pictures.

#include "app/core/id.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace gaceta::ui {

class NewsroomContent;
class ReorderList;

class GalleryField final : public QWidget
{
    Q_OBJECT

public:
    explicit GalleryField(const NewsroomContent &content, QWidget *parent = nullptr);

    [[nodiscard]] const QList<MediaId> &images() const { return m_images; }
    // Tells nobody: edited() is for what the person does.
    void setImages(const QList<MediaId> &images);
    void refresh() { build(); }

signals:
    void edited();
    void openRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void follow();
    void choose();
    void remove(int row);
    void readOrder();

    const NewsroomContent &m_content;
    QList<MediaId> m_images;
    ReorderList *m_list;
    QPushButton *m_add;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_open;
    QToolButton *m_remove;
};

} // namespace gaceta::ui
