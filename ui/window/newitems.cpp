#include "ui/window/newitems.h"

#include "app/core/kindsinuse.h"
#include "ui/models/names.h"
#include "ui/widgets/style/icon.h"
#include "ui/window/tr.h"

namespace gaceta::ui {

using window::Tr;

QString newItemText(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Entry:
        return Tr::tr("New entry");
    case ItemKind::Page:
        return Tr::tr("New page");
    case ItemKind::School:
        return Tr::tr("New school");
    case ItemKind::SchoolList:
        return Tr::tr("New school list");
    case ItemKind::Statistic:
        return Tr::tr("New statistic");
    case ItemKind::Media:
        return Tr::tr("Add an image or file…");
    case ItemKind::Contact:
        return Tr::tr("New contact");
    case ItemKind::Boilerplate:
        return Tr::tr("New “About us” text");
    case ItemKind::Term:
        return Tr::tr("New tag");
    case ItemKind::Organisation:
        break;
    }
    return {};
}

QList<EntryKind> offeredKinds(const editing::Newsroom &newsroom)
{
    return kindsInUse(newsroom.organisation().value_or(Organisation()));
}

static void addKind(QMenu *menu, ItemKind kind, const QList<EntryKind> &kinds, const MakeItem &make)
{
    if (kind != ItemKind::Entry) {
        QAction *action = menu->addAction(icon(iconName(kind), IconTint::Muted), newItemText(kind));
        QObject::connect(action, &QAction::triggered, menu, [make, kind] { make(kind, {}); });
        return;
    }
    for (const EntryKind entryKind : kinds) {
        QAction *action =
            menu->addAction(icon(iconName(entryKind), IconTint::Muted), kindName(entryKind));
        NewItem start;
        start.entryKind = entryKind;
        QObject::connect(action, &QAction::triggered, menu,
                         [make, start] { make(ItemKind::Entry, start); });
    }
}

void fillNewMenu(QMenu *menu, std::optional<Room> room, const QList<EntryKind> &kinds,
                 const MakeItem &make)
{
    menu->clear();
    const QList<Room> rooms = room ? QList<Room>{*room} : allRooms();
    for (const Room one : rooms) {
        for (const ItemKind kind : roomKinds(one))
            addKind(menu, kind, kinds, make);
        if (one == Room::News && !room)
            menu->addSeparator();
    }
}

void addTemplates(QMenu *menu, const editing::Newsroom &newsroom, const MakeItem &make)
{
    storage::EntryFilter filter;
    filter.templates = true;
    const auto found = newsroom.entries(filter, storage::EntryOrder::Title, {}, 0);
    if (!found || found->rows.isEmpty())
        return;
    menu->addSeparator();
    for (const storage::EntryRow &row : found->rows) {
        QString title = row.texts.valueOrAny(row.source).title.simplified();
        if (const storage::EntryRowText *own = row.texts.find(row.source))
            title = own->title.simplified();
        QString text = Tr::tr("From the template “%1”").arg(title.isEmpty() ? untitled() : title);
        QAction *action = menu->addAction(icon(iconName(row.kind), IconTint::Muted),
                                          text.replace(u'&', QStringLiteral("&&")));
        NewItem start;
        start.entryKind = row.kind;
        start.copyOf = row.id;
        QObject::connect(action, &QAction::triggered, menu,
                         [make, start] { make(ItemKind::Entry, start); });
    }
}

} // namespace gaceta::ui
