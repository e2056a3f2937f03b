#pragma once
// The tool bar of a body editor. It takes no place in the tab order: Alt+F10 goes there, arrows move in
// it, Escape goes back to the text.

#include <QToolBar>

class QToolButton;

namespace gaceta::ui {

class FormatActions;

class FormatBar final : public QToolBar
{
    Q_OBJECT

public:
    FormatBar(FormatActions *actions, QAction *source, QWidget *parent);

    void focusFirst();

signals:
    void left(); // by Escape: the focus belongs to the text again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addStyles();
    void addTable();
    void updateStyle();
    void moveFocus(const QObject *from, int step);
    [[nodiscard]] QList<QToolButton *> buttons() const;

    FormatActions *m_actions;
    QToolButton *m_style = nullptr;
    QToolButton *m_table = nullptr;
};

} // namespace gaceta::ui
