#pragma once
// The same as SpellingMarks for a QLineEdit, which has no marks of its own: it lies over the line, lets
// everything through, and draws the waves where the letters are.

#include "ui/widgets/spelling/speller.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QMenu;

namespace gaceta::ui {

class LineSpellingMarks final : public QWidget
{
    Q_OBJECT

public:
    // `line` is the parent. The speller may go before it does.
    LineSpellingMarks(QLineEdit *line, Speller *speller);

    // What is underlined now, in order.
    [[nodiscard]] QStringList marked() const;
    // The misspelled word at that letter, with what can be done about it; nothing is added where all is
    // well.
    void addToMenu(QMenu *menu, int position);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Place
    {
        int start = 0;
        int length = 0;
    };
    void mark();
    [[nodiscard]] const Place *placeAt(int position) const;
    [[nodiscard]] QString wordOf(const Place &place) const;

    QLineEdit *m_line;
    QPointer<Speller> m_speller;
    QTimer m_later;
    QList<Place> m_wrong;
};

} // namespace gaceta::ui
