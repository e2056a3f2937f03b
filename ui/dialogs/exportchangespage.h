#pragma once
// What an export would change on the site, page by page: new, changed, removed and redirected, with the
// words that go and come.

#include "app/core/organisation.h"
#include "app/site/changes/bundlechanges.h"
#include "ui/dialogs/exportrequest.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace gaceta::ui {

class DifferenceView;

class ExportChangesPage final : public QWidget
{
    Q_OBJECT

public:
    ExportChangesPage(const Organisation &organisation, QWidget *parent);

    void show(const ExportRequest &request, const site::BundleChanges &changes);
    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    // Writes the page for the web team there.
    void save(const QString &file);

private:
    void layOut();
    void fill();
    QTreeWidgetItem *groupOf(const QString &language);
    void showDifference();
    void chooseFile();

    Organisation m_organisation;
    ExportRequest m_request;
    site::BundleChanges m_changes;
    QLabel *m_summary;
    QLabel *m_following;
    QTreeWidget *m_list;
    QLabel *m_path;
    DifferenceView *m_difference;
    QPushButton *m_save;
};

} // namespace gaceta::ui
