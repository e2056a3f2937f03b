#pragma once
// Shows what differs between two values word by word: what is gone is struck out, what is new is
// underlined, so that it can be told without colours.

#include "ui/editors/form/difference.h"

#include <QTextBrowser>

namespace gaceta::ui {

class DifferenceView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit DifferenceView(QWidget *parent = nullptr);

    void show(const QList<Difference> &differences);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void write();

    QList<Difference> m_differences;
};

} // namespace gaceta::ui
