#pragma once
// The "About us" paragraph that ends a press release.

#include "app/core/described.h"
#include "app/core/id.h"
#include "app/core/item.h"
#include "app/core/localized.h"

#include <QByteArray>

namespace gaceta {

struct BoilerplateText
{
    QString title;
    QByteArray body; // CommonMark, UTF-8

    friend bool operator==(const BoilerplateText &, const BoilerplateText &) = default;
};

template <typename Archive, Described<BoilerplateText> T>
void describe(Archive &archive, T &text)
{
    archive.field("title", text.title);
    archive.field("body", text.body);
}

struct Boilerplate
{
    BoilerplateId id;
    RowVersion version = 0;
    QString key; // slug form
    Localized<BoilerplateText> texts;

    friend bool operator==(const Boilerplate &, const Boilerplate &) = default;
};

template <typename Archive, Described<Boilerplate> T>
void describe(Archive &archive, T &boilerplate)
{
    archive.field("id", boilerplate.id);
    archive.field("key", boilerplate.key);
    archive.field("texts", boilerplate.texts);
}

} // namespace gaceta
