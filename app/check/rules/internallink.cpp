#include "app/check/rules/internallink.h"

#include "app/check/bodies.h"
#include "app/check/tr.h"
#include "app/text/itemlink.h"

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

template <typename T>
void checkBodies(const T &item, const Content &content, Report &report)
{
    visitBodies(item, [&](const Body &body) {
        for (const text::ItemLink &link : text::findItemLinks(body.markdown)) {
            if (content.exists(link.kind, link.id))
                continue;
            const bool isImage = link.kind == ItemKind::Media;
            report.add(body.severity, body.language, body.field,
                       isImage ? Tr::tr("A picture in the text is missing or lies in the trash.")
                               : Tr::tr("A link in the text leads to something that is missing or lies "
                                        "in the trash."));
        }
    });
}

} // namespace

QString InternalLink::title() const
{
    return Tr::tr("Links within the newsroom");
}

void InternalLink::check(const Entry &entry, const Content &content, Report &report) const
{
    checkBodies(entry, content, report);
}

void InternalLink::check(const Page &page, const Content &content, Report &report) const
{
    checkBodies(page, content, report);
}

void InternalLink::check(const School &school, const Content &content, Report &report) const
{
    checkBodies(school, content, report);
}

void InternalLink::check(const SchoolList &list, const Content &content, Report &report) const
{
    checkBodies(list, content, report);
}

void InternalLink::check(const Boilerplate &boilerplate, const Content &content, Report &report) const
{
    checkBodies(boilerplate, content, report);
}

} // namespace gaceta::check
