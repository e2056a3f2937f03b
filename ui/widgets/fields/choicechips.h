#pragma once
// Picks several of many named choices: they stand as chips, in order, before a line that finds more.

#include "ui/widgets/fields/choice.h"

#include <QWidget>

namespace gaceta::ui {

class Chip;
class ChoiceLine;
class ChipLayout;

class ChoiceChips final : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceChips(QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices);
    // What is typed and not among the choices can be made: createRequested() tells.
    void setCreatable(bool creatable);
    // At most that many; 0: any number.
    void setMost(int most);
    void setPlaceholder(const QString &text);

    [[nodiscard]] QStringList chosen() const { return m_chosen; }
    // Tells nobody: edited() is for what the person does. Ids that are no choice stay, marked as gone.
    void setChosen(const QStringList &ids);
    [[nodiscard]] ChoiceLine *line() const { return m_line; }

signals:
    void edited();
    // The receiver makes it, adds it to the choices and to what is chosen.
    void createRequested(const QString &name);
    void openRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const QString &id);
    void remove(const QString &id);
    void move(const QString &id, int by);
    void focusBeside(const QString &id, int by);
    void build();
    [[nodiscard]] Chip *chipFor(const QString &id);
    [[nodiscard]] QString nameOf(const QString &id) const;

    QList<Choice> m_choices;
    QStringList m_chosen;
    QList<Chip *> m_chips; // in the order of m_chosen
    int m_most = 0;
    ChipLayout *m_flow;
    ChoiceLine *m_line;
};

} // namespace gaceta::ui
