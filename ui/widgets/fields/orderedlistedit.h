#pragma once
// Several of many named choices in an order made by hand: a list with buttons beside it for those who
// neither drag nor know the keys, and a line below that adds.

#include "ui/widgets/fields/choice.h"

#include <QWidget>

class QToolButton;

namespace gaceta::ui {

class ChoiceLine;
class ReorderList;

class OrderedListEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderedListEdit(QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices);
    [[nodiscard]] QStringList chosen() const { return m_chosen; }
    // Tells nobody: edited() is for what the person does. Ids that are no choice stay, marked as gone.
    void setChosen(const QStringList &ids);
    void setPlaceholder(const QString &text);
    [[nodiscard]] ReorderList *list() const { return m_list; }
    [[nodiscard]] ChoiceLine *line() const { return m_line; }

signals:
    void edited();
    void openRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void readOrder();
    void number();
    void remove(int row);
    void follow();
    [[nodiscard]] QToolButton *button(const QString &iconName);

    QList<Choice> m_choices;
    QStringList m_chosen;
    ReorderList *m_list;
    ChoiceLine *m_line;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
};

} // namespace gaceta::ui
