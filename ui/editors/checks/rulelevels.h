#pragma once
// How strictly the newsroom takes each rule of the checks: in all content, or in one kind of it.

#include "app/core/checkchoice.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;

namespace gaceta::ui {

class RuleLevels final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleLevels(QWidget *parent = nullptr);

    [[nodiscard]] const QList<CheckChoice> &choices() const { return m_choices; }
    void setChoices(const QList<CheckChoice> &choices);
    // In a few words, for differences: "Acronyms: off".
    [[nodiscard]] static QString words(const QList<CheckChoice> &choices);

signals:
    void edited(); // by the person

private:
    struct Row
    {
        QString rule;
        QLabel *name;
        QComboBox *level;
    };

    void setTexts();
    void showRows();
    void take(const Row &row);
    // Nothing: all content.
    [[nodiscard]] std::optional<ItemKind> kind() const;

    QComboBox *m_kind;
    QList<Row> m_rows;
    QList<CheckChoice> m_choices;
};

} // namespace gaceta::ui
