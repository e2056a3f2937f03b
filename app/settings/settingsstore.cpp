#include "app/settings/settingsstore.h"

#include <QSettings>

namespace gaceta::settings {

PersonalStore::PersonalStore()
    : m_settings(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                             QStringLiteral("gaceta"), QStringLiteral("gaceta")))
{
}

PersonalStore::PersonalStore(const QString &path)
    : m_settings(std::make_unique<QSettings>(path, QSettings::IniFormat))
{
}

PersonalStore::~PersonalStore() = default;

QVariant PersonalStore::value(const QString &key) const
{
    return m_settings->value(key);
}

void PersonalStore::setValue(const QString &key, const QVariant &value)
{
    m_settings->setValue(key, value);
}

void PersonalStore::remove(const QString &key)
{
    m_settings->remove(key);
}

} // namespace gaceta::settings
