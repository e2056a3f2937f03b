#pragma once
// How one language of an item stands, on top of its column: its workflow state with what it may become,
// and its translation state with what can be done about it.

#include "app/core/languageversion.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace gaceta::ui {

struct VersionStanding
{
    WorkflowState state = WorkflowState::Draft;
    TranslationState translation = TranslationState::Missing;
    LanguageTag source;         // the language of the original
    QString assignment;         // "Ana, due Nov 28"; empty: nobody, no day
    QList<WorkflowState> steps; // that the newsroom's rules leave to the person

    friend bool operator==(const VersionStanding &, const VersionStanding &) = default;
};

class VersionHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit VersionHeader(const LanguageTag &language, QWidget *parent = nullptr);

    void show(const VersionStanding &standing);
    // What is never published has no state to choose.
    void setStateShown(bool shown);

signals:
    void stateWanted(gaceta::WorkflowState state);
    void assignmentWanted(); // to be seen and changed
    void copyWanted();
    void confirmWanted();
    void changesWanted();
    void originalWanted(); // this language shall be the one the others are translated from

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void fillStates();
    void fillTranslation();

    LanguageTag m_language;
    VersionStanding m_standing;
    bool m_stateShown = true;
    QLabel *m_name;
    QToolButton *m_assignment;
    QToolButton *m_state;
    QToolButton *m_translation;
};

// What a person calls that step: "Send to review".
[[nodiscard]] QString stepName(WorkflowState from, WorkflowState to);
// What is said after the text was copied: what comes next.
[[nodiscard]] QString copiedSentence(const LanguageTag &source, const LanguageTag &to);

} // namespace gaceta::ui
