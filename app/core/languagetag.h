#pragma once
// A language of content, as a BCP 47 tag: language with an optional script and region ("en", "es",
// "zh-Hant", "es-MX").

#include <QHash>
#include <QString>

#include <compare>
#include <optional>

namespace gaceta {

class LanguageTag final
{
public:
    LanguageTag() = default;

    // Nothing where the text is not of the form; the case is put right ("ES-mx" gives "es-MX").
    [[nodiscard]] static std::optional<LanguageTag> parse(QStringView text);

    [[nodiscard]] bool isNull() const { return m_tag.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_tag; }
    // The language's name in itself, with a capital: "English", "Español".
    [[nodiscard]] QString nativeName() const;
    // Without script and region: "es" of "es-MX".
    [[nodiscard]] QStringView language() const;

    friend bool operator==(const LanguageTag &, const LanguageTag &) = default;
    friend std::strong_ordering operator<=>(const LanguageTag &left, const LanguageTag &right)
    {
        return left.m_tag.compare(right.m_tag) <=> 0;
    }
    friend size_t qHash(const LanguageTag &tag, size_t seed = 0) { return ::qHash(tag.m_tag, seed); }

private:
    explicit LanguageTag(QString tag)
        : m_tag(std::move(tag))
    {
    }

    QString m_tag;
};

[[nodiscard]] LanguageTag english();
[[nodiscard]] LanguageTag spanish();

} // namespace gaceta
