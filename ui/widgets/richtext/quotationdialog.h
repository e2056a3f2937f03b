#pragma once
// Asks who said what: the words where they are not in the text yet, the name and the title.

#include "ui/widgets/richtext/quotecommands.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace gaceta::ui {

class GrowingTextEdit;

class QuotationDialog final : public QDialog
{
    Q_OBJECT

public:
    // `words`: what is said, where the text has it already; else the dialog asks for them. Deletes
    // itself when it closes.
    QuotationDialog(const QString &words, const Speaker &speaker, QWidget *parent);

    [[nodiscard]] QString words() const;
    [[nodiscard]] Speaker speaker() const;

private:
    void makeWords(const QString &words);
    void update();

    GrowingTextEdit *m_words = nullptr; // null where the words are not asked for
    QLineEdit *m_name;
    QLineEdit *m_title;
    QPushButton *m_take;
};

} // namespace gaceta::ui
