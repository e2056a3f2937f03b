#pragma once
// What can be undone in a form: the values it has held, one after the other, each with the field that
// made it. Typing in one field without a pause is one step.

#include "ui/editors/form/fieldname.h"

#include <QElapsedTimer>
#include <QList>

namespace gaceta::ui {

// Text: in a field with a memory of its own, which decides what one step of typing is.
enum class ChangeKind { Typing, Text, Choice };

template <typename T>
class ValueHistory final
{
public:
    void start(const T &value)
    {
        m_steps = {{value, {}}};
        m_place = 0;
        m_typing = m_between = false;
    }

    // The form went from `before` to `after` by a change of that field. True where that is a new step.
    bool record(const T &before, const T &after, const FieldName &field, ChangeKind kind)
    {
        const bool goesOn = m_typing && m_steps.at(m_place).field == field &&
                            (kind == ChangeKind::Text ||
                             (kind == ChangeKind::Typing && !m_pause.hasExpired(longestPause)));
        m_steps.resize(m_place + 1);
        if (goesOn) {
            m_steps[m_place].value = after;
        } else {
            if (m_between)
                m_steps[m_place].value = before;
            m_steps.append({after, field});
            ++m_place;
        }
        m_between = false;
        m_typing = kind != ChangeKind::Choice;
        m_pause.start();
        return !goesOn;
    }

    // A text field took part of a step back, or made part of it again, by its own memory.
    void tookBack(const T &now)
    {
        m_between = !(m_place > 0 && now == m_steps.at(m_place - 1).value);
        if (!m_between)
            --m_place;
        m_typing = false;
    }
    void madeAgain(const T &now)
    {
        if (!m_between && canRedo())
            ++m_place;
        m_between = !(now == m_steps.at(m_place).value);
        m_typing = false;
    }

    [[nodiscard]] bool canUndo() const { return m_place > 0; }
    [[nodiscard]] bool canRedo() const { return m_between || m_place + 1 < m_steps.size(); }
    // The field whose change is next to be undone, or done again.
    [[nodiscard]] FieldName undoField() const { return m_steps.at(m_place).field; }
    [[nodiscard]] FieldName redoField() const { return m_steps.at(m_place + (m_between ? 0 : 1)).field; }

    [[nodiscard]] T undo()
    {
        m_typing = m_between = false;
        return m_steps.at(--m_place).value;
    }
    [[nodiscard]] T redo()
    {
        if (!m_between)
            ++m_place;
        m_typing = m_between = false;
        return m_steps.at(m_place).value;
    }

    // Changes every remembered value alike: after saving, all of them are of the new version.
    template <typename Function>
    void adopt(Function adopt)
    {
        for (Step &step : m_steps)
            adopt(step.value);
        m_typing = false;
    }

private:
    struct Step
    {
        T value;
        FieldName field;
    };

    static constexpr qint64 longestPause = 1500; // ms

    QList<Step> m_steps;
    qsizetype m_place = 0;  // of the value shown
    bool m_typing = false;  // the last step may still grow
    bool m_between = false; // a text field stands between m_place - 1 and m_place
    QElapsedTimer m_pause;
};

} // namespace gaceta::ui
