// Summaries that lists, search results and feeds would have to cut.

#include "app/check/rules/rules.h"
#include "app/check/tr.h"

namespace gaceta::check {

namespace {

// Search engines show about 160 characters, cards on social networks up to 200.
constexpr int longestSummary = 200;

class SummaryLength final : public Rule
{
public:
    QString name() const override { return QStringLiteral("summary-length"); }
    QString title() const override { return Tr::tr("Length of summaries"); }
    QList<ItemKind> kinds() const override { return {ItemKind::Entry, ItemKind::Page}; }

    void checkText(const FieldText &text, const Content &, Report &report) const override
    {
        if (text.role != TextRole::Summary)
            return;
        const qsizetype length = QString::fromUtf8(text.utf8).trimmed().size();
        if (length > longestSummary)
            report.add(text, Tr::tr("The summary is %n characters too long and may be cut.", nullptr,
                                    int(length - longestSummary)));
    }
};

} // namespace

RulePointer summaryLength()
{
    return std::make_unique<SummaryLength>();
}

} // namespace gaceta::check
