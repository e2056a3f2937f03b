#pragma once
// A line of text that gives way where there is no room for all of it; the whole of it is in the tool
// tip.

#include <QLabel>

namespace gaceta::ui {

class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    [[nodiscard]] QString whole() const { return m_whole; }
    void setWhole(const QString &text);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QString m_whole;
};

} // namespace gaceta::ui
