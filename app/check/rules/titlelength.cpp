// Titles that search engines and cards have to cut.

#include "app/check/rules/rules.h"
#include "app/check/tr.h"

namespace gaceta::check {

namespace {

constexpr int longestTitle = 110; // what search engines take of a headline

class TitleLength final : public Rule
{
public:
    QString name() const override { return QStringLiteral("title-length"); }
    QString title() const override { return Tr::tr("Length of titles"); }
    QList<ItemKind> kinds() const override
    {
        return {ItemKind::Entry, ItemKind::Page, ItemKind::SchoolList};
    }

    void checkText(const FieldText &text, const Content &, Report &report) const override
    {
        if (text.role != TextRole::Title)
            return;
        const qsizetype length = QString::fromUtf8(text.utf8).trimmed().size();
        if (length > longestTitle)
            report.add(text, Tr::tr("The title is %n character(s) too long and may be cut.", nullptr,
                                    int(length - longestTitle)));
    }
};

} // namespace

RulePointer titleLength()
{
    return std::make_unique<TitleLength>();
}

} // namespace gaceta::check
