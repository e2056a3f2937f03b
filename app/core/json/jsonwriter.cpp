#include "app/core/json/jsonwriter.h"

#include <charconv>
#include <cmath>

namespace gaceta {

namespace {

template <typename Number>
QByteArray shortest(Number value)
{
    char buffer[32];
    const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, value);
    return error == std::errc() ? QByteArray(buffer, end - buffer) : QByteArray("0");
}

} // namespace

void JsonWriter::key(QByteArrayView name)
{
    separate();
    text({name.data(), size_t(name.size())});
    m_bytes += m_layout == JsonLayout::Pretty ? ": " : ":";
}

void JsonWriter::nextItem()
{
    separate();
}

void JsonWriter::write(bool value)
{
    m_bytes += value ? "true" : "false";
}

void JsonWriter::write(qint64 value)
{
    m_bytes += shortest(value);
}

void JsonWriter::write(double value)
{
    // JSON knows neither infinity nor NaN, and nothing here means them. The shortest form of a whole
    // number may be 1e+05, which people do not write; and there is one zero only.
    constexpr double exactlyWhole = 9007199254740992.0; // 2^53
    if (!std::isfinite(value))
        m_bytes += '0';
    else if (std::abs(value) < exactlyWhole && std::trunc(value) == value)
        m_bytes += shortest(qint64(value));
    else
        m_bytes += shortest(value);
}

void JsonWriter::write(const QDate &value)
{
    write(value.toString(Qt::ISODate).toLatin1());
}

void JsonWriter::write(const QDateTime &value)
{
    const QDateTime utc = value.toUTC();
    write(utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs).toLatin1());
}

QByteArray JsonWriter::take()
{
    if (m_layout == JsonLayout::Pretty)
        m_bytes += '\n';
    m_first = true;
    m_depth = 0;
    return std::exchange(m_bytes, {});
}

void JsonWriter::open(char bracket)
{
    m_bytes += bracket;
    m_first = true;
    ++m_depth;
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (m_layout == JsonLayout::Pretty && !m_first)
        m_bytes += '\n' + QByteArray(2 * m_depth, ' ');
    m_bytes += bracket;
    m_first = false;
}

void JsonWriter::separate()
{
    if (!m_first)
        m_bytes += ',';
    m_first = false;
    if (m_layout == JsonLayout::Pretty)
        m_bytes += '\n' + QByteArray(2 * m_depth, ' ');
}

void JsonWriter::text(std::string_view utf8)
{
    m_bytes += '"';
    const char *begin = utf8.data();
    const char *const end = begin + utf8.size();
    const char *plain = begin;
    for (const char *place = begin; place != end; ++place) {
        const auto byte = static_cast<unsigned char>(*place);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        m_bytes.append(plain, place - plain);
        plain = place + 1;
        switch (byte) {
        case '"':
            m_bytes += "\\\"";
            break;
        case '\\':
            m_bytes += "\\\\";
            break;
        case '\n':
            m_bytes += "\\n";
            break;
        case '\t':
            m_bytes += "\\t";
            break;
        case '\r':
            m_bytes += "\\r";
            break;
        default:
            m_bytes += "\\u00" + QByteArray(1, char(byte)).toHex();
        }
    }
    m_bytes.append(plain, end - plain);
    m_bytes += '"';
}

} // namespace gaceta
