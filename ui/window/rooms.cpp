#include "ui/window/rooms.h"

#include "ui/window/tr.h"

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

const QList<Room> &allRooms()
{
    static const QList<Room> rooms{
        Room::Desk,  Room::News,         Room::Pages,   Room::Schools,  Room::Statistics,
        Room::Media, Room::Review,       Room::Publish, Room::Contacts, Room::Boilerplates,
        Room::Tags,  Room::Organisation, Room::Trash};
    return rooms;
}

QString roomTitle(Room room)
{
    switch (room) {
    case Room::Desk:
        return Tr::tr("My desk");
    case Room::News:
        return Tr::tr("News");
    case Room::Pages:
        return Tr::tr("Pages");
    case Room::Schools:
        return Tr::tr("Schools");
    case Room::Statistics:
        return Tr::tr("Statistics");
    case Room::Media:
        return Tr::tr("Media");
    case Room::Review:
        return Tr::tr("Review");
    case Room::Publish:
        return Tr::tr("Publish");
    case Room::Contacts:
        return Tr::tr("Contacts");
    case Room::Boilerplates:
        return Tr::tr("About us");
    case Room::Tags:
        return Tr::tr("Tags");
    case Room::Organisation:
        return Tr::tr("Organization");
    case Room::Trash:
        return Tr::tr("Trash");
    }
    return {};
}

QString roomHint(Room room)
{
    switch (room) {
    case Room::Desk:
        return Tr::tr("What waits for you, and what comes next");
    case Room::News:
        return Tr::tr("News entries: articles, press releases, statements and more");
    case Room::Pages:
        return Tr::tr("The organization's pages: who we are, mission, press room");
    case Room::Schools:
        return Tr::tr("Schools and lists of schools");
    case Room::Statistics:
        return Tr::tr("Numbers with their sources");
    case Room::Media:
        return Tr::tr("Images and files");
    case Room::Review:
        return Tr::tr("Texts that wait for somebody");
    case Room::Publish:
        return Tr::tr("What goes out, and what stands in its way");
    case Room::Contacts:
        return Tr::tr("Who answers the press");
    case Room::Boilerplates:
        return Tr::tr("The paragraphs that end a press release");
    case Room::Tags:
        return Tr::tr("What news entries are about");
    case Room::Organisation:
        return Tr::tr("Name, languages, address and style of the organization");
    case Room::Trash:
        return Tr::tr("What was thrown away and can come back");
    }
    return {};
}

QString roomShortcut(Room room)
{
    const qsizetype number = allRooms().indexOf(room) + 1;
    return number <= 8 ? u"Ctrl+%1"_s.arg(number) : QString();
}

QString roomIcon(Room room)
{
    switch (room) {
    case Room::Pages:
        return u"page"_s;
    case Room::Schools:
        return u"school"_s;
    case Room::Contacts:
        return u"contact"_s;
    case Room::Boilerplates:
        return u"quote"_s;
    case Room::Tags:
        return u"tag"_s;
    case Room::Organisation:
        return u"office"_s;
    default:
        return enumName(room);
    }
}

QList<ItemKind> roomKinds(Room room)
{
    switch (room) {
    case Room::News:
        return {ItemKind::Entry};
    case Room::Pages:
        return {ItemKind::Page};
    case Room::Schools:
        return {ItemKind::School, ItemKind::SchoolList};
    case Room::Statistics:
        return {ItemKind::Statistic};
    case Room::Media:
        return {ItemKind::Media};
    case Room::Contacts:
        return {ItemKind::Contact};
    case Room::Boilerplates:
        return {ItemKind::Boilerplate};
    case Room::Tags:
        return {ItemKind::Term};
    default:
        return {};
    }
}

Room roomOf(ItemKind kind)
{
    for (const Room room : allRooms()) {
        if (roomKinds(room).contains(kind))
            return room;
    }
    return Room::Organisation;
}

} // namespace gaceta::ui
