#pragma once
// One newsroom that was open lately: its name, its folder, and a way to take it off the list. A file
// that is not there any more says so and cannot be opened.

#include <QWidget>

namespace gaceta::ui {

class RecentFileRow final : public QWidget
{
    Q_OBJECT

public:
    RecentFileRow(const QString &path, QWidget *parent);

signals:
    void chosen();
    void removed();
};

} // namespace gaceta::ui
