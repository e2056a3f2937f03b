#pragma once
// What a search over everything finds, with the words it was found by.

#include "ui/models/rowlistmodel.h"

namespace gaceta::ui {

class SearchModel final : public RowListModel
{
    Q_OBJECT

public:
    explicit SearchModel(const editing::Newsroom &newsroom, QObject *parent = nullptr);

    void setWords(const QString &words);
};

} // namespace gaceta::ui
