// Links and images in texts that lead to nothing in the newsroom, or to what lies in the trash.

#include "app/check/rules/rules.h"
#include "app/check/tr.h"
#include "app/text/itemlink.h"

namespace gaceta::check {

namespace {

class InternalLink final : public Rule
{
public:
    QString name() const override { return QStringLiteral("internal-link"); }
    QString title() const override { return Tr::tr("Links to what is not there"); }
    CheckLevel level() const override { return CheckLevel::Required; }

    void checkText(const FieldText &text, const Content &content, Report &report) const override
    {
        if (text.role != TextRole::Body)
            return;
        for (const text::ItemLink &link : text::findItemLinks(text.utf8)) {
            if (content.exists(link.kind, link.id))
                continue;
            const bool isImage = link.kind == ItemKind::Media;
            report.add(text,
                       isImage ? Tr::tr("A picture in the text is missing or lies in the trash.")
                               : Tr::tr("A link in the text leads to something that is missing or lies "
                                        "in the trash."),
                       {link.id});
        }
    }
};

} // namespace

RulePointer internalLink()
{
    return std::make_unique<InternalLink>();
}

} // namespace gaceta::check
