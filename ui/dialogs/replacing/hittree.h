#pragma once
// The places where words were found, by item, each with a tick that says whether it is to be replaced:
// “At ~Roosevelt~ Mendez High School”.

#include "app/editing/textreplacement.h"

#include <QTreeWidget>

namespace gaceta::ui {

class HitTree final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit HitTree(QWidget *parent);

    // All of them ticked.
    void show(const QList<editing::TextHit> &hits);
    [[nodiscard]] QList<editing::TextHit> chosen() const;
    [[nodiscard]] int itemCount() const { return topLevelItemCount(); }

signals:
    void chosenChanged();
    void openWanted(const gaceta::editing::TextHit &hit);

private:
    void fill(QTreeWidgetItem *parent, qsizetype number);

    QList<editing::TextHit> m_hits;
};

} // namespace gaceta::ui
