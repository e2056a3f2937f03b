#pragma once
// A line of text that says how long it is, for what is best kept short.

#include <QLineEdit>
#include <QWidget>

namespace gaceta::ui {

class LengthCounter;

class CountedLineEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit CountedLineEdit(QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString text() const { return m_edit->text(); }
    // Tells nobody: edited() is for what the person types.
    void setText(const QString &text);
    void setRecommended(int characters);
    // What the counter says; empty where nothing is recommended.
    [[nodiscard]] QString counterText() const;

signals:
    void edited();

private:
    QLineEdit *m_edit;
    LengthCounter *m_counter;
};

} // namespace gaceta::ui
