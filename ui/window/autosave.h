#pragma once
// Saves the form that is shown when its person pauses, so that nobody needs to think of it.

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace gaceta::ui {

class ItemEditor;

class AutoSave final : public QObject
{
    Q_OBJECT

public:
    explicit AutoSave(QObject *parent);

    // Null: nothing to save.
    void watch(ItemEditor *editor);
    void setPause(std::chrono::milliseconds pause) { m_timer.setInterval(pause); }

signals:
    void pauseReached();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<ItemEditor> m_editor;
    QTimer m_timer;
};

} // namespace gaceta::ui
