#pragma once
// Walks over the texts of an item that people write for readers: titles, bodies, labels, names. What
// programs go by (keys, web addresses, codes, hashes) is left out.

#include "app/core/localized.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace gaceta::editing {

struct TextField
{
    LanguageTag language; // null: shared by all
    QString path;         // "body", "observations/2/source": names as describe() gives them
};

// By the name that describe() gives it. A test fails for a field of text that is named nowhere.
[[nodiscard]] bool isReadable(QLatin1String field);

template <typename Visit>
class TextWalk final
{
public:
    explicit TextWalk(const Visit &visit)
        : m_visit(visit)
    {
    }

    template <typename T>
    void field(const char *name, T &value)
    {
        const QString around = m_path;
        m_path += (around.isEmpty() ? QString() : QStringLiteral("/")) + QLatin1String(name);
        walk(name, value);
        m_path = around;
    }
    template <typename T>
    void field(const char *name, Localized<T> &values)
    {
        for (auto &[language, value] : values) {
            m_language = language;
            if constexpr (std::is_same_v<std::remove_const_t<T>, QString>)
                field(name, value); // words, not a group of fields
            else
                describe(*this, value);
        }
        m_language = {};
    }

private:
    template <typename T>
    void walk(const char *name, T &value)
    {
        if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, QByteArray>) {
            if (isReadable(QLatin1String(name)))
                m_visit(TextField{m_language, m_path}, value);
        } else if constexpr (requires(TextWalk & archive) { describe(archive, value); }) {
            describe(*this, value);
        }
    }
    template <typename T>
    void walk(const char *name, QList<T> &values)
    {
        const QString around = m_path;
        for (qsizetype i = 0; i < values.size(); ++i) {
            m_path = around + u'/' + QString::number(i);
            walk(name, values[i]);
        }
        m_path = around;
    }
    template <typename T>
    void walk(const char *name, std::optional<T> &value)
    {
        if (value)
            walk(name, *value);
    }

    const Visit &m_visit;
    LanguageTag m_language;
    QString m_path;
};

// Calls `visit` with (TextField, QString &) or, for Markdown, (TextField, QByteArray &).
template <typename T, typename Visit>
void visitTexts(T &item, const Visit &visit)
{
    TextWalk<Visit> walk(visit);
    describe(walk, item);
}

} // namespace gaceta::editing
