#include "ui/widgets/style/look.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace gaceta::ui {

static QLatin1String lookName(Look look)
{
    switch (look) {
    case Look::Plain:
        break;
    case Look::Primary:
        return QLatin1String("primary");
    case Look::Quiet:
        return QLatin1String("quiet");
    case Look::Danger:
        return QLatin1String("danger");
    case Look::Chip:
        return QLatin1String("chip");
    case Look::Card:
        return QLatin1String("card");
    case Look::Surface:
        return QLatin1String("surface");
    case Look::Band:
        return QLatin1String("band");
    case Look::Display:
        return QLatin1String("display");
    case Look::Title:
        return QLatin1String("title");
    case Look::Muted:
        return QLatin1String("muted");
    case Look::Problem:
        return QLatin1String("problem");
    }
    return {};
}

void setLook(QWidget *widget, Look look)
{
    const QString name = lookName(look);
    if (widget->property("look").toString() == name)
        return;
    widget->setProperty("look", name);
    // Plain QWidgets paint no ground of their own otherwise.
    if (look == Look::Card || look == Look::Surface || look == Look::Band)
        widget->setAttribute(Qt::WA_StyledBackground);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace gaceta::ui
