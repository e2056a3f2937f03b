#pragma once
// The tables of press contacts.

#include "app/core/contact.h"
#include "app/core/described.h"
#include "app/storage/tables/table.h"

namespace gaceta::storage {

template <>
struct Table<Contact>
{
    using Text = ContactText;
    static constexpr ItemKind kind = ItemKind::Contact;
    static constexpr auto name = "contacts";
    static constexpr auto texts = "contact_texts";
    static constexpr auto order = "\"group\", position, \"key\", id";

    template <typename Archive>
    static void lists(Archive &)
    {
    }
};

template <typename Archive, Described<Contact> T>
void columns(Archive &archive, T &contact)
{
    archive.column("key", contact.key);
    archive.column("group", contact.group);
    archive.column("position", contact.position);
    archive.column("name", contact.name);
    archive.column("email", contact.email);
    archive.column("phone", contact.phone);
}

template <typename Archive, Described<ContactText> T>
void columns(Archive &archive, T &text)
{
    archive.column("role", text.role);
    archive.column("note", text.note);
}

} // namespace gaceta::storage
