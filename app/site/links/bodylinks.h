#pragma once
// Whether a text links to a page of the site by its address, and not by naming the item: such a link
// breaks when the other page goes or moves, although the text stays as it is.

#include <QByteArrayView>

#include <string_view>

namespace gaceta::site {

// True also for some texts that do not; links into the page itself do not count. `baseUrl` is where the
// site will stand; it may be empty.
[[nodiscard]] bool linksByAddress(QByteArrayView markdown, std::string_view baseUrl);

} // namespace gaceta::site
