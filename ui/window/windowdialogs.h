#pragma once
// The dialogs of the window, each opened over it with what it needs.

#include "ui/dialogs/exportrequest.h"

namespace gaceta::ui {

class MainWindow;

void showQuickOpen(MainWindow &window);
void showReplace(MainWindow &window);
void showSettings(MainWindow &window);
void showShortcuts(MainWindow &window);
void showAbout(MainWindow &window);
void askExport(MainWindow &window, ExportFormat format);
void askImport(MainWindow &window);
// Of the file that was chosen.
void showImport(MainWindow &window, const QString &file);

} // namespace gaceta::ui
