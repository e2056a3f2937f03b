#pragma once
// A video elsewhere, shown as a card that leads there: no other host is asked for anything before a
// reader wants it.

#include "app/core/described.h"
#include "app/core/id.h"
#include "app/core/localized.h"

#include <QString>

namespace gaceta {

struct VideoLink
{
    QString url;      // empty: there is none
    QString provider; // who shows it; empty: told from the address
    MediaId poster;   // an image of the newsroom
    Localized<QString> titles;

    friend bool operator==(const VideoLink &, const VideoLink &) = default;
};

template <typename Archive, Described<VideoLink> T>
void describe(Archive &archive, T &video)
{
    archive.field("url", video.url);
    archive.field("provider", video.provider);
    archive.field("poster", video.poster);
    archive.field("titles", video.titles);
}

// "YouTube" for a video there, else the host: "example.org". Empty where the address is none.
[[nodiscard]] QString providerOf(const VideoLink &video);

} // namespace gaceta
