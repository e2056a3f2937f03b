#include "ui/models/medialistmodel.h"

#include "ui/models/names.h"
#include "ui/models/rowwords.h"

#include <QTimeZone>

#include <algorithm>

namespace gaceta::ui {

// More are quicker read all together.
static constexpr qsizetype mostSingly = 100;

MediaListModel::MediaListModel(const editing::Newsroom &newsroom, QObject *parent)
    : RowListModel(newsroom, parent)
{
    reload();
}

void MediaListModel::setWords(const QString &words)
{
    m_words = words;
    show();
}

void MediaListModel::setFilter(MediaFilter filter, const QSet<QString> &used)
{
    m_filter = filter;
    m_used = used;
    show();
}

QDate MediaListModel::today() const
{
    const QTimeZone zone(m_organisation.timeZone.toLatin1());
    return newsroom().now().toTimeZone(zone.isValid() ? zone : QTimeZone::utc()).date();
}

void MediaListModel::reload()
{
    Result<QList<storage::ItemVersion>> all = newsroom().itemVersions(ItemKind::Media);
    const Result<Organisation> organisation = newsroom().organisation();
    if (!all || !organisation) {
        emit problem(all ? organisation.error() : all.error());
        return;
    }
    std::ranges::reverse(*all); // ids grow with time
    m_all = std::move(*all);
    // Whose texts are missing, whose release is over.
    const bool same = organisation->languages == m_organisation.languages;
    m_organisation = *organisation;
    if (!same || today() != m_today)
        m_read.clear();
    m_today = today();
    keepUnchanged();
    show();
}

void MediaListModel::keepUnchanged()
{
    QHash<QString, Read> kept;
    kept.reserve(m_read.size());
    for (const storage::ItemVersion &media : std::as_const(m_all)) {
        const auto known = m_read.constFind(media.id);
        if (known != m_read.cend() && known->version == media.version)
            kept.insert(media.id, *known);
    }
    m_read = std::move(kept);
}

const ListRow &MediaListModel::row(int number) const
{
    return read(RowListModel::row(number).item);
}

const ListRow &MediaListModel::read(const QString &item) const
{
    if (const auto known = m_read.constFind(item); known != m_read.cend())
        return known->row;
    const Result<Media> media = newsroom().load<Media>(MediaId::parse(item).value_or(MediaId()));
    if (media)
        return m_read
            .insert(item, {media->version, mediaRow(*media, m_organisation.languages, m_today)})
            ->row;
    // Gone meanwhile: the list hears of it soon.
    ListRow gone;
    gone.kind = ItemKind::Media;
    gone.item = item;
    gone.title = untitled();
    return m_read.insert(item, {-1, gone})->row;
}

void MediaListModel::show()
{
    const RowWords words(m_words);
    const bool all = m_filter == MediaFilter::All && words.isEmpty();
    if (!all)
        readAll();
    QList<ListRow> rows;
    rows.reserve(m_all.size());
    for (const storage::ItemVersion &media : std::as_const(m_all)) {
        if (all) {
            ListRow unread;
            unread.kind = ItemKind::Media;
            unread.item = media.id;
            rows.append(unread);
        } else if (const ListRow &row = read(media.id);
                   letsThrough(m_filter, row, m_used) && words.areIn(row)) {
            rows.append(row);
        }
    }
    setRows(rows);
}

void MediaListModel::readAll()
{
    if (m_all.size() - m_read.size() <= mostSingly)
        return; // one by one
    const Result<QList<Media>> all = newsroom().loadAll<Media>();
    if (!all)
        return emit problem(all.error());
    for (const Media &media : *all)
        m_read.insert(media.id.text(),
                      {media.version, mediaRow(media, m_organisation.languages, m_today)});
}

} // namespace gaceta::ui
