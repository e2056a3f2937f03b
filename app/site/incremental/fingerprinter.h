#pragma once
// The archive that takes fingerprints: every value with its length before it, so that no two contents
// run into the same bytes.

#include "app/core/id.h"
#include "app/core/languagetag.h"
#include "app/core/localized.h"
#include "app/site/incremental/fingerprint.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <concepts>
#include <optional>
#include <string>
#include <string_view>

namespace gaceta::site {

class Fingerprinter final
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
        write(std::string_view(bytes.constData(), size_t(bytes.size())));
    }
    void write(std::string_view bytes)
    {
        addSize(qint64(bytes.size()));
        add(bytes.data(), bytes.size());
    }
    void write(const Fingerprint &fingerprint) { add(&fingerprint, sizeof fingerprint); }
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
    requires requires(Fingerprinter &archive, const T &value) { describe(archive, value); }
    void write(const T &value) { describe(*this, value); }

    // Of all that was written since it was made or last taken.
    [[nodiscard]] Fingerprint take();

private:
    void addSize(qint64 size) { add(&size, sizeof size); }
    void add(const void *bytes, size_t size) { m_bytes.append(static_cast<const char *>(bytes), size); }

    std::string m_bytes;
};

} // namespace gaceta::site
