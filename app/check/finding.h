#pragma once
// What a rule has to say about one field of one item.

#include "app/core/item.h"
#include "app/core/languagetag.h"
#include "app/text/prose.h"

#include <QList>

namespace gaceta::check {

enum class Severity {
    Recommended, // better put right
    Required     // what the public sees is wrong
};

// A change that is certain to be right. It holds as long as the field still reads `before` there.
struct Fix
{
    QString label; // "Write “Oct. 11, 2022”"
    text::SourceRange range;
    QByteArray before;
    QByteArray after;

    friend bool operator==(const Fix &, const Fix &) = default;
};

struct Finding
{
    QString rule; // "alt-text"
    Severity severity = Severity::Recommended;
    ItemKind kind = ItemKind::Entry;
    QString item;         // text of its id; empty for the organisation
    LanguageTag language; // null: a field that all languages share
    QString field;        // as describe() names it
    QString message;      // one translated sentence
    QString passage = {}; // the words it is about; empty: the whole field
    std::optional<Fix> fix = {};

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace gaceta::check

template <>
struct gaceta::EnumNames<gaceta::check::Severity>
{
    static constexpr std::array values{std::pair{gaceta::check::Severity::Recommended, "recommended"},
                                       std::pair{gaceta::check::Severity::Required, "required"}};
};
