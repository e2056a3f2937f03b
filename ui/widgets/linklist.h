#pragma once
// A quiet list of things that can be opened from here, under a heading.

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gaceta::ui {

struct LinkRow
{
    QString id;
    QString icon;
    QString text;
    QString detail; // said after the text, quieter; may be empty
};

class LinkList final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkList(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    // What stands there when there is nothing.
    void setEmptyText(const QString &sentence);
    void setLinks(const QList<LinkRow> &links);

signals:
    void opened(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QLabel *m_title;
    QLabel *m_empty;
    QVBoxLayout *m_rows;
    QList<std::pair<QPushButton *, QString>> m_texts; // whole, as the buttons may be too narrow for them
};

} // namespace gaceta::ui
