#include "app/check/rules/outdatedtranslation.h"

#include "app/check/tr.h"

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

void checkVersions(const Localized<LanguageVersion> &versions, const LanguageTag &source, Report &report)
{
    for (const auto &[language, version] : versions) {
        if (translationState(versions, language, source) == TranslationState::Outdated)
            report.add(Severity::Recommended, language, u"body"_s,
                       Tr::tr("The original has changed since this was translated."));
    }
}

} // namespace

QString OutdatedTranslation::title() const
{
    return Tr::tr("Outdated translations");
}

void OutdatedTranslation::check(const Entry &entry, const Content &, Report &report) const
{
    checkVersions(entry.texts, entry.source, report);
}

void OutdatedTranslation::check(const Page &page, const Content &, Report &report) const
{
    checkVersions(page.texts, page.source, report);
}

} // namespace gaceta::check
