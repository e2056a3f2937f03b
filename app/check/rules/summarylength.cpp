#include "app/check/rules/summarylength.h"

#include "app/check/tr.h"

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

// Search engines show about 160 characters, cards on social networks up to 200.
constexpr int longestSummary = 200;

void checkVersions(const Localized<LanguageVersion> &versions, Report &report)
{
    for (const auto &[language, version] : versions) {
        const qsizetype length = version.summary.trimmed().size();
        if (length > longestSummary)
            report.add(Severity::Recommended, language, u"summary"_s,
                       Tr::tr("The summary is %n characters too long and may be cut.", nullptr,
                              int(length - longestSummary)));
    }
}

} // namespace

QString SummaryLength::title() const
{
    return Tr::tr("Length of summaries");
}

void SummaryLength::check(const Entry &entry, const Content &, Report &report) const
{
    checkVersions(entry.texts, report);
}

void SummaryLength::check(const Page &page, const Content &, Report &report) const
{
    checkVersions(page.texts, report);
}

} // namespace gaceta::check
