#pragma once
// Counts the characters of a text beside the length that is recommended for it. It only tells; what is
// too long stays.

#include <QLabel>

namespace gaceta::ui {

class LengthCounter final : public QLabel
{
    Q_OBJECT

public:
    explicit LengthCounter(QWidget *parent = nullptr);

    // 0: none is recommended, and the counter hides.
    void setRecommended(int characters);
    void count(const QString &text);
    [[nodiscard]] bool isOver() const { return m_recommended > 0 && m_length > m_recommended; }

private:
    void tell();

    int m_recommended = 0;
    int m_length = 0;
};

} // namespace gaceta::ui
