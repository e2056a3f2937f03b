#pragma once
// The links that stand in the way of an export because they lead nowhere. Each row opens what holds it.

#include "app/site/links/brokenlink.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace gaceta::ui {

class ExportLinksPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportLinksPage(QWidget *parent);

    void show(std::vector<site::BrokenLink> links);
    [[nodiscard]] QListWidget *list() const { return m_list; }

signals:
    void fieldWanted(gaceta::ItemKind kind, const QString &item, const gaceta::LanguageTag &language,
                     const QString &field);

private:
    void open(const QListWidgetItem *row);

    std::vector<site::BrokenLink> m_links;
    QLabel *m_summary;
    QListWidget *m_list;
    QLabel *m_hint;
};

} // namespace gaceta::ui
