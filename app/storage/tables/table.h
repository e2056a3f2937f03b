#pragma once
// How a content type lies in tables. Each type specialises Table with the names and with lists(), which
// calls archive.list("table", "column", &Type::member) for what stands in order in a table of its own;
// and it has functions columns(), for its own row and for its text per language.
//
// Every item table also has id, version, changed and trashed_at; every text table item and language;
// every list table item and position.

#include "app/core/item.h"

namespace gaceta::storage {

template <typename T>
struct Table;

// The column of a list of single values.
template <typename Archive, typename Value>
void columns(Archive &archive, const char *name, Value &value)
{
    archive.column(name, value);
}

} // namespace gaceta::storage
