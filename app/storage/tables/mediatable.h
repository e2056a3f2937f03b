#pragma once
// The tables of media records; the bytes lie in media_bytes.

#include "app/core/described.h"
#include "app/core/media.h"
#include "app/storage/tables/table.h"

namespace gaceta::storage {

template <>
struct Table<Media>
{
    using Text = MediaText;
    static constexpr ItemKind kind = ItemKind::Media;
    static constexpr auto name = "media";
    static constexpr auto texts = "media_texts";
    static constexpr auto order = "id";

    template <typename Archive>
    static void lists(Archive &archive)
    {
        archive.list(
            "media_people", "", [](auto &media) -> auto & { return media.release.people; });
    }
};

template <typename Archive, Described<Media> T>
void columns(Archive &archive, T &media)
{
    archive.column("file_name", media.fileName);
    archive.column("mime_type", media.mimeType);
    archive.column("sha256", media.sha256);
    archive.column("size", media.size);
    archive.column("width", media.width);
    archive.column("height", media.height);
    archive.column("decorative", media.decorative);
    archive.column("credit", media.credit);
    archive.column("licence", media.licence);
    archive.column("focal_x", media.focalPoint.x);
    archive.column("focal_y", media.focalPoint.y);
    archive.column("people_shown", media.release.shown);
}

template <typename Archive, Described<MediaText> T>
void columns(Archive &archive, T &text)
{
    archive.column("alt", text.alt);
    archive.column("caption", text.caption);
}

template <typename Archive, Described<PersonRelease> T>
void columns(Archive &archive, const char *, T &person)
{
    archive.column("who", person.who);
    archive.column("role", person.role);
    archive.column("state", person.state);
    QList<ReleaseUse> uses;
    for (const auto &[use, column] :
         {std::pair{ReleaseUse::Web, "for_web"}, std::pair{ReleaseUse::Print, "for_print"},
          std::pair{ReleaseUse::Press, "for_press"}, std::pair{ReleaseUse::Social, "for_social"}}) {
        bool allowed = person.uses.contains(use);
        archive.column(column, allowed);
        if (allowed)
            uses.append(use);
    }
    if constexpr (!std::is_const_v<T>)
        person.uses = uses;
    archive.column("with_name", person.withName);
    archive.column("signed_on", person.signedOn);
    archive.column("expires", person.expires);
    archive.column("note", person.note);
}

} // namespace gaceta::storage
