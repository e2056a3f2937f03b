#pragma once
// Asks for one of the newsroom's images, or takes a new one in from a file.

#include "ui/editors/content/newsroomcontent.h"
#include "ui/editors/pickers/picker.h"

namespace gaceta::ui {

class ImagePicker final : public Picker
{
    Q_OBJECT

public:
    // picked() tells the text of a MediaId.
    ImagePicker(const NewsroomContent &content, const LanguageTag &language, QWidget *parent);

    // Takes the file in and makes it the current one; says below the list why not, where it cannot.
    void addFile(const QString &path);

private:
    void askFile();

    const NewsroomContent &m_content;
    QLabel *m_problem;
};

// Takes an image file into the newsroom. The type is told by its bytes, not by its name. Errors:
// InvalidInput where it is no image, and those of readMediaFile() and saving.
[[nodiscard]] Result<Media> takeInImage(editing::Newsroom &newsroom, const QString &path);

} // namespace gaceta::ui
