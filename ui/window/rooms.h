#pragma once
// The rooms of the window: what each is called, holds and looks like.

#include "app/core/item.h"

#include <QList>
#include <QString>

namespace gaceta::ui {

enum class Room {
    Desk,
    News,
    Pages,
    Schools,
    Statistics,
    Media,
    Review,
    Publish,
    Contacts,
    Boilerplates,
    Tags,
    Organisation,
    Trash
};

[[nodiscard]] const QList<Room> &allRooms(); // in the order of the rail
[[nodiscard]] QString roomTitle(Room room);
[[nodiscard]] QString roomHint(Room room);     // one sentence: what it holds
[[nodiscard]] QString roomShortcut(Room room); // "Ctrl+1"; empty: none
[[nodiscard]] QString roomIcon(Room room);
// What its list holds; empty for rooms without one.
[[nodiscard]] QList<ItemKind> roomKinds(Room room);
// Where items of that kind are at home.
[[nodiscard]] Room roomOf(ItemKind kind);

} // namespace gaceta::ui

template <>
struct gaceta::EnumNames<gaceta::ui::Room>
{
    using Room = gaceta::ui::Room;
    static constexpr std::array values{std::pair{Room::Desk, "desk"},
                                       std::pair{Room::News, "news"},
                                       std::pair{Room::Pages, "pages"},
                                       std::pair{Room::Schools, "schools"},
                                       std::pair{Room::Statistics, "statistics"},
                                       std::pair{Room::Media, "media"},
                                       std::pair{Room::Review, "review"},
                                       std::pair{Room::Publish, "publish"},
                                       std::pair{Room::Contacts, "contacts"},
                                       std::pair{Room::Boilerplates, "about"},
                                       std::pair{Room::Tags, "tags"},
                                       std::pair{Room::Organisation, "organisation"},
                                       std::pair{Room::Trash, "trash"}};
};
