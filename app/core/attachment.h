#pragma once
// A file of the newsroom that readers of an entry may take along.

#include "app/core/described.h"
#include "app/core/id.h"
#include "app/core/localized.h"

#include <QString>

namespace gaceta {

struct Attachment
{
    MediaId file;
    Localized<QString> labels; // what it is; empty: its file name serves

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

template <typename Archive, Described<Attachment> T>
void describe(Archive &archive, T &attachment)
{
    archive.field("file", attachment.file);
    archive.field("labels", attachment.labels);
}

} // namespace gaceta
