#pragma once
// One image of the newsroom, small, with what it says to those who cannot see it in each language.

#include "ui/editors/content/newsroomcontent.h"
#include "ui/editors/form/controls.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace gaceta::ui {

class ImageField final : public QWidget
{
    Q_OBJECT

public:
    // The content outlives the field.
    explicit ImageField(const NewsroomContent &content, QWidget *parent = nullptr);

    [[nodiscard]] MediaId image() const { return m_image; }
    // Tells nobody: edited() is for what the person does.
    void setImage(const MediaId &image);
    // The newsroom's images or their descriptions have changed.
    void refresh() { dress(); }
    // Asks for another one.
    void choose();

signals:
    void edited();
    void openRequested(const QString &media);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void take(const MediaId &image);
    [[nodiscard]] QString releaseWarning(const Media &media) const;
    [[nodiscard]] QString descriptions(const Media &media) const;

    const NewsroomContent &m_content;
    MediaId m_image;
    QToolButton *m_picture;
    QLabel *m_words;
    QPushButton *m_choose;
    QPushButton *m_open;
    QPushButton *m_remove;
};

template <>
struct Control<ImageField>
{
    using Value = MediaId;
    static constexpr ChangeKind kind = ChangeKind::Choice;
    static void show(ImageField *widget, const MediaId &value) { widget->setImage(value); }
    static MediaId read(const ImageField *widget) { return widget->image(); }
    static void watch(ImageField *widget, QObject *receiver, std::function<void()> changed)
    {
        QObject::connect(widget, &ImageField::edited, receiver, std::move(changed));
    }
    static QString words(const MediaId &value) { return value.isNull() ? QString() : value.text(); }
};

} // namespace gaceta::ui
