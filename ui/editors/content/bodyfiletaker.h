#pragma once
// Takes pictures and files that were put into a text into the newsroom, asks what the pictures show
// where nobody has said so yet, and gives back what the text refers to them by. It deletes itself.

#include "ui/editors/content/newsroomcontent.h"
#include "ui/editors/media/intake/mediaintake.h"
#include "ui/widgets/richtext/bodyservices.h"

namespace gaceta::ui {

class BodyFileTaker final : public QObject
{
    Q_OBJECT

public:
    // `form` is what its dialog stands before, and its parent.
    BodyFileTaker(const NewsroomContent &content, QWidget *form);

    void take(const QMimeData &data, BodyAnswer<BodyFiles> answer);

private:
    void ask(const IntakeReport &report);
    void give(const QString &notice);

    const NewsroomContent &m_content;
    QWidget *m_form;
    MediaIntake m_intake;
    BodyAnswer<BodyFiles> m_answer;
    QList<Media> m_media;
};

} // namespace gaceta::ui
