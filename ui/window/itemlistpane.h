#pragma once
// The list of a room with few items: pages, schools and their lists, statistics, media, contacts, tags.
// Where a room holds two kinds, tabs choose between them.

#include "ui/models/itemlistmodel.h"
#include "ui/window/listpane.h"

class QTabBar;

namespace gaceta::ui {

class SchoolTagFilter;

class ItemListPane final : public ListPane
{
    Q_OBJECT

public:
    ItemListPane(const editing::Newsroom &newsroom, Room room, QWidget *parent);

    void reload() override;
    void makeNew() override;
    // Brings the list of that kind to the front.
    void setKind(ItemKind kind);

protected:
    void retranslate() override;

private:
    void addTagFilter(const editing::Newsroom &newsroom);
    void apply();
    void showTotal();

    QList<ItemKind> m_kinds;
    ItemListModel *m_model;
    QTabBar *m_tabs = nullptr;           // only where there are several kinds
    SchoolTagFilter *m_tagged = nullptr; // only where there are schools
};

} // namespace gaceta::ui
