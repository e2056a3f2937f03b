#pragma once
// The form of an image or file: what it shows, what it says to those who cannot see it, who is in it,
// where it is used, whose it is.

#include "ui/editors/form/recordform.h"

class QLabel;

namespace gaceta::ui {

class MediaPicture;
class MediaUsesList;

class MediaEditor final : public RecordForm<Media>
{
    Q_OBJECT

public:
    explicit MediaEditor(const EditorContext &context, QWidget *parent = nullptr);

    // Takes the file in, in place of what there is; what refers to it stays. It is saved at once, and
    // can be undone.
    void takeIn(const QString &path);

protected:
    [[nodiscard]] QString nameIn(const Media &value, const LanguageTag &language) const override;
    void started(const NewItem &start) override;
    void valueChanged() override;
    void newsroomChanged(const editing::Change &change) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addAlarm();
    void addPicture();
    void addTexts();
    void addPeople();
    void addOrigin();
    void ask();
    void showPicture();
    void showAlarm();

    QWidget *m_alarm = nullptr;
    QLabel *m_alarmText = nullptr;
    MediaPicture *m_picture = nullptr;
    MediaUsesList *m_uses = nullptr;
    QString m_shown; // sha256 of what is shown
};

} // namespace gaceta::ui
