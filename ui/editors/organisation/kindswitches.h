#pragma once
// Which kinds of news the newsroom writes: a box for each, with how many entries there are of it.

#include "app/core/entrykind.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QCheckBox;

namespace gaceta::ui {

class KindSwitches final : public QWidget
{
    Q_OBJECT

public:
    explicit KindSwitches(QWidget *parent = nullptr);

    [[nodiscard]] const QList<EntryKind> &unused() const { return m_unused; }
    void setUnused(const QList<EntryKind> &kinds);
    void setCounts(const QList<std::pair<EntryKind, int>> &counts);
    // "Award, Opinion"
    [[nodiscard]] static QString words(const QList<EntryKind> &kinds);

signals:
    void edited();
    // The last one stays.
    void refused(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setTexts();
    void take(EntryKind kind, bool used);

    QList<std::pair<EntryKind, QCheckBox *>> m_boxes;
    QHash<EntryKind, int> m_counts;
    QList<EntryKind> m_unused;
};

} // namespace gaceta::ui
