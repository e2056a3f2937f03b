#pragma once
// Asks where a link leads: to anything of the newsroom that fits the words, or to the web address that
// was typed or pasted into the same line.

#include "ui/editors/content/newsroomcontent.h"
#include "ui/editors/pickers/picker.h"
#include "ui/widgets/richtext/bodyservices.h"

class QLineEdit;

namespace gaceta::ui {

class LinkPicker final : public Picker
{
    Q_OBJECT

public:
    LinkPicker(const NewsroomContent &content, const LanguageTag &language, const BodyLink &current,
               QWidget *parent);

signals:
    void linkPicked(const gaceta::ui::BodyLink &link);

private:
    void makeText(const QString &text);

    const NewsroomContent &m_content;
    LanguageTag m_language;
    BodyLink m_start;
    QLineEdit *m_text;
};

// The web address that a person meant: "example.org" gives "https://example.org"; empty where the words
// are none.
[[nodiscard]] QString meantAddress(const QString &words);

} // namespace gaceta::ui
