#include "ui/widgets/fields/countedlineedit.h"

#include "ui/widgets/fields/lengthcounter.h"

#include <QVBoxLayout>

namespace gaceta::ui {

CountedLineEdit::CountedLineEdit(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_counter(new LengthCounter(this))
{
    setFocusProxy(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_edit);
    column->addWidget(m_counter);
    connect(m_edit, &QLineEdit::textChanged, m_counter, &LengthCounter::count);
    connect(m_edit, &QLineEdit::textEdited, this, &CountedLineEdit::edited);
}

void CountedLineEdit::setText(const QString &text)
{
    if (text != m_edit->text())
        m_edit->setText(text);
}

void CountedLineEdit::setRecommended(int characters)
{
    m_counter->setRecommended(characters);
}

QString CountedLineEdit::counterText() const
{
    return m_counter->text();
}

} // namespace gaceta::ui
