#pragma once
// Writing without distraction: the whole screen holds the title and the text of what is being written,
// and nothing else, until Escape. What was there before is there again afterwards.

#include <QObject>
#include <QPointer>

class QAction;
class QDockWidget;
class QShortcut;

namespace gaceta::ui {

class ItemEditor;
class MainWindow;
class NewsroomView;

class WritingMode final : public QObject
{
    Q_OBJECT

public:
    // `action` begins and ends it.
    WritingMode(MainWindow &window, QAction &action);

    [[nodiscard]] bool isOn() const { return m_on; }
    void begin();
    void end();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    void hideAround();
    void giveDocksTheirWidth();
    void follow();

    MainWindow &m_window;
    QAction &m_action;
    QShortcut *m_leave;
    bool m_on = false;
    QPointer<NewsroomView> m_view;
    QPointer<ItemEditor> m_editor;
    QString m_item;
    QPointer<QWidget> m_bar;
    QList<QPointer<QWidget>> m_hidden;
    QList<QDockWidget *>
        m_docks;             // of those, with the width each had; both empty once they have it again
    QList<int> m_dockWidths; // pixels
    Qt::WindowStates m_before;
};

} // namespace gaceta::ui
