#pragma once
// Plain text of several lines that says how long it is, for what is best kept short.

#include "ui/widgets/fields/growingtextedit.h"

namespace gaceta::ui {

class LengthCounter;

class CountedTextEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit CountedTextEdit(QWidget *parent = nullptr);

    [[nodiscard]] GrowingTextEdit *edit() const { return m_edit; }
    [[nodiscard]] QString text() const { return m_edit->toPlainText(); }
    // Tells nobody: edited() is for what the person types.
    void setText(const QString &text);
    void setRecommended(int characters);
    // What the counter says; empty where nothing is recommended.
    [[nodiscard]] QString counterText() const;

signals:
    void edited();

private:
    GrowingTextEdit *m_edit;
    LengthCounter *m_counter;
    bool m_setting = false;
};

} // namespace gaceta::ui
