#pragma once
// Asks what new pictures show, in every language, before they are put into a text.

#include "app/core/media.h"

#include <QDialog>

class QCheckBox;
class QVBoxLayout;

namespace gaceta::ui {

class GrowingTextEdit;
class NewsroomContent;

class PictureTextDialog final : public QDialog
{
    Q_OBJECT

public:
    // Deletes itself when it closes.
    PictureTextDialog(const NewsroomContent &content, const QList<Media> &media, QWidget *parent);

    // As they were described.
    [[nodiscard]] QList<Media> media() const;

private:
    struct Row
    {
        Media media;
        QMap<LanguageTag, GrowingTextEdit *> texts;
        QCheckBox *decorative;
    };

    [[nodiscard]] QWidget *makeRow(const NewsroomContent &content, const Media &media);

    QList<Row> m_rows;
};

} // namespace gaceta::ui
