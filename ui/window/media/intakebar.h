#pragma once
// Below the list of media while files are taken in: how far it is, and a button that stops it.

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace gaceta::ui {

class ElidedLabel;

class IntakeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit IntakeBar(QWidget *parent = nullptr);

    void tell(int done, int all, const QString &fileName);

signals:
    void cancelled();

private:
    ElidedLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace gaceta::ui
