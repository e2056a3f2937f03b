#pragma once
// The review room's list: language versions that wait for somebody, in four lists.

#include "ui/models/reviewmodel.h"
#include "ui/window/listpane.h"

class QTabBar;

namespace gaceta::ui {

class ReviewPane final : public ListPane
{
    Q_OBJECT

public:
    ReviewPane(const editing::Newsroom &newsroom, QWidget *parent);

    void reload() override;
    void show(Waiting waiting);

protected:
    void retranslate() override;
    [[nodiscard]] LanguageTag languageOf(const QModelIndex &row) const override;

private:
    void nameTabs();
    void showTotal();

    const editing::Newsroom &m_newsroom;
    ReviewModel *m_model;
    QTabBar *m_tabs;
};

} // namespace gaceta::ui
