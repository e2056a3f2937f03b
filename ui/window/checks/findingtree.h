#pragma once
// The findings of the checks about one item as a tree: the field with its language, below it what was
// found; at the end what a person decided to ignore.

#include "app/check/finding.h"
#include "app/core/ignoredfinding.h"

#include <QTreeWidget>

#include <functional>

namespace gaceta::ui {

class FindingTree final : public QTreeWidget
{
    Q_OBJECT

public:
    // What the form calls a field with its language; empty where it has no such field.
    using FieldLabel = std::function<QString(const check::Finding &)>;

    explicit FindingTree(QWidget *parent = nullptr);

    // What was chosen stays chosen where it is still there.
    void show(const QList<check::Finding> &findings, const QList<IgnoredFinding> &ignored,
              const FieldLabel &label);
    // The one that is chosen; null: none.
    [[nodiscard]] const check::Finding *finding() const;
    [[nodiscard]] const IgnoredFinding *ignoredFinding() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QTreeWidgetItem *addGroup(const QString &title);
    void addFinding(QTreeWidgetItem *group, qsizetype number);
    void addIgnored(QTreeWidgetItem *group, qsizetype number);

    QList<check::Finding> m_findings;
    QList<IgnoredFinding> m_ignored;
};

} // namespace gaceta::ui
