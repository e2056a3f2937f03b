#pragma once
// A question that the form itself asks above its fields, with the difference it is about: unsaved text
// that was found again, a change that somebody else made meanwhile.

#include "ui/editors/form/difference.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace gaceta::ui {

class DifferenceView;

struct Decision
{
    QString title;    // what happened
    QString sentence; // how to read the difference, and what can be done
    QList<Difference> differences;
    // The first is the one that loses nothing; it has the focus.
    QList<std::pair<QString, std::function<void()>>> choices;
};

class DecisionPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit DecisionPanel(QWidget *parent = nullptr);

    // Replaces an open question. It closes before a choice runs.
    void ask(const Decision &decision);
    void close();

private:
    QLabel *m_title;
    QLabel *m_sentence;
    DifferenceView *m_differences;
    QHBoxLayout *m_buttons;
};

} // namespace gaceta::ui
