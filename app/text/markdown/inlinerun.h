#pragma once
// A stretch of running text in one format: what stands inside a paragraph, heading or table cell.

#include <QFlags>
#include <QList>
#include <QString>

#include <optional>

namespace gaceta::text {

enum class Mark { Bold = 1, Italic = 2, Strike = 4 };
Q_DECLARE_FLAGS(Marks, Mark)
Q_DECLARE_OPERATORS_FOR_FLAGS(Marks)

struct Link
{
    QString url;
    QString title;
    friend bool operator==(const Link &, const Link &) = default;
};

struct InlineRun
{
    enum class Kind {
        Text,
        Code,
        SoftBreak, // the end of a source line inside a paragraph; a space to the reader
        LineBreak,
        Html, // a raw tag or comment, kept as written
        Image,
        Reference // {{stat:key}} and the like
    };
    Kind kind = Kind::Text;
    QString text; // Image: the alternative text; Reference: what stands between the braces
    Marks marks = {};
    std::optional<Link> link = {};
    Link image = {}; // address and title of an image

    friend bool operator==(const InlineRun &, const InlineRun &) = default;
};

using InlineRuns = QList<InlineRun>;

} // namespace gaceta::text
