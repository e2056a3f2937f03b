#include "app/check/rules/internallink.h"

#include "app/check/tr.h"
#include "app/text/itemlink.h"

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

void checkBodies(const Localized<LanguageVersion> &versions, const Content &content, Report &report)
{
    for (const auto &[language, version] : versions) {
        for (const text::ItemLink &link : text::findItemLinks(version.body)) {
            if (content.exists(link.kind, link.id))
                continue;
            const bool isImage = link.kind == ItemKind::Media;
            report.add(severityFor(version), language, u"body"_s,
                       isImage ? Tr::tr("A picture in the text is missing or lies in the trash.")
                               : Tr::tr("A link in the text leads to something that is missing or lies "
                                        "in the trash."));
        }
    }
}

} // namespace

QString InternalLink::title() const
{
    return Tr::tr("Links within the newsroom");
}

void InternalLink::check(const Entry &entry, const Content &content, Report &report) const
{
    checkBodies(entry.texts, content, report);
}

void InternalLink::check(const Page &page, const Content &content, Report &report) const
{
    checkBodies(page.texts, content, report);
}

} // namespace gaceta::check
