// Links of a public text to what the public cannot see: on the site only their words are left.

#include "app/check/rules/rules.h"
#include "app/check/tr.h"
#include "app/text/itemlink.h"

namespace gaceta::check {

namespace {

// What readers get where the linked item is not out in their language.
MissingTranslation policyFor(const text::ItemLink &link, const Content &content)
{
    std::optional<EntryKind> kind;
    for (const Entry &entry : content.snapshot().entries) {
        if (link.kind == ItemKind::Entry && entry.id.text() == link.id)
            kind = entry.kind;
    }
    return missingTranslation(translationLag(content.organisation(), kind),
                              content.organisation().missingTranslation);
}

bool isReached(const text::ItemLink &link, const LanguageTag &language, const Content &content)
{
    if (!content.exists(link.kind, link.id) || content.isOut(link.kind, link.id, language))
        return true; // what is missing is another rule's
    return policyFor(link, content) == MissingTranslation::ShowSource &&
           std::ranges::any_of(content.languages(), [&](const LanguageTag &other) {
               return content.isOut(link.kind, link.id, other);
           });
}

class UnpublishedLink final : public Rule
{
public:
    QString name() const override { return QStringLiteral("unpublished-link"); }
    QString title() const override { return Tr::tr("Links to what is not published"); }

    void checkText(const FieldText &text, const Content &content, Report &report) const override
    {
        if (text.role != TextRole::Body || text.severity != Severity::Required)
            return;
        for (const text::ItemLink &link : text::findItemLinks(text.utf8)) {
            if (!isReached(link, text.language, content))
                report.add(text,
                           Tr::tr("A link leads to something that is not published in this language."),
                           {link.id});
        }
    }
};

} // namespace

RulePointer unpublishedLink()
{
    return std::make_unique<UnpublishedLink>();
}

} // namespace gaceta::check
