#pragma once
// Opens the manual at what stands in front: a room, a form or a dialog.

#include <QObject>

#include <memory>

namespace gaceta::ui {

class MainWindow;
class ManualWindow;

class HelpCenter final : public QObject
{
    Q_OBJECT

public:
    explicit HelpCenter(MainWindow &window);
    ~HelpCenter() override;

    void showForFront();
    // Null before it was asked for.
    [[nodiscard]] const ManualWindow *manual() const { return m_manual.get(); }

protected:
    // F1 in dialogs, which the actions of the window do not reach; the manual goes with the window.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showPage(const QString &page);

    MainWindow &m_window;
    std::unique_ptr<ManualWindow> m_manual; // made on first use
};

} // namespace gaceta::ui
