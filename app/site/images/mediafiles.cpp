#include "app/site/images/mediafiles.h"

#include "app/core/slug.h"
#include "app/site/plan/cleantext.h"

#include <array>
#include <utility>

namespace gaceta::site {

std::string endingFor(const QString &mimeType)
{
    static constexpr std::array known{
        std::pair{"image/png", "png"},
        std::pair{"image/jpeg", "jpg"},
        std::pair{"image/webp", "webp"},
        std::pair{"image/gif", "gif"},
        std::pair{"image/avif", "avif"},
        std::pair{"image/svg+xml", "svg"},
        std::pair{"application/pdf", "pdf"},
        std::pair{"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"},
        std::pair{"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"},
        std::pair{"application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"},
        std::pair{"application/vnd.oasis.opendocument.text", "odt"},
        std::pair{"application/vnd.oasis.opendocument.spreadsheet", "ods"},
        std::pair{"application/vnd.oasis.opendocument.presentation", "odp"}};
    for (const auto &[type, ending] : known) {
        if (mimeType == QLatin1String(type))
            return ending;
    }
    return {};
}

void MediaFiles::add(const Media &media, uint8_t uses)
{
    const std::string ending = endingFor(media.mimeType);
    if (ending.empty() || media.sha256.size() < 8)
        return;
    const QString slug = slugFromTitle(media.fileName.section(u'.', 0, -2));
    MediaFile file;
    file.media = &media;
    file.path = "media/" + (slug.isEmpty() ? "file" : slug.toStdString()) + '-' +
                media.sha256.left(8).toStdString() + '.' + ending;
    file.url = rootMark + file.path;
    file.type = media.mimeType.toStdString();
    file.download = file.path;
    file.downloadSize = media.size;
    file.uses = uses;
    file.width = file.downloadWidth = media.width;
    file.height = file.downloadHeight = media.height;
    file.size = media.size;
    m_files.insert(media.id, file);
}

void MediaFiles::turn(const MediaId &id)
{
    const auto found = m_files.find(id);
    if (found == m_files.end())
        return;
    std::swap(found->width, found->height);
    std::swap(found->downloadWidth, found->downloadHeight);
}

void MediaFiles::setSize(const MediaId &id, qint64 size)
{
    if (const auto found = m_files.find(id); found != m_files.end())
        found->size = size;
}

void MediaFiles::setDownloadSize(const MediaId &id, qint64 size)
{
    const auto found = m_files.find(id);
    if (found != m_files.end())
        found->downloadSize = size;
}

void MediaFiles::setFacts(const MediaId &id, const PhotoFacts &facts)
{
    const auto found = m_files.find(id);
    if (found == m_files.end() || facts.width < 1 || facts.height < 1)
        return;
    MediaFile &file = *found;
    file.width = file.downloadWidth = facts.width;
    file.height = file.downloadHeight = facts.height;
    if (facts.isMoving || !file.needsVersions())
        return;
    for (const PhotoUse use : photoUses) {
        PhotoVersions versions =
            file.isFor(use) ? photoVersions(*file.media, facts, use) : PhotoVersions();
        if (versions.isEmpty())
            continue;
        const std::string plain = sourceSet(versions.plain);
        const std::string better = sourceSet(versions.better);
        file.photos.emplace(use, ShownPhoto{std::move(versions), plain, better});
    }
    if (file.photos.empty())
        return;
    // In the order of the uses: the whole photo where it is shown anywhere.
    const PhotoVersion &main = file.photos.begin()->second.versions.largest();
    file.path = main.path;
    file.url = rootMark + main.path;
    file.type = mediaTypeOf(main.format);
    file.width = main.shape.width;
    file.height = main.shape.height;
}

std::string sourceOf(const Media &media)
{
    return "media:" + media.id.text().toStdString();
}

} // namespace gaceta::site
