#pragma once
// What a list of entries says of each, which is also how an entry's own document begins; and contacts.

#include "app/site/headless/document.h"

namespace gaceta::site {

// Name, address, kind, dates, tags, schools.
void addEntryFields(Document &document, const Edition &edition, const EntryView &view);

// What search engines are told of a text: its own words for them, else its title and summary.
void addSearchFields(Document &document, const LanguageVersion &version, const std::string &title,
                     const std::string &summary);

// Of a preview with drafts: how far the text is. And whether it is behind its original.
void addState(Document &document, const SitePlan &plan, const EntryView &view);

// Whom a reader of the entry is told to ask.
[[nodiscard]] QList<ContactId> shownContacts(const EntryView &view);
void addContact(Document &document, const Edition &edition, const Contact &contact);

// Those that are shown anywhere in that language, by position in the snapshot.
[[nodiscard]] std::vector<size_t> publicContacts(const SitePlan &plan, const Edition &edition);

} // namespace gaceta::site
