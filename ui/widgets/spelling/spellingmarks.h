#pragma once
// Underlines what is misspelled in the part of a text field that can be seen, a breath after the last
// change, and offers other spellings in its menu.

#include "ui/widgets/spelling/speller.h"

#include <QPointer>
#include <QTextBlock>
#include <QTimer>

class QMenu;

namespace gaceta::ui {

class SpellingMarks final : public QObject
{
    Q_OBJECT

public:
    // `edit` is a QTextEdit or a QPlainTextEdit, and the parent; other widgets are left alone. The
    // speller may go before it does.
    SpellingMarks(QWidget *edit, Speller *speller);

    // What is underlined now, in order.
    [[nodiscard]] QStringList marked() const;
    // The misspelled word there, with what can be done about it; nothing is added where all is well.
    void addToMenu(QMenu *menu, const QTextCursor &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void mark();
    void markBlock(const QTextBlock &block);
    [[nodiscard]] QTextCursor wordAt(const QTextCursor &place) const;
    void showMenu(const QPoint &position, const QPoint &global);

    template <typename Function>
    void withEdit(Function function) const;

    QPointer<QWidget> m_edit;
    QPointer<Speller> m_speller;
    QTimer m_later;
    QList<QTextCursor> m_wrong;
};

} // namespace gaceta::ui
