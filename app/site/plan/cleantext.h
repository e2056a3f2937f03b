#pragma once
// Content as the site holds it: UTF-8, and without the control characters that neither HTML nor XML
// knows.

#include <QByteArray>
#include <QString>

#include <string>

namespace gaceta::site {

// Stands in finished HTML for the way from the page to the bundle's root, so that a piece that many
// pages show is rendered once. No text has it: it is a control character.
inline constexpr char rootMark = '\x02';

[[nodiscard]] std::string cleanText(const QString &text);
[[nodiscard]] QByteArray cleanText(const QByteArray &utf8);

// The same on one line, with single spaces.
[[nodiscard]] std::string cleanLine(const QString &text);

} // namespace gaceta::site
