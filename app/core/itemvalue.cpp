#include "app/core/itemvalue.h"

namespace gaceta {

namespace {

// Archive of describe() that calls `visit` with the text it is asked for.
template <typename Visit>
class TextFinder final
{
public:
    TextFinder(const QString &field, const LanguageTag &language, Visit &visit)
        : m_field(field)
        , m_language(language)
        , m_visit(visit)
    {
    }

    template <typename T>
    void field(const char *name, T &value)
    {
        using Plain = std::remove_const_t<T>;
        if constexpr (std::is_same_v<Plain, QString> || std::is_same_v<Plain, QByteArray>) {
            if (m_language.isNull() && m_field == QLatin1String(name))
                m_visit(value);
        }
    }
    template <typename T>
    void field(const char *, Localized<T> &texts)
    {
        if (T *text = m_language.isNull() ? nullptr : texts.find(m_language))
            descend(*text);
    }
    template <typename T>
    void field(const char *, const Localized<T> &texts)
    {
        if (const T *text = m_language.isNull() ? nullptr : texts.find(m_language))
            descend(*text);
    }

private:
    template <typename T>
    void descend(T &text)
    {
        TextFinder inner(m_field, {}, m_visit);
        describe(inner, text);
    }

    const QString &m_field;
    LanguageTag m_language;
    Visit &m_visit;
};

QByteArray bytesOf(const QString &text)
{
    return text.toUtf8();
}

QByteArray bytesOf(const QByteArray &utf8)
{
    return utf8;
}

template <typename Item, typename Visit>
void findText(Item &item, const QString &field, const LanguageTag &language, Visit visit)
{
    if constexpr (!std::is_same_v<std::remove_const_t<Item>, std::monostate>) {
        TextFinder finder(field, language, visit);
        describe(finder, item);
    }
}

} // namespace

std::optional<QByteArray> fieldText(const ItemValue &item, const QString &field,
                                    const LanguageTag &language)
{
    std::optional<QByteArray> found;
    std::visit(
        [&](const auto &value) {
            findText(value, field, language, [&](const auto &text) { found = bytesOf(text); });
        },
        item);
    return found;
}

bool setFieldText(ItemValue &item, const QString &field, const LanguageTag &language,
                  const QByteArray &utf8)
{
    bool found = false;
    std::visit(
        [&](auto &value) {
            findText(value, field, language, [&](auto &text) {
                found = true;
                if constexpr (std::is_same_v<std::remove_reference_t<decltype(text)>, QString>)
                    text = QString::fromUtf8(utf8);
                else
                    text = utf8;
            });
        },
        item);
    return found;
}

} // namespace gaceta
