#include "app/check/rules/alttext.h"

#include "app/check/tr.h"
#include "app/text/itemlink.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

// In which languages each picture is shown.
using Shown = QHash<QString, QSet<LanguageTag>>;

void addVersions(const Localized<LanguageVersion> &versions, const MediaId &leadImage, Shown &shown)
{
    for (const auto &[language, version] : versions) {
        if (!hasText(version))
            continue;
        if (!leadImage.isNull())
            shown[leadImage.text()].insert(language);
        for (const text::ItemLink &link : text::findItemLinks(version.body)) {
            if (link.kind == ItemKind::Media)
                shown[link.id].insert(language);
        }
    }
}

Shown shownIn(const Snapshot &snapshot)
{
    Shown shown;
    for (const Entry &entry : snapshot.entries)
        addVersions(entry.texts, entry.leadImage, shown);
    for (const Page &page : snapshot.pages)
        addVersions(page.texts, page.leadImage, shown);
    for (const School &school : snapshot.schools) {
        for (const auto &[language, text] : school.texts)
            shown[school.photo.text()].insert(language);
    }
    return shown;
}

} // namespace

QString AltText::title() const
{
    return Tr::tr("Alternative text");
}

void AltText::checkWhole(const Content &content, Report &report) const
{
    const Shown shown = shownIn(content.snapshot());
    for (const Media &media : content.snapshot().media) {
        if (!media.isImage() || media.decorative)
            continue;
        report.begin(ItemKind::Media, media.id.text());
        for (const LanguageTag &language : content.languages()) {
            if (!media.texts.value(language).alt.trimmed().isEmpty())
                continue;
            const bool isShown = shown.value(media.id.text()).contains(language);
            report.add(isShown ? Severity::Required : Severity::Recommended, language, u"alt"_s,
                       Tr::tr("Say in words what “%1” shows.").arg(media.fileName));
        }
    }
}

} // namespace gaceta::check
