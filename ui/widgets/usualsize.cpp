#include "ui/widgets/usualsize.h"

#include <QScreen>
#include <QWidget>

namespace gaceta::ui {

// What window managers put around a window.
static constexpr QSize frame(16, 48);

void resizeWithinScreen(QWidget *dialog, const QSize &usual)
{
    dialog->resize(usual.boundedTo(dialog->screen()->availableSize() - frame));
}

} // namespace gaceta::ui
