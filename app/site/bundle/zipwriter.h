#pragma once
// Writes a zip archive of files that are already small, in the order they come and without times, so
// that the same files are the same archive. The only place that uses minizip.

#include "app/site/bundle/deflate.h"

#include <QIODevice>

#include <string>

namespace gaceta::site {

class ZipWriter final
{
public:
    // The device is open and outlives the writer; it must be able to seek.
    explicit ZipWriter(QIODevice &device);
    ~ZipWriter();
    Q_DISABLE_COPY_MOVE(ZipWriter)

    // Each false where the device could not take it all; the device says why.
    [[nodiscard]] bool add(const std::string &path, const Deflated &file);
    // Writes the table of contents; nothing may be added then.
    [[nodiscard]] bool close();

private:
    void *m_zip = nullptr;
};

} // namespace gaceta::site
