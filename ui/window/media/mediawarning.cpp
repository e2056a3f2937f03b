#include "ui/window/media/mediawarning.h"

#include "app/editing/mediauses.h"
#include "ui/models/medianames.h"
#include "ui/window/tr.h"

namespace gaceta::ui {

using window::Tr;

QString stillUsedWarning(const editing::Newsroom &newsroom, ItemKind kind, const QString &item)
{
    const std::optional<MediaId> id = kind == ItemKind::Media ? MediaId::parse(item) : std::nullopt;
    if (!id)
        return {};
    const auto uses = editing::mediaUses(newsroom.path(), *id);
    if (!uses)
        return Tr::tr("It could not be found out where it is used.");
    if (uses->isEmpty())
        return {};
    return Tr::tr("It is used here, and would be missing there:") + u"\n\n" + usesInLines(*uses);
}

} // namespace gaceta::ui
