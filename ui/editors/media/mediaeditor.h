#pragma once
// The form of an image or file: what it shows, what it says to those who cannot see it, whose it is.

#include "ui/editors/form/recordform.h"

class QLabel;
class QPushButton;

namespace gaceta::ui {

class FocalPointPicker;

class MediaEditor final : public RecordForm<Media>
{
    Q_OBJECT

public:
    explicit MediaEditor(const EditorContext &context, QWidget *parent = nullptr);

    // Takes the file in, in place of what there is; what refers to it stays. It is saved at once.
    void takeIn(const QString &path);

protected:
    [[nodiscard]] QString nameIn(const Media &value, const LanguageTag &language) const override;
    void started(const NewItem &start) override;
    void valueChanged() override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addPicture();
    void addTexts();
    void ask();
    void showFacts();

    FocalPointPicker *m_picture;
    FieldBox *m_box = nullptr;
    QLabel *m_facts;
    QPushButton *m_take;
    QString m_shown; // sha256 of what is shown
};

} // namespace gaceta::ui
