#pragma once
// A tag: what entries are about, with a name per language.

#include "app/core/described.h"
#include "app/core/id.h"
#include "app/core/item.h"
#include "app/core/localized.h"

namespace gaceta {

struct TermText
{
    QString name;
    QString slug;

    friend bool operator==(const TermText &, const TermText &) = default;
};

template <typename Archive, Described<TermText> T>
void describe(Archive &archive, T &text)
{
    archive.field("name", text.name);
    archive.field("slug", text.slug);
}

struct Term
{
    TermId id;
    RowVersion version = 0;
    QString key; // slug form
    Localized<TermText> texts;

    friend bool operator==(const Term &, const Term &) = default;
};

template <typename Archive, Described<Term> T>
void describe(Archive &archive, T &term)
{
    archive.field("id", term.id);
    archive.field("key", term.key);
    archive.field("texts", term.texts);
}

} // namespace gaceta
