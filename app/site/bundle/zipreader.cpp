#include "app/site/bundle/zipreader.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

namespace gaceta::site {

ZipReader::ZipReader(const QString &path)
    : m_archive(archive_read_new())
{
    constexpr size_t blockSize = 64 * 1024; // bytes
    archive_read_support_format_zip(m_archive);
    const QByteArray name = QFile::encodeName(path);
    m_isOpen = archive_read_open_filename(m_archive, name.constData(), blockSize) == ARCHIVE_OK;
}

ZipReader::~ZipReader()
{
    archive_read_free(m_archive);
}

bool ZipReader::next()
{
    archive_entry *entry = nullptr;
    while (m_isOpen) {
        const int result = archive_read_next_header(m_archive, &entry);
        if (result != ARCHIVE_OK && result != ARCHIVE_WARN) {
            m_isWhole = result == ARCHIVE_EOF;
            return false;
        }
        const char *name = archive_entry_pathname(entry);
        m_name = name ? name : "";
        if (archive_entry_filetype(entry) != AE_IFDIR)
            return true;
    }
    return false;
}

bool ZipReader::read(const std::function<void(std::string_view)> &take)
{
    const void *block = nullptr;
    size_t size = 0;
    la_int64_t offset = 0;
    while (true) {
        const int result = archive_read_data_block(m_archive, &block, &size, &offset);
        if (result == ARCHIVE_EOF)
            return true;
        if (result != ARCHIVE_OK)
            return false;
        take({static_cast<const char *>(block), size});
    }
}

} // namespace gaceta::site
