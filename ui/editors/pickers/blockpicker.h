#pragma once
// Asks which list to place in a text, and of news how many.

#include "ui/editors/content/newsroomcontent.h"
#include "ui/editors/pickers/picker.h"

class QSpinBox;

namespace gaceta::ui {

class BlockPicker final : public Picker
{
    Q_OBJECT

public:
    BlockPicker(const NewsroomContent &content, const LanguageTag &language, const QString &current,
                QWidget *parent);

signals:
    void blockPicked(const QString &reference);

private:
    [[nodiscard]] QString reference(const QString &key) const;
    void preview();

    const NewsroomContent &m_content;
    LanguageTag m_language;
    QSpinBox *m_count;
    QWidget *m_countRow;
    QLabel *m_preview;
};

} // namespace gaceta::ui
