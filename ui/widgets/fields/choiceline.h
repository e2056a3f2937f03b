#pragma once
// A line in which one of many named choices is found by typing part of its name; accents do not count.
// Down opens the list, Enter takes the choice, and the line is empty again for the next.

#include "ui/widgets/fields/choice.h"

#include <QLineEdit>

#include <functional>

class QCompleter;
class QStandardItemModel;

namespace gaceta::ui {

class ChoiceLine final : public QLineEdit
{
    Q_OBJECT

public:
    explicit ChoiceLine(QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices);
    // Where there are too many to give: asked with what is typed, and offered as it answers.
    using Search = std::function<QList<Choice>(const QString &typed)>;
    void setSearch(const Search &search);
    // Those are not offered: what is chosen already.
    void setHidden(const QStringList &ids);
    // Offers to make what is not there.
    void setCreatable(bool creatable);

signals:
    void chosen(const QString &id);
    void createRequested(const QString &name);
    void backspaceInEmpty();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void offer(const QString &typed);
    // Those that fit, the likeliest first.
    [[nodiscard]] QList<Choice> fitting(const QString &folded) const;
    void offerAndOpen();
    void takeRow(const QModelIndex &index);
    void takeFirst();

    QList<Choice> m_choices;
    Search m_search;
    QStringList m_hidden;
    bool m_creatable = false;
    QStandardItemModel *m_offered;
    QCompleter *m_completer;
};

} // namespace gaceta::ui
