#pragma once
// The picture that other sites show beside a link to an entry that has no photo: its title, drawn with
// the organisation's name, logo and colours. The only place that uses Pango and cairo for the site.

#include "app/core/result.h"

#include <QByteArray>

#include <string>

namespace gaceta::site {

inline constexpr int shareWidth = 1200;
inline constexpr int shareHeight = 630;

struct ShareCard
{
    std::string title; // plain text in any script; what does not fit ends with an ellipsis
    std::string label; // what kind of entry it is
    std::string name;  // of the organisation
    std::string language;
    QByteArray background; // "#rrggbb"
    QByteArray foreground;
    QByteArray highlight;
    QByteArray logo; // as drawableLogo() makes it; may be empty
};

// A JPEG. The same card gives the same bytes wherever the same fonts are installed. From any thread.
[[nodiscard]] Result<QByteArray> drawn(const ShareCard &card);

} // namespace gaceta::site
