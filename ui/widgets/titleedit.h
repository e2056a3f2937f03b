#pragma once
// One paragraph that may take several lines: a title is read whole while it is written. Enter and Tab
// leave it.

#include <QPlainTextEdit>

namespace gaceta::ui {

class TitleEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TitleEdit(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
};

} // namespace gaceta::ui
