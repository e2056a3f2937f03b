#pragma once
// Asks for one of many: a line to search with, and what fits below it. The keyboard stays in the line;
// the arrows choose, Enter takes, Escape leaves.

#include <QDialog>
#include <QImage>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QListView;
class QPushButton;
class QStandardItemModel;
class QVBoxLayout;

namespace gaceta::ui {

class SearchLine;

struct PickItem
{
    QString key;
    QString title;
    QString detail; // muted, on a second line
    QString icon;
    QImage image; // instead of the icon
};

// What fits the words as typed; empty words: all, or what is likely.
using PickSource = std::function<QList<PickItem>(const QString &words)>;
// Those whose title or detail holds the words; accents and case do not count.
[[nodiscard]] PickSource filtering(const QList<PickItem> &items);

class Picker : public QDialog
{
    Q_OBJECT

public:
    enum class Shape { List, Pictures };

    // Deletes itself when it closes.
    Picker(const QString &question, PickSource source, QWidget *parent, Shape shape = Shape::List);

    void setCurrent(const QString &key);
    [[nodiscard]] QString current() const;
    [[nodiscard]] QString currentTitle() const;
    void setEmptySentence(const QString &sentence);
    // Below the list.
    void addExtra(QWidget *widget);
    void addButton(QPushButton *button);
    void refill();
    [[nodiscard]] SearchLine *searchLine() const { return m_search; }

signals:
    void picked(const QString &key);
    void currentChanged(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeLayout(Shape shape);
    void take();
    void move(int key);

    PickSource m_source;
    SearchLine *m_search;
    QListView *m_list;
    QStandardItemModel *m_model;
    QLabel *m_empty;
    QVBoxLayout *m_extras;
    QPushButton *m_take;
    QDialogButtonBox *m_buttons;
    QString m_wanted;
};

} // namespace gaceta::ui
