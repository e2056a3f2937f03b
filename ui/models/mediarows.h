#pragma once
// Turns images and files into the rows of the media room, with what is missing in them as marks, and
// says which rows a filter of that room lets through.

#include "app/core/organisation.h"
#include "app/editing/newsroom.h"
#include "ui/models/listrow.h"

#include <QSet>

namespace gaceta::ui {

enum class MediaFilter { All, Images, Files, WithoutAlt, ReleaseTrouble, PeopleNotSaid, Unused };

[[nodiscard]] QString filterName(MediaFilter filter);

// As of the newsroom's clock; the latest file first.
[[nodiscard]] Result<QList<ListRow>> mediaRows(const editing::Newsroom &newsroom,
                                               const Organisation &organisation);
[[nodiscard]] ListRow mediaRow(const Media &media, const QList<LanguageTag> &languages,
                               const QDate &today);
// `used` is asked for by Unused only.
[[nodiscard]] bool letsThrough(MediaFilter filter, const ListRow &row, const QSet<QString> &used);

} // namespace gaceta::ui

template <>
struct gaceta::EnumNames<gaceta::ui::MediaFilter>
{
    using Filter = gaceta::ui::MediaFilter;
    static constexpr std::array values{std::pair{Filter::All, "all"},
                                       std::pair{Filter::Images, "images"},
                                       std::pair{Filter::Files, "files"},
                                       std::pair{Filter::WithoutAlt, "without-alt"},
                                       std::pair{Filter::ReleaseTrouble, "release-trouble"},
                                       std::pair{Filter::PeopleNotSaid, "people-not-said"},
                                       std::pair{Filter::Unused, "unused"}};
};
