#pragma once
// Everything that lies in the trash.

#include "ui/models/rowlistmodel.h"

namespace gaceta::ui {

class TrashModel final : public RowListModel
{
    Q_OBJECT

public:
    explicit TrashModel(const editing::Newsroom &newsroom, QObject *parent = nullptr);

    void reload();
};

} // namespace gaceta::ui
