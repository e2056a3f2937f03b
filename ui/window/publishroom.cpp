#include "ui/window/publishroom.h"

#include "ui/widgets/style/look.h"

namespace gaceta::ui {

PublishRoom::PublishRoom(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setLook(this, Look::Surface);
}

void PublishRoom::reload() {}

} // namespace gaceta::ui
