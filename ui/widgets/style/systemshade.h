#pragma once
// Whether the person's desktop is light or dark: what the XDG desktop portal says where there is one,
// else what the platform's palette looked like when the program started.

#include "ui/widgets/style/theme.h"

#include <QObject>

class QDBusVariant;

namespace gaceta::ui {

class SystemShade final : public QObject
{
    Q_OBJECT

public:
    // Make it before the application gets a palette of ours. The portal is asked without waiting.
    explicit SystemShade(QObject *parent = nullptr);

    [[nodiscard]] Shade shade() const { return m_shade; }

signals:
    void changed();

private slots:
    void portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &colorScheme);

    Shade m_fromPalette;
    Shade m_shade;
};

} // namespace gaceta::ui
