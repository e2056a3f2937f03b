#pragma once
// An item of any kind as a value, and its texts by the names describe() gives them: for what looks at
// forms from outside.

#include "app/core/boilerplate.h"
#include "app/core/contact.h"
#include "app/core/entry.h"
#include "app/core/media.h"
#include "app/core/organisation.h"
#include "app/core/page.h"
#include "app/core/schoollist.h"
#include "app/core/statistic.h"
#include "app/core/term.h"

#include <variant>

namespace gaceta {

// monostate: nothing.
using ItemValue = std::variant<std::monostate, Entry, Page, School, SchoolList, Statistic, Media,
                               Contact, Boilerplate, Term, Organisation>;

// UTF-8. `language` is null for a text that all languages share. Nothing where there is no such text.
[[nodiscard]] std::optional<QByteArray> fieldText(const ItemValue &item, const QString &field,
                                                  const LanguageTag &language);
// False where there is no such text.
[[nodiscard]] bool setFieldText(ItemValue &item, const QString &field, const LanguageTag &language,
                                const QByteArray &utf8);

} // namespace gaceta
