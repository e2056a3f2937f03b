#pragma once
// What the form of an image or file begins with: the picture with its focal point, what crops leave of
// it, what kind of file it is, and the button that replaces it. A file can be dropped on it.

#include "app/core/media.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gaceta::ui {

class CropPreview;
class FieldBox;
class FocalPointPicker;

class MediaPicture final : public QWidget
{
    Q_OBJECT

public:
    explicit MediaPicture(QWidget *parent = nullptr);

    // The field of the focal point.
    [[nodiscard]] FieldBox *box() const { return m_box; }
    [[nodiscard]] FocalPoint focalPoint() const;
    // Tells nobody: edited() is for what the person does.
    void setFocalPoint(const FocalPoint &point);
    void showFile(const Media &media, const QImage &image);
    void showFacts(const Media &media);
    // A file is held over it and may be dropped.
    void setAwaiting(bool awaiting);

signals:
    void edited(); // the focal point
    void replaceWanted();

private:
    FocalPointPicker *m_picker;
    FieldBox *m_box;
    CropPreview *m_crops;
    QLabel *m_facts;
    QPushButton *m_replace;
};

} // namespace gaceta::ui
