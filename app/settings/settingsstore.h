#pragma once
// Where settings are kept: on this computer for programs, in memory for tests. Keys that nobody declares
// any more (or not yet) stay where they are.

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>

class QSettings;

namespace gaceta::settings {

class SettingsStore
{
public:
    virtual ~SettingsStore() = default;
    // An invalid variant where nothing is stored.
    [[nodiscard]] virtual QVariant value(const QString &key) const = 0;
    virtual void setValue(const QString &key, const QVariant &value) = 0;
    virtual void remove(const QString &key) = 0;
};

// The settings of the person who runs the program, where the platform keeps such things
// (~/.config/gaceta/gaceta.ini on Linux).
class PersonalStore final : public SettingsStore
{
public:
    PersonalStore();
    // In that INI file instead.
    explicit PersonalStore(const QString &path);
    ~PersonalStore() override;

    [[nodiscard]] QVariant value(const QString &key) const override;
    void setValue(const QString &key, const QVariant &value) override;
    void remove(const QString &key) override;

private:
    std::unique_ptr<QSettings> m_settings;
};

class MemoryStore final : public SettingsStore
{
public:
    [[nodiscard]] QVariant value(const QString &key) const override { return m_values.value(key); }
    void setValue(const QString &key, const QVariant &value) override { m_values.insert(key, value); }
    void remove(const QString &key) override { m_values.remove(key); }

private:
    QHash<QString, QVariant> m_values;
};

} // namespace gaceta::settings
