#pragma once
// What stands where there is nothing yet: a friendly sentence, and the button that changes it.

#include <QWidget>

class QLabel;
class QPushButton;

namespace gaceta::ui {

class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &iconName, QWidget *parent = nullptr);

    void setIconName(const QString &iconName);
    // Without `button` there is none.
    void setTexts(const QString &title, const QString &sentence, const QString &button = {});

signals:
    void buttonClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace gaceta::ui
