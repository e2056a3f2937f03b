#include "ui/widgets/fields/countedtextedit.h"

#include "ui/widgets/fields/lengthcounter.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace gaceta::ui {

CountedTextEdit::CountedTextEdit(QWidget *parent)
    : QWidget(parent)
    , m_edit(new GrowingTextEdit(this))
    , m_counter(new LengthCounter(this))
{
    setFocusProxy(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_edit);
    column->addWidget(m_counter);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_counter->count(text());
        if (!m_setting)
            emit edited();
    });
}

void CountedTextEdit::setText(const QString &text)
{
    if (text == m_edit->toPlainText())
        return;
    const QScopedValueRollback setting(m_setting, true);
    m_edit->setPlainText(text);
}

void CountedTextEdit::setRecommended(int characters)
{
    m_counter->setRecommended(characters);
}

QString CountedTextEdit::counterText() const
{
    return m_counter->text();
}

} // namespace gaceta::ui
