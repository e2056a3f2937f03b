#pragma once
// An address an entry or a page had before its slug changed after publication; the site leads on from
// there.

#include "app/core/described.h"
#include "app/core/item.h"
#include "app/core/languagetag.h"

#include <QString>

namespace gaceta {

struct Redirect
{
    ItemKind kind = ItemKind::Entry; // Entry or Page
    QString item;                    // text of its id
    LanguageTag language;
    QString slug; // the former one

    friend bool operator==(const Redirect &, const Redirect &) = default;
};

template <typename Archive, Described<Redirect> T>
void describe(Archive &archive, T &redirect)
{
    archive.field("kind", redirect.kind);
    archive.field("item", redirect.item);
    archive.field("language", redirect.language);
    archive.field("slug", redirect.slug);
}

} // namespace gaceta
