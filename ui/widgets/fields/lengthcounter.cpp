#include "ui/widgets/fields/lengthcounter.h"

#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/tr.h"

#include <QTextBoundaryFinder>

namespace gaceta::ui {

using widgets::Tr;

// What a person calls a character: an emoji or a letter with its accent is one.
static int characters(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() != -1)
        ++count;
    return count;
}

LengthCounter::LengthCounter(QWidget *parent)
    : QLabel(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignTop);
    setTextFormat(Qt::PlainText);
    setFont(typeFont(TypeScale::Small));
    hide();
    keepTranslated(this, [this] { tell(); });
}

void LengthCounter::setRecommended(int characters)
{
    m_recommended = characters;
    setVisible(characters > 0);
    tell();
}

void LengthCounter::count(const QString &text)
{
    m_length = characters(text);
    tell();
}

void LengthCounter::tell()
{
    if (m_recommended <= 0)
        return;
    setLook(this, isOver() ? Look::Problem : Look::Muted);
    if (isOver())
        setText(
            Tr::tr("%n character(s) over the recommended length", nullptr, m_length - m_recommended));
    else
        setText(Tr::tr("%1 of %2 characters").arg(m_length).arg(m_recommended));
}

} // namespace gaceta::ui
