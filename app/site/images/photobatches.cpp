// The part of MediaWriter that makes versions of photos: as many at a time as fit into little memory.

#include "app/core/filetype.h"
#include "app/site/bundle/sha256.h"
#include "app/site/images/mediawriter.h"
#include "app/site/images/photomaker.h"
#include "app/site/parallel.h"
#include "app/site/tr.h"

#include <algorithm>
#include <unordered_map>

namespace gaceta::site {

namespace {

constexpr qint64 bytesInBatch = 48 * 1024 * 1024;
constexpr size_t photosPerThread = 8;

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

} // namespace

std::vector<MediaWriter::Photo> MediaWriter::photosOf(const MediaFiles &media) const
{
    std::vector<Photo> photos;
    std::unordered_map<std::string, size_t> positions; // by content
    for (const Media &item : m_places.plan.snapshot->media) {
        const MediaFile *file = media.find(item.id);
        if (!file || !file->needsVersions())
            continue;
        const auto [position, isNew] = positions.emplace(item.sha256.toStdString(), photos.size());
        if (isNew)
            photos.emplace_back();
        photos[position->second].records.push_back(&item);
    }
    return photos;
}

Result<> MediaWriter::writePhotos(MediaFiles &media, jobs::Progress &progress)
{
    std::vector<Photo> photos = photosOf(media);
    if (photos.empty())
        return {};
    progress.setActivity(Tr::tr("Preparing the photos"));
    std::vector<Photo *> batch;
    qint64 held = 0;
    for (Photo &photo : photos) {
        prepare(photo, media);
        held += photo.bytes.size();
        for (const QByteArray &content : photo.contents)
            held += content.size();
        batch.push_back(&photo);
        const bool isLast = &photo == &photos.back();
        const size_t most = photosPerThread * static_cast<size_t>(m_places.threads);
        const auto waiting =
            std::ranges::count_if(batch, [](const Photo *item) { return !item->missing.empty(); });
        if (!isLast && held < bytesInBatch && size_t(waiting) < most)
            continue;
        if (const Result<> done = finish(batch, media, progress); !done)
            return done;
        batch.clear();
        held = 0;
        progress.advanceTo(double(&photo - photos.data() + 1) / double(photos.size()));
    }
    return {};
}

bool MediaWriter::read(Photo &photo) const
{
    if (photo.bytes.isEmpty()) {
        if (Result<QByteArray> bytes = m_places.source.bytes(photo.records.front()->id))
            photo.bytes = std::move(*bytes);
        else
            photo.error = bytes.error();
    }
    return !photo.bytes.isEmpty();
}

// A picture under the name of another kind is not shown: servers would send it as what it is not.
bool MediaWriter::isWhatItSays(const Photo &photo)
{
    return fileTypeOf(photo.bytes) == photo.records.front()->mimeType;
}

// What it consists of, and which of it there is already.
void MediaWriter::prepare(Photo &photo, MediaFiles &media)
{
    const QString &content = photo.records.front()->sha256;
    if (const auto known = m_places.cache.facts(content)) {
        photo.facts = *known;
    } else {
        if (!read(photo))
            return;
        const Result<PhotoFacts> facts =
            isWhatItSays(photo) ? site::Photo::look(photo.bytes) : site::Photo::look(QByteArray());
        if (!facts) {
            photo.error = facts.error();
            return;
        }
        photo.facts = *facts;
        m_places.cache.keepFacts(content, *facts);
    }
    for (const Media *record : photo.records) {
        media.setFacts(record->id, photo.facts);
        for (const auto &[use, shown] : media.find(record->id)->photos) {
            for (const auto *list : {&shown.versions.plain, &shown.versions.better}) {
                for (const PhotoVersion &version : *list) {
                    if (!m_photoPaths.insert(version.path).second)
                        continue;
                    BundleFile file{version.path, {}, 0, sourceOf(*record)};
                    if (const BundleFile *before = former(version.path)) {
                        file.sha256 = before->sha256;
                        file.size = before->size;
                        photo.contents.emplace_back();
                    } else if (auto kept = m_places.cache.find(version.path)) {
                        photo.contents.push_back(std::move(*kept));
                    } else {
                        photo.contents.emplace_back();
                        photo.missing.push_back(version);
                    }
                    photo.files.push_back(std::move(file));
                }
            }
        }
    }
    if (photo.missing.empty())
        photo.bytes.clear();
    else
        (void)read(photo);
}

Result<> MediaWriter::finish(std::vector<Photo *> &batch, MediaFiles &media,
                             const jobs::Progress &progress)
{
    const Range range{0, batch.size(), 1};
    const Result<> made = inParallel(range, m_places.threads, progress, [&](int, size_t i) -> Result<> {
        make(*batch[i]);
        return {};
    });
    if (!made)
        return made;
    for (Photo *photo : batch) {
        if (const Result<> done = put(*photo, media); !done)
            return done;
        *photo = {};
    }
    return m_places.target.settle();
}

void MediaWriter::make(Photo &photo) const
{
    if (photo.error)
        return;
    Result<std::vector<QByteArray>> made = std::vector<QByteArray>();
    if (!photo.missing.empty())
        made = makeVersions(photo.bytes, photo.facts, photo.missing);
    photo.bytes.clear();
    if (!made) {
        photo.error = made.error();
        return;
    }
    size_t next = 0;
    for (size_t i = 0; i < photo.files.size(); ++i) {
        if (next < made->size() && photo.files[i].path == photo.missing[next].path) {
            m_places.cache.keep(photo.files[i].path, (*made)[next]);
            photo.contents[i] = std::move((*made)[next++]);
        }
        if (photo.contents[i].isEmpty())
            continue; // it lies there
        photo.files[i].sha256 = sha256(view(photo.contents[i]));
        photo.files[i].size = photo.contents[i].size();
    }
}

Result<> MediaWriter::put(Photo &photo, MediaFiles &media)
{
    if (photo.error) {
        for (const Media *record : photo.records) {
            warnings.append(leftOut(*record));
            media.remove(record->id);
        }
        return {};
    }
    encoded += int(photo.missing.size());
    std::unordered_map<std::string, qint64> sizes;
    for (size_t i = 0; i < photo.files.size(); ++i) {
        const BundleFile &file = photo.files[i];
        sizes[file.path] = file.size;
        if (photo.contents[i].isEmpty()) {
            files.push_back(file);
        } else if (const Result<> done = write(file, view(photo.contents[i])); !done) {
            return done;
        }
    }
    for (const Media *record : photo.records) {
        const auto size = sizes.find(media.find(record->id)->path);
        if (size != sizes.end())
            media.setSize(record->id, size->second);
    }
    return {};
}

} // namespace gaceta::site
