#include "app/site/bundle/zipwriter.h"

#include <minizip/zip.h>

#include <utility>

namespace gaceta::site {

namespace {

constexpr uLong namesAreUtf8 = 1U << 11; // of the general purpose flags (APPNOTE.TXT 4.4.4)
constexpr uLong madeByUnix = 3U << 8;    // whose permissions stand in the upper half of the attributes
constexpr uLong readableFile = 0100644UL << 16;

QIODevice &device(void *opaque)
{
    return *static_cast<QIODevice *>(opaque);
}

int origin(QIODevice &file, ZPOS64_T offset, int from)
{
    const qint64 base = from == ZLIB_FILEFUNC_SEEK_CUR   ? file.pos()
                        : from == ZLIB_FILEFUNC_SEEK_END ? file.size()
                                                         : 0;
    return file.seek(base + static_cast<qint64>(offset)) ? 0 : -1;
}

zlib_filefunc64_def functionsOf(QIODevice &file)
{
    zlib_filefunc64_def functions{};
    functions.zopen64_file = [](void *opaque, const void *, int) { return opaque; };
    functions.zread_file = [](void *opaque, void *, void *buffer, uLong size) {
        return static_cast<uLong>(device(opaque).read(static_cast<char *>(buffer), qint64(size)));
    };
    functions.zwrite_file = [](void *opaque, void *, const void *buffer, uLong size) {
        const qint64 written = device(opaque).write(static_cast<const char *>(buffer), qint64(size));
        return static_cast<uLong>(written < 0 ? 0 : written);
    };
    functions.ztell64_file = [](void *opaque, void *) {
        return static_cast<ZPOS64_T>(device(opaque).pos());
    };
    functions.zseek64_file = [](void *opaque, void *, ZPOS64_T offset, int from) -> long {
        return origin(device(opaque), offset, from);
    };
    functions.zclose_file = [](void *, void *) { return 0; };
    functions.zerror_file = [](void *, void *) { return 0; };
    functions.opaque = &file;
    return functions;
}

} // namespace

ZipWriter::ZipWriter(QIODevice &device)
{
    zlib_filefunc64_def functions = functionsOf(device);
    m_zip = zipOpen2_64(nullptr, APPEND_STATUS_CREATE, nullptr, &functions);
}

ZipWriter::~ZipWriter()
{
    if (m_zip)
        zipClose(m_zip, nullptr);
}

bool ZipWriter::add(const std::string &path, const Deflated &file)
{
    zip_fileinfo about{};
    about.external_fa = readableFile;
    constexpr int raw = 1;
    const int method = file.isStored ? 0 : Z_DEFLATED;
    if (!m_zip ||
        zipOpenNewFileInZip4_64(m_zip, path.c_str(), &about, nullptr, 0, nullptr, 0, nullptr, method, 0,
                                raw, -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0,
                                madeByUnix, namesAreUtf8, file.size > 0xfffffffeU) != ZIP_OK)
        return false;
    return zipWriteInFileInZip(m_zip, file.bytes.data(), static_cast<unsigned>(file.bytes.size())) ==
               ZIP_OK &&
           zipCloseFileInZipRaw64(m_zip, file.size, file.crc) == ZIP_OK;
}

bool ZipWriter::close()
{
    void *const zip = std::exchange(m_zip, nullptr);
    return zip && zipClose(zip, nullptr) == ZIP_OK;
}

} // namespace gaceta::site
