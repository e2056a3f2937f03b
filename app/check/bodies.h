#pragma once
// The Markdown texts of an item that the site shows, for rules that look into them.

#include "app/check/finding.h"
#include "app/core/boilerplate.h"
#include "app/core/entry.h"
#include "app/core/page.h"
#include "app/core/schoollist.h"

namespace gaceta::check {

struct Body
{
    const QByteArray &markdown;
    LanguageTag language;
    QString field;     // as describe() names it
    Severity severity; // of what is wrong in it
};

// A fault in a version that is out is required to be put right; in any other it is a reminder.
[[nodiscard]] inline Severity severityFor(const LanguageVersion &version)
{
    return isReleased(version.state) ? Severity::Required : Severity::Recommended;
}

template <typename Visit>
void visitBodies(const Localized<LanguageVersion> &versions, const Visit &visit)
{
    for (const auto &[language, version] : versions)
        visit(Body{version.body, language, QStringLiteral("body"), severityFor(version)});
}

template <typename Visit>
void visitBodies(const Entry &entry, const Visit &visit)
{
    visitBodies(entry.texts, visit);
}

template <typename Visit>
void visitBodies(const Page &page, const Visit &visit)
{
    visitBodies(page.texts, visit);
}

// The others have no workflow: they are out as soon as they are there.
template <typename Visit>
void visitBodies(const School &school, const Visit &visit)
{
    for (const auto &[language, text] : school.texts)
        visit(Body{text.description, language, QStringLiteral("description"), Severity::Required});
}

template <typename Visit>
void visitBodies(const SchoolList &list, const Visit &visit)
{
    for (const auto &[language, text] : list.texts)
        visit(Body{text.intro, language, QStringLiteral("intro"), Severity::Required});
}

template <typename Visit>
void visitBodies(const Boilerplate &boilerplate, const Visit &visit)
{
    for (const auto &[language, text] : boilerplate.texts)
        visit(Body{text.body, language, QStringLiteral("body"), Severity::Required});
}

} // namespace gaceta::check
