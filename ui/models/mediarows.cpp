#include "ui/models/mediarows.h"

#include "ui/models/releasenames.h"
#include "ui/models/tr.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace gaceta::ui {

using models::Tr;
using namespace Qt::StringLiterals;

namespace {

const QString imageTrait = u"image"_s;
const QString noAltTrait = u"no-alt"_s;

// What is in order needs no mark, but for people who have allowed it; what nobody has said yet is found
// by its filter.
std::optional<RowMark> markOf(ReleaseStanding standing)
{
    const QString icon = u"release-"_s + enumName(standing);
    switch (standing) {
    case ReleaseStanding::Nobody:
    case ReleaseStanding::NotSaid:
        return std::nullopt;
    case ReleaseStanding::Cleared:
        return RowMark{icon, MarkTone::Good, standingName(standing)};
    case ReleaseStanding::NotForWeb:
    case ReleaseStanding::Missing:
        return RowMark{icon, MarkTone::Warning, standingName(standing)};
    case ReleaseStanding::Expired:
    case ReleaseStanding::Withdrawn:
        return RowMark{icon, MarkTone::Danger, standingName(standing)};
    }
    return std::nullopt;
}

bool lacksAlt(const Media &media, const QList<LanguageTag> &languages)
{
    return media.isImage() && !media.decorative &&
           std::ranges::any_of(languages, [&media](const LanguageTag &language) {
               return media.texts.value(language).alt.trimmed().isEmpty();
           });
}

} // namespace

QString filterName(MediaFilter filter)
{
    switch (filter) {
    case MediaFilter::All:
        return Tr::tr("Everything");
    case MediaFilter::Images:
        return Tr::tr("Images");
    case MediaFilter::Files:
        return Tr::tr("Files");
    case MediaFilter::WithoutAlt:
        return Tr::tr("Alternative text missing");
    case MediaFilter::ReleaseTrouble:
        return Tr::tr("Releases to look after");
    case MediaFilter::PeopleNotSaid:
        return Tr::tr("People not said");
    case MediaFilter::Unused:
        return Tr::tr("Unused");
    }
    return {};
}

ListRow mediaRow(const Media &media, const QList<LanguageTag> &languages, const QDate &today)
{
    ListRow row;
    row.kind = ItemKind::Media;
    row.item = media.id.text();
    row.title = media.fileName;
    row.icon = media.isImage() ? u"media"_s : u"page"_s;
    row.detail = QLocale().formattedDataSize(media.size, 0);
    if (media.width > 0)
        row.detail += u" · %1 × %2"_s.arg(media.width).arg(media.height);
    if (lacksAlt(media, languages)) {
        row.marks.append({u"alt-missing"_s, MarkTone::Warning, Tr::tr("Alternative text missing")});
        row.traits.append(noAltTrait);
    }
    const ReleaseStanding standing = releaseStandingOn(media, today);
    row.traits.append(enumName(standing));
    if (const std::optional<RowMark> mark = markOf(standing))
        row.marks.append(*mark);
    // Found by what it shows and who made it as well.
    QStringList words{media.credit};
    for (const auto &[language, text] : media.texts)
        words += {text.alt, text.caption};
    row.excerpt = words.join(u' ');
    if (media.isImage()) {
        row.image = row.item;
        row.traits.append(imageTrait);
    }
    return row;
}

Result<QList<ListRow>> mediaRows(const editing::Newsroom &newsroom, const Organisation &organisation)
{
    const Result<QList<Media>> items = newsroom.loadAll<Media>();
    if (!items)
        return failure(items.error());
    const QTimeZone zone(organisation.timeZone.toLatin1());
    const QDate today = newsroom.now().toTimeZone(zone.isValid() ? zone : QTimeZone::utc()).date();
    QList<ListRow> rows;
    rows.reserve(items->size());
    // Ids grow with time.
    for (auto media = items->crbegin(); media != items->crend(); ++media)
        rows.append(mediaRow(*media, organisation.languages, today));
    return rows;
}

bool letsThrough(MediaFilter filter, const ListRow &row, const QSet<QString> &used)
{
    const auto stands = [&row](ReleaseStanding standing) {
        return row.traits.contains(QString(enumName(standing)));
    };
    switch (filter) {
    case MediaFilter::All:
        return true;
    case MediaFilter::Images:
        return row.traits.contains(imageTrait);
    case MediaFilter::Files:
        return !row.traits.contains(imageTrait);
    case MediaFilter::WithoutAlt:
        return row.traits.contains(noAltTrait);
    case MediaFilter::ReleaseTrouble:
        return stands(ReleaseStanding::NotForWeb) || stands(ReleaseStanding::Missing) ||
               stands(ReleaseStanding::Expired) || stands(ReleaseStanding::Withdrawn);
    case MediaFilter::PeopleNotSaid:
        return stands(ReleaseStanding::NotSaid);
    case MediaFilter::Unused:
        return !used.contains(row.item);
    }
    return true;
}

} // namespace gaceta::ui
