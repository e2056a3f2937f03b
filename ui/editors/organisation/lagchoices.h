#pragma once
// What the site does with translations that are not ready, for each kind of news and for pages.

#include "app/core/translationlag.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;

namespace gaceta::ui {

class LagChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit LagChoices(QWidget *parent = nullptr);

    // Only what is not by itself, in the order of the kinds.
    [[nodiscard]] QList<LagChoice> choices() const;
    void setChoices(const QList<LagChoice> &choices);
    // In a few words, for differences: "Press release: wait for all languages".
    [[nodiscard]] static QString words(const QList<LagChoice> &choices);

signals:
    void edited(); // by the person

private:
    struct Row
    {
        std::optional<EntryKind> kind; // none: pages
        QLabel *name;
        QComboBox *lag;
    };

    void addRow(std::optional<EntryKind> kind);
    void setTexts();

    QList<Row> m_rows;
};

} // namespace gaceta::ui
