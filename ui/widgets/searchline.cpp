#include "ui/widgets/searchline.h"

#include "ui/widgets/style/icon.h"

#include <QAction>
#include <QKeyEvent>

namespace gaceta::ui {

SearchLine::SearchLine(QWidget *parent)
    : QLineEdit(parent)
{
    m_breath.setSingleShot(true);
    m_breath.setInterval(20);
    addAction(icon(QStringLiteral("search"), IconTint::Muted), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, &m_breath, qOverload<>(&QTimer::start));
    connect(&m_breath, &QTimer::timeout, this, &SearchLine::tell);
}

void SearchLine::setWords(const QString &words)
{
    m_told = words;
    setText(words);
    m_breath.stop();
}

void SearchLine::tell()
{
    const QString words = text().simplified();
    if (words == m_told)
        return;
    m_told = words;
    emit wordsChanged(words);
}

void SearchLine::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            return;
        }
        break;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_breath.stop();
        tell();
        emit resultsWanted();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace gaceta::ui
