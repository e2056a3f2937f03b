#pragma once
// The archive that writes a value as JSON (UTF-8). The same value always gives the same bytes: fields in
// the order of describe(), times in UTC, numbers in their shortest form. What is empty (text, list,
// date, id) is left out.

#include "app/core/enumnames.h"
#include "app/core/id.h"
#include "app/core/localized.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>
#include <string_view>

namespace gaceta {

enum class JsonLayout { Compact, Pretty };

class JsonWriter final
{
public:
    explicit JsonWriter(JsonLayout layout)
        : m_layout(layout)
    {
    }

    // Writes "name": value into the open object, unless the value is empty.
    template <typename T>
    void field(const char *name, const T &value)
    {
        if (isEmpty(value))
            return;
        key(name);
        write(value);
    }

    // Writes "name": and expects a value next.
    void key(QByteArrayView name);
    void openObject() { open('{'); }
    void closeObject() { close('}'); }
    void openArray() { open('['); }
    void closeArray() { close(']'); }
    void nextItem(); // before each item of an array

    void write(bool value);
    void write(int value) { write(qint64(value)); }
    void write(qint64 value);
    void write(double value);
    void write(const QString &value) { write(value.toUtf8()); }
    void write(const QByteArray &utf8) { text({utf8.constData(), size_t(utf8.size())}); }
    void write(std::string_view utf8) { text(utf8); }
    void write(const QDate &value);
    void write(const QDateTime &value);
    void write(const LanguageTag &value) { write(value.text()); }

    template <typename Tag>
    void write(const Id<Tag> &id)
    {
        write(id.text());
    }
    template <typename E>
    requires std::is_enum_v<E>
    void write(E value)
    {
        const QLatin1String name = enumName(value);
        text({name.data(), size_t(name.size())});
    }
    template <typename T>
    void write(const std::optional<T> &value)
    {
        write(*value);
    }
    template <typename T>
    void write(const QList<T> &items)
    {
        openArray();
        for (const T &item : items) {
            nextItem();
            write(item);
        }
        closeArray();
    }
    template <typename T>
    void write(const Localized<T> &values)
    {
        openObject();
        for (const auto &[language, value] : values) {
            key(language.text().toLatin1());
            write(value);
        }
        closeObject();
    }
    template <typename T>
    requires requires(JsonWriter &archive, const T &value) { describe(archive, value); }
    void write(const T &value)
    {
        openObject();
        describe(*this, value);
        closeObject();
    }

    // What was written since the last call, in the midst of a document: what is long goes to its file
    // piece by piece.
    [[nodiscard]] QByteArray takePart() { return std::exchange(m_bytes, {}); }
    // The rest of the document; the writer is as new afterwards. A document ends with a line break
    // (Pretty).
    [[nodiscard]] QByteArray take();

private:
    template <typename T>
    static bool isEmpty(const T &value)
    {
        if constexpr (requires {
                          value.isNull();
                          value.text();
                      })
            return value.isNull();
        else if constexpr (std::is_same_v<T, QDate> || std::is_same_v<T, QDateTime>)
            return !value.isValid();
        else if constexpr (requires { value.isEmpty(); })
            return value.isEmpty();
        else if constexpr (requires { value.has_value(); })
            return !value.has_value();
        else if constexpr (std::is_class_v<T>)
            return value == T{};
        else
            return false;
    }

    void open(char bracket);
    void close(char bracket);
    void separate();
    void text(std::string_view utf8);

    JsonLayout m_layout;
    QByteArray m_bytes;
    int m_depth = 0;
    bool m_first = true; // nothing stands yet in the open container
};

// The whole value as one document.
template <typename T>
[[nodiscard]] QByteArray toJson(const T &value, JsonLayout layout = JsonLayout::Compact)
{
    JsonWriter writer(layout);
    writer.write(value);
    return writer.take();
}

} // namespace gaceta
