#pragma once
// A press contact by role, so that it outlives the person who holds it.

#include "app/core/described.h"
#include "app/core/id.h"
#include "app/core/item.h"
#include "app/core/localized.h"

namespace gaceta {

struct ContactText
{
    QString role; // "Media relations"
    QString note; // "Weekdays, in English and Spanish"

    friend bool operator==(const ContactText &, const ContactText &) = default;
};

template <typename Archive, Described<ContactText> T>
void describe(Archive &archive, T &text)
{
    archive.field("role", text.role);
    archive.field("note", text.note);
}

struct Contact
{
    ContactId id;
    RowVersion version = 0;
    QString key;   // slug form
    QString group; // slug form; what {{contacts:group}} names
    int position = 0;
    QString name; // of the person, where there should be one
    QString email;
    QString phone;
    Localized<ContactText> texts;

    friend bool operator==(const Contact &, const Contact &) = default;
};

template <typename Archive, Described<Contact> T>
void describe(Archive &archive, T &contact)
{
    archive.field("id", contact.id);
    archive.field("key", contact.key);
    archive.field("group", contact.group);
    archive.field("position", contact.position);
    archive.field("name", contact.name);
    archive.field("email", contact.email);
    archive.field("phone", contact.phone);
    archive.field("texts", contact.texts);
}

} // namespace gaceta
