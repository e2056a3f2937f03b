#include "app/site/images/mediawriter.h"

#include "app/core/picture/metadata.h"
#include "app/site/bundle/sha256.h"
#include "app/site/incremental/contentfingerprints.h"
#include "app/site/parallel.h"
#include "app/site/tr.h"

#include <algorithm>
#include <map>

namespace gaceta::site {

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

} // namespace

MediaWriter::MediaWriter(const Places &places)
    : m_places(places)
{
}

Result<> MediaWriter::write(MediaFiles &media, jobs::Progress &progress)
{
    if (m_places.plan.form == BundleForm::Hugo)
        m_copies = hugoMediaPlaces(m_places.plan, media);
    if (const Result<> done = writePhotos(media, progress); !done)
        return done;
    return writeFiles(media, progress);
}

Result<> MediaWriter::writeFiles(MediaFiles &media, const jobs::Progress &progress)
{
    // The same bytes may be kept under two records.
    std::map<std::string, BundleFile> written;
    for (const Media &item : m_places.plan.snapshot->media) {
        const MediaFile *file = media.find(item.id);
        const bool isPhoto = file && !file->photos.empty();
        if (!file || placesOf(*file).empty() || (isPhoto && !file->isFor(PhotoUse::Download)))
            continue;
        if (progress.isCancelled())
            return failure(cancelledError());
        auto same = written.find(file->download);
        if (same == written.end()) {
            const Result<bool> isTurned = writeFile(item, *file);
            if (!isTurned && isTurned.error().code == ErrorCode::InvalidInput) {
                warnings.append(isTurned.error().message);
                media.remove(item.id);
                continue;
            }
            if (!isTurned)
                return failure(isTurned.error());
            same = written.emplace(file->download, files.back()).first;
        }
        media.setDownloadSize(item.id, same->second.size);
        if (isPhoto)
            continue;
        media.setSize(item.id, same->second.size);
        if (same->second.isTurned)
            media.turn(item.id);
    }
    return m_places.target.settle();
}

QString MediaWriter::leftOut(const Media &media)
{
    return Tr::tr("“%1” could not be used: it is damaged or not what its name says. The site does "
                  "without it.")
        .arg(media.fileName);
}

// Where the bundle holds it; Hugo wants it beside each text that shows it.
std::vector<std::string> MediaWriter::placesOf(const MediaFile &file) const
{
    if (m_places.plan.form != BundleForm::Hugo)
        return {file.download};
    const auto copies = m_copies.find(file.download);
    return copies == m_copies.end() ? std::vector<std::string>() : copies->second;
}

// True where browsers show it turned; InvalidInput where it is not what it says.
Result<bool> MediaWriter::writeFile(const Media &item, const MediaFile &file)
{
    const std::string source = sourceOf(item);
    const std::vector<std::string> places = placesOf(file);
    if (const auto taken = takeOver(places, source))
        return *taken;
    const Result<QByteArray> bytes = m_places.source.bytes(item.id);
    const auto plain = bytes ? withoutMetadata(*bytes, item.mimeType) : std::nullopt;
    if (!plain)
        return failure(ErrorCode::InvalidInput, leftOut(item));
    const std::string sum = sha256(view(plain->bytes));
    for (const std::string &place : places) {
        const BundleFile made{place, sum, plain->bytes.size(), source, plain->isTurned};
        if (const Result<> done = write(made, view(plain->bytes)); !done)
            return failure(done.error());
    }
    return plain->isTurned;
}

// As it lies in all its places, where it does: whether it is turned.
std::optional<bool> MediaWriter::takeOver(const std::vector<std::string> &places,
                                          const std::string &source)
{
    std::vector<BundleFile> taken;
    for (const std::string &place : places) {
        const BundleFile *before = former(place);
        if (!before)
            return std::nullopt;
        taken.push_back({place, before->sha256, before->size, source, before->isTurned});
    }
    if (taken.empty())
        return std::nullopt;
    files.insert(files.end(), taken.begin(), taken.end());
    return taken.back().isTurned;
}

// Null where it does not lie there whole. Another version of the program may make other bytes of the
// same picture.
const BundleFile *MediaWriter::former(const std::string &path) const
{
    const Manifest &manifest = m_places.target.former();
    const BundleFile *before = manifest.program == programDigest ? manifest.find(path) : nullptr;
    return before && m_places.target.isIntact(*before) ? before : nullptr;
}

Result<> MediaWriter::write(const BundleFile &file, std::string_view bytes)
{
    const Result<> done = m_places.target.put(files.size(), file, bytes);
    files.push_back(file);
    return done;
}

} // namespace gaceta::site
