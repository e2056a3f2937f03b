#include "app/check/rules/reference.h"

#include "app/check/bodies.h"
#include "app/check/tr.h"
#include "app/text/references.h"

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

// Empty where it prints what it should.
QString problemOf(const text::Reference &reference, const Content &content)
{
    const QString argument = QString::fromUtf8(reference.argument);
    const QString written = QString::fromUtf8(reference.kindText) + u':' + argument;
    if (reference.kind == text::ReferenceKind::Unknown)
        return Tr::tr("“%1” is neither a fact nor a list.").arg(written);
    if (!content.resolves(reference.kind, argument))
        return Tr::tr("“%1” names nothing that could be shown.").arg(written);
    const bool isBlock = text::formOf(reference.kind) == text::ReferenceForm::Block;
    if (isBlock && reference.position == text::ReferencePosition::InText)
        return Tr::tr("The list “%1” needs a paragraph of its own.").arg(written);
    return {};
}

template <typename T>
void checkBodies(const T &item, const Content &content, Report &report)
{
    visitBodies(item, [&](const Body &body) {
        for (const text::Reference &reference : text::findReferences(body.markdown)) {
            const QString problem = problemOf(reference, content);
            if (!problem.isEmpty())
                report.add(body.severity, body.language, body.field, problem);
        }
    });
}

} // namespace

QString Reference::title() const
{
    return Tr::tr("Facts and lists in texts");
}

void Reference::check(const Entry &entry, const Content &content, Report &report) const
{
    checkBodies(entry, content, report);
}

void Reference::check(const Page &page, const Content &content, Report &report) const
{
    checkBodies(page, content, report);
}

void Reference::check(const School &school, const Content &content, Report &report) const
{
    checkBodies(school, content, report);
}

void Reference::check(const SchoolList &list, const Content &content, Report &report) const
{
    checkBodies(list, content, report);
}

void Reference::check(const Boilerplate &boilerplate, const Content &content, Report &report) const
{
    checkBodies(boilerplate, content, report);
}

} // namespace gaceta::check
