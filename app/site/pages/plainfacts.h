#pragma once
// What chips print, without any markup: for texts that stand outside of the site's pages.

#include "app/site/pages/site.h"
#include "app/text/plaintext.h"

namespace gaceta::site {

// UTF-8, not escaped; empty where there is nothing to print. Values are those in force on `day`; no day:
// the latest. What is given must outlive the result.
[[nodiscard]] text::ChipText plainFacts(const Site &site, const Edition &edition, const QDate &day);

// What tells of a text in a few sentences: its summary, or else its beginning, of at most that many
// words.
struct Excerpted
{
    const std::string &summary;
    const QByteArray &markdown;
    QDate day = {}; // of its values, as above
};
[[nodiscard]] QString excerptOf(const Site &site, const Edition &edition, const Excerpted &text,
                                int words);

} // namespace gaceta::site
