#pragma once
// The manual in a window of its own, which may stay open beside the work and beside dialogs: contents
// and search on the left, the page on the right, in the language of the program.

#include "app/settings/uilanguage.h"
#include "ui/dialogs/help/manual.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QStackedWidget;
class QToolButton;
class QTreeWidget;

namespace gaceta::ui {

class ManualView;
class SearchLine;

class ManualWindow final : public QWidget
{
    Q_OBJECT

public:
    // A window without a parent is not blocked by the dialogs it explains.
    explicit ManualWindow(const settings::UiLanguage &language);

    // Shows that page, in front; what is not known is the first page.
    void showPage(const QString &name);
    [[nodiscard]] QString page() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Visit
    {
        QString page;
        int scrolled = 0;
    };

    void makeControls();
    void layOut();
    void connectAll();
    void updateTexts();
    void fillContents();
    void go(const QString &name);
    void step(int visits);
    void render();
    void markInContents();
    void search(const QString &words);
    void openHit(int row);

    const settings::UiLanguage &m_language;
    Manual m_manual;
    QList<Visit> m_visits;
    qsizetype m_visit = -1;
    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_first;
    SearchLine *m_search;
    QStackedWidget *m_side;
    QTreeWidget *m_contents;
    QListWidget *m_hits;
    QLabel *m_nothing;
    ManualView *m_view;
};

} // namespace gaceta::ui
