#pragma once
// What the checks say about the item that is shown: the list of it, and what can be done about the one
// that is chosen.

#include "ui/window/checks/checkwatcher.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gaceta::ui {

class FindingTree;

class ChecksPanel final : public QWidget
{
    Q_OBJECT

public:
    ChecksPanel(Session &session, EditorPane &editor, QWidget *parent = nullptr);

    [[nodiscard]] CheckWatcher &watcher() { return m_watcher; }
    [[nodiscard]] FindingTree *tree() const { return m_tree; }

signals:
    void counted(int findings);
    void problem(const gaceta::Error &error);
    void fieldWanted(gaceta::ItemKind kind, const QString &item, const gaceta::LanguageTag &language,
                     const QString &field);

private:
    void layOut();
    void setTexts();
    void showFindings();
    void showChoice();
    void goThere();
    void fix();
    void askReason();
    void ignore();
    void takeBack();
    [[nodiscard]] QString labelOf(const check::Finding &finding) const;
    void tell(const Result<> &done);

    Session &m_session;
    EditorPane &m_editor;
    CheckWatcher m_watcher;
    QLabel *m_summary;
    FindingTree *m_tree;
    QWidget *m_choice; // what can be done
    QPushButton *m_fix;
    QPushButton *m_ignore;
    QPushButton *m_takeBack;
    QWidget *m_asking;
    QLineEdit *m_reason;
    QPushButton *m_ignoreNow;
    QPushButton *m_cancel;
    QPushButton *m_rules;
};

} // namespace gaceta::ui
