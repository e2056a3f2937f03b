#pragma once
// A finding of the checks that a person decided to leave as it is, and why. It is known again by the
// rule, the place and the words it is about, so that it does not silence what is written later.

#include "app/core/described.h"
#include "app/core/item.h"
#include "app/core/languagetag.h"

#include <QDateTime>

namespace gaceta {

struct IgnoredFinding
{
    QString rule; // "alt-text"
    ItemKind kind = ItemKind::Entry;
    QString item;         // text of its id; empty for the organisation
    LanguageTag language; // null: a field that all languages share
    QString field;        // as describe() names it
    QString passage;      // the words it is about; empty: the whole field
    QString reason;
    QString author;
    QDateTime time; // UTC

    friend bool operator==(const IgnoredFinding &, const IgnoredFinding &) = default;
};

template <typename Archive, Described<IgnoredFinding> T>
void describe(Archive &archive, T &finding)
{
    archive.field("rule", finding.rule);
    archive.field("kind", finding.kind);
    archive.field("item", finding.item);
    archive.field("language", finding.language);
    archive.field("field", finding.field);
    archive.field("passage", finding.passage);
    archive.field("reason", finding.reason);
    archive.field("author", finding.author);
    archive.field("time", finding.time);
}

} // namespace gaceta
