#include "app/core/picture/gif.h"

namespace gaceta {

namespace {

constexpr int extension = 0x21;
constexpr int image = 0x2c;
constexpr int trailer = 0x3b;

class GifReader final
{
public:
    explicit GifReader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    std::optional<QByteArray> plain()
    {
        constexpr qsizetype headSize = 13;
        if (!m_bytes.startsWith("GIF8") || m_bytes.size() < headSize)
            return std::nullopt;
        m_at = headSize + colorsSize(10);
        if (m_at > m_bytes.size())
            return std::nullopt;
        QByteArray result = m_bytes.left(m_at);
        bool hasImage = false;
        // What follows the trailer is left out. Some programs forget it; then it is added.
        while (m_at < m_bytes.size() && byte(m_at) != trailer) {
            const qsizetype from = m_at;
            const int kind = byte(from);
            const bool stays = kind == image || (kind == extension && keepsExtension());
            if (!skipBlock(kind))
                return std::nullopt;
            if (stays)
                result.append(m_bytes.constData() + from, m_at - from);
            hasImage = hasImage || kind == image;
        }
        return hasImage ? std::optional(result.append(static_cast<char>(trailer))) : std::nullopt;
    }

private:
    [[nodiscard]] int byte(qsizetype at) const
    {
        return at < m_bytes.size() ? static_cast<quint8>(m_bytes[at]) : -1;
    }

    // Of the table of colours whose flags stand there.
    [[nodiscard]] qsizetype colorsSize(qsizetype flagsAt) const
    {
        const int flags = byte(flagsAt);
        return flags >= 0 && (flags & 0x80) != 0 ? qsizetype(3) << ((flags & 7) + 1) : 0;
    }

    [[nodiscard]] bool keepsExtension() const
    {
        const int label = byte(m_at + 1);
        const QByteArray name = m_bytes.mid(m_at + 2, 12);
        return label == 0xf9 || label == 0x01 || // how an image is shown; text drawn on it
               (label == 0xff && (name == "\x0bNETSCAPE2.0" || name == "\x0b"
                                                                       "ANIMEXTS1.0"));
    }

    // False where the bytes end within, or are no block.
    bool skipBlock(int kind)
    {
        if (kind == 0) { // between blocks some programs leave empty ones
            ++m_at;
            return true;
        }
        if (kind == extension)
            m_at += 2;
        else if (kind == image)
            m_at += 10 + colorsSize(m_at + 9) + 1;
        else
            return false;
        for (int size = byte(m_at); size != 0; size = byte(m_at)) {
            if (size < 0)
                return false;
            m_at += 1 + size;
        }
        ++m_at;
        return true;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

} // namespace

std::optional<QByteArray> plainGif(const QByteArray &bytes)
{
    return GifReader(bytes).plain();
}

} // namespace gaceta
