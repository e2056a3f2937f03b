#pragma once
// HTML cut into tags and text, as forgiving as a browser: for text that comes from other programs.

#include <QHash>
#include <QList>
#include <QString>

namespace gaceta::text {

struct HtmlToken
{
    enum class Kind { Text, Start, End };
    Kind kind = Kind::Text;
    QString text; // Text: with character references resolved; else the name, lower case
    QHash<QString, QString> attributes = {}; // of a start tag; names in lower case
};

// Comments, declarations and the insides of script and style are left out.
[[nodiscard]] QList<HtmlToken> htmlTokens(const QString &html);

} // namespace gaceta::text
