#pragma once
// One sentence above the content, with at most a few things to do about it. It never blocks, and is
// announced to screen readers. What only reports goes by itself after a while; what can be acted on, or
// went wrong, stays until it is closed or replaced.

#include <QFrame>
#include <QTimer>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace gaceta::ui {

enum class MessageKind { Info, Success, Warning, Problem };

struct MessageAction
{
    QString text;
    std::function<void()> run; // the bar closes first
};

class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void tell(MessageKind kind, const QString &sentence, const QList<MessageAction> &actions = {});
    [[nodiscard]] QString sentence() const;
    void dismiss();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void setActions(const QList<MessageAction> &actions);

    MessageKind m_kind = MessageKind::Info;
    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
    QTimer m_leave;
};

} // namespace gaceta::ui
