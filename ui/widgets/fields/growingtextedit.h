#pragma once
// Plain text of several lines that is as high as what it holds, between two limits. Tab goes to the next
// field.

#include <QPlainTextEdit>

namespace gaceta::ui {

class GrowingTextEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingTextEdit(QWidget *parent = nullptr);

    void setLines(int least, int most);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    [[nodiscard]] int heightOf(int lines) const;

    int m_least = 3;
    int m_most = 12;
};

} // namespace gaceta::ui
