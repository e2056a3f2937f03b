#pragma once
// One field in two versions, side by side: what is gone is struck out on the left, what is new is
// underlined on the right. Of a body, paragraph by paragraph.

#include "ui/editors/form/fieldchange.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace gaceta::ui {

class DifferenceRow final : public QFrame
{
    Q_OBJECT

public:
    // Without buttons where nothing can be taken back.
    DifferenceRow(const FieldChange &change, bool canTakeBack, QWidget *parent);

    [[nodiscard]] const FieldChange &change() const { return m_change; }

signals:
    void takeBackWanted();
    // The change of that number among paragraphChanges().
    void paragraphWanted(qsizetype number);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addParagraphs(QGridLayout *grid);
    void addPair(QGridLayout *grid, const QString &before, const QString &after, qsizetype paragraph);
    [[nodiscard]] QLabel *words(const QString &html, const QString &name);

    FieldChange m_change;
    bool m_canTakeBack;
    QWidget *m_content = nullptr;
};

} // namespace gaceta::ui
