#include "app/check/rules/reference.h"

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

void checkBodies(const Localized<LanguageVersion> &versions, const Content &content, Report &report)
{
    for (const auto &[language, version] : versions) {
        for (const text::Reference &reference : text::findReferences(version.body)) {
            const QString problem = problemOf(reference, content);
            if (!problem.isEmpty())
                report.add(severityFor(version), language, u"body"_s, problem);
        }
    }
}

} // namespace

QString Reference::title() const
{
    return Tr::tr("Facts and lists in texts");
}

void Reference::check(const Entry &entry, const Content &content, Report &report) const
{
    checkBodies(entry.texts, content, report);
}

void Reference::check(const Page &page, const Content &content, Report &report) const
{
    checkBodies(page.texts, content, report);
}

} // namespace gaceta::check
