#pragma once
// Lies over a pane while something is held over it that may be dropped, and says so.

#include <QWidget>

namespace gaceta::ui {

class DropVeil final : public QWidget
{
    Q_OBJECT

public:
    explicit DropVeil(QWidget *pane);

    void setText(const QString &text);
    void cover(); // the whole pane

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace gaceta::ui
