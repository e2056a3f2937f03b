#pragma once
// The rules of the content types: which fields are required, and which values do not fit. Saving is
// never refused for these (nothing typed may be lost); a form shows them beside the field, and
// publishing asks for them.

#include "app/core/boilerplate.h"
#include "app/core/contact.h"
#include "app/core/entry.h"
#include "app/core/media.h"
#include "app/core/organisation.h"
#include "app/core/page.h"
#include "app/core/schoollist.h"
#include "app/core/statistic.h"
#include "app/core/term.h"

#include <QList>

namespace gaceta {

struct FieldProblem
{
    QString field;        // as describe() names it: "title", "cdsCode", "observations[2].asOf"
    LanguageTag language; // null for a field that all languages share
    QString message;      // one translated sentence

    friend bool operator==(const FieldProblem &, const FieldProblem &) = default;
};

[[nodiscard]] QList<FieldProblem> problems(const Entry &entry);
[[nodiscard]] QList<FieldProblem> problems(const Page &page);
[[nodiscard]] QList<FieldProblem> problems(const School &school);
[[nodiscard]] QList<FieldProblem> problems(const SchoolList &list);
[[nodiscard]] QList<FieldProblem> problems(const Statistic &statistic);
[[nodiscard]] QList<FieldProblem> problems(const Media &media);
[[nodiscard]] QList<FieldProblem> problems(const Contact &contact);
[[nodiscard]] QList<FieldProblem> problems(const Boilerplate &boilerplate);
[[nodiscard]] QList<FieldProblem> problems(const Term &term);
[[nodiscard]] QList<FieldProblem> problems(const Organisation &organisation);

} // namespace gaceta
