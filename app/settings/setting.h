#pragma once
// A setting is declared once, with its key, type and default, in the header of its topic:
//
//     inline const Setting<bool> sourceShown{"editor/sourceShown", false};
//     const bool shown = sourceShown.get(store);
//
// T is bool, int, QString, QStringList, QByteArray or an enum with EnumNames. What is stored in another
// form (edited by hand, written by a newer version) reads as the default.

#include "app/core/enumnames.h"
#include "app/settings/settingsstore.h"

namespace gaceta::settings {

template <typename T>
class Setting final
{
public:
    Setting(const char *key, T defaultValue)
        : m_key(QLatin1String(key))
        , m_default(std::move(defaultValue))
    {
    }

    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] const T &defaultValue() const { return m_default; }

    [[nodiscard]] T get(const SettingsStore &store) const
    {
        const QVariant stored = store.value(m_key);
        return stored.isValid() ? fromVariant(stored).value_or(m_default) : m_default;
    }

    // The default is not stored, so that a later version may change it for those who never chose.
    void set(SettingsStore &store, const T &value) const
    {
        if (value == m_default)
            store.remove(m_key);
        else
            store.setValue(m_key, toVariant(value));
    }

private:
    static QVariant toVariant(const T &value)
    {
        if constexpr (std::is_enum_v<T>)
            return QString(enumName(value));
        else
            return QVariant::fromValue(value);
    }

    static std::optional<T> fromVariant(const QVariant &stored)
    {
        if constexpr (std::is_enum_v<T>) {
            return enumValue<T>(stored.toString());
        } else if constexpr (std::is_same_v<T, bool>) {
            const QString text = stored.toString();
            if (text == QLatin1String("true") || text == QLatin1String("false"))
                return text == QLatin1String("true");
            return std::nullopt;
        } else if constexpr (std::is_same_v<T, int>) {
            bool number = false;
            const int value = stored.toInt(&number);
            return number ? std::optional(value) : std::nullopt;
        } else {
            // A text where a list is expected is a list of one; QSettings writes it so.
            return stored.canConvert<T>() ? std::optional(stored.value<T>()) : std::nullopt;
        }
    }

    QString m_key;
    T m_default;
};

} // namespace gaceta::settings
