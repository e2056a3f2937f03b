#include "app/site/inputdigest.h"

#include "app/core/comparison.h"
#include "app/site/bundle/sha256.h"
#include "app/site/plan/views.h"

#include <QTimeZone>

namespace gaceta::site {

namespace {

// The archive that hashes: every value with its length before it, so that no two contents run into the
// same bytes.
class Digest final
{
public:
    template <typename T>
    void field(const char *, const T &value)
    {
        write(value);
    }

    void write(const QString &text)
    {
        addSize(text.size());
        add(text.constData(), size_t(text.size()) * sizeof(QChar));
    }
    void write(const QByteArray &bytes)
    {
        addSize(bytes.size());
        add(bytes.constData(), size_t(bytes.size()));
    }
    void write(const QDate &date) { addSize(date.isValid() ? date.toJulianDay() : -1); }
    void write(const QDateTime &time)
    {
        addSize(time.isValid() ? 1 : 0);
        addSize(time.isValid() ? time.toMSecsSinceEpoch() : 0);
    }
    void write(const LanguageTag &tag) { write(tag.text()); }
    void write(double value) { add(&value, sizeof value); }
    template <typename T>
    requires std::is_integral_v<T> || std::is_enum_v<T>
    void write(T value) { addSize(static_cast<qint64>(value)); }
    template <typename Tag>
    void write(const Id<Tag> &id)
    {
        write(id.text());
    }
    template <typename T>
    void write(const std::optional<T> &value)
    {
        addSize(value ? 1 : 0);
        if (value)
            write(*value);
    }
    template <typename T>
    void write(const QList<T> &items)
    {
        addSize(items.size());
        for (const T &item : items)
            write(item);
    }
    template <typename T>
    void write(const Localized<T> &values)
    {
        for (const auto &[language, value] : values) {
            addSize(1);
            write(language);
            write(value);
        }
        addSize(0);
    }
    template <typename T>
    requires requires(Digest &archive, const T &value) { describe(archive, value); }
    void write(const T &value) { describe(*this, value); }

    [[nodiscard]] std::string hex()
    {
        flush();
        return m_hash.hex();
    }

private:
    void addSize(qint64 size) { add(&size, sizeof size); }
    void add(const void *bytes, size_t size)
    {
        m_waiting.append(static_cast<const char *>(bytes), size);
        if (m_waiting.size() > 65536)
            flush();
    }
    void flush()
    {
        m_hash.add(m_waiting);
        m_waiting.clear();
    }

    Sha256 m_hash;
    std::string m_waiting;
};

} // namespace

std::string inputDigest(const Snapshot &snapshot, const Theme &theme, const ExportOptions &options)
{
    Digest digest;
    digest.write(QByteArray(programDigest));
    digest.write(theme.digest());
    digest.write(options.baseUrl);
    digest.write(options.drafts);
    digest.write(options.missingTranslation);
    const QTimeZone zone(snapshot.organisation.timeZone.toUtf8());
    const QDate today = (zone.isValid() ? options.asOf.toTimeZone(zone) : options.asOf.toUTC()).date();
    digest.write(today.year());
    digest.write(snapshot);
    for (const Statistic &statistic : snapshot.statistics)
        digest.write(goalOn(statistic, today).has_value());
    for (const Entry &entry : snapshot.entries) {
        digest.write(isEmbargoed(entry, options.asOf));
        digest.write(isPinned(entry, today));
        for (const auto &[language, version] : entry.texts)
            digest.write(mayShow(entry, language, options.drafts, options.asOf));
    }
    return digest.hex();
}

} // namespace gaceta::site
