#pragma once
// The images and files of the newsroom that a site shows, by the address they get in the bundle.

#include "app/core/media.h"

#include <QHash>

#include <string>

namespace gaceta::site {

struct MediaFile
{
    const Media *media = nullptr;
    std::string path; // "media/roosevelt-1a2b3c4d.png"
    std::string url;  // the same from the root mark
    int width = 0;    // as shown; 0: not known
    int height = 0;
    qint64 size = 0; // bytes of the file in the bundle
};

class MediaFiles final
{
public:
    void add(const Media &media);
    // What a record says is the size of the coded picture; browsers show this one turned.
    void turn(const MediaId &id);
    void setSize(const MediaId &id, qint64 size);
    // Taken out again when its bytes turn out not to be what they say.
    void remove(const MediaId &id) { m_files.remove(id); }
    // Null where the site does not show it.
    [[nodiscard]] const MediaFile *find(const MediaId &id) const
    {
        const auto found = m_files.constFind(id);
        return found == m_files.cend() ? nullptr : &*found;
    }

    // The bytes of the organisation's logo, for what is drawn by the program itself.
    void setLogo(const QByteArray &bytes) { m_logo = bytes; }
    [[nodiscard]] const QByteArray &logo() const { return m_logo; }

private:
    QByteArray m_logo;
    QHash<MediaId, MediaFile> m_files;
};

// The ending that fits the type; empty for a type that a site does not show.
[[nodiscard]] std::string endingFor(const QString &mimeType);

} // namespace gaceta::site
