#include "ui/widgets/narrowrow.h"

#include <QLayout>
#include <QToolButton>

namespace gaceta::ui {

bool hasRoom(const QWidget *row)
{
    return row->layout()->sizeHint().width() <= row->width();
}

void showWordsWhereTheyFit(const QWidget *row, const QList<QToolButton *> &buttons)
{
    for (QToolButton *button : buttons)
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QToolButton *button : buttons) {
        if (!hasRoom(row))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
}

} // namespace gaceta::ui
