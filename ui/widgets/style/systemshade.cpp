#include "ui/widgets/style/systemshade.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>

namespace gaceta::ui {

using namespace Qt::StringLiterals;

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
static const auto portalService = u"org.freedesktop.portal.Desktop"_s;
static const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
static const auto portalInterface = u"org.freedesktop.portal.Settings"_s;
static const auto appearanceGroup = u"org.freedesktop.appearance"_s;
static const auto colorSchemeKey = u"color-scheme"_s;

SystemShade::SystemShade(QObject *parent)
    : QObject(parent)
    , m_fromPalette(shadeOf(QGuiApplication::palette()))
    , m_shade(m_fromPalette)
{
    // Without a bus of the session nothing is asked: D-Bus would try to start one.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
                SLOT(portalSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage call =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
    call << appearanceGroup << colorSchemeKey;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            take(reply.value().variant());
    });
}

void SystemShade::portalSettingChanged(const QString &group, const QString &key,
                                       const QDBusVariant &value)
{
    if (group == appearanceGroup && key == colorSchemeKey)
        take(value.variant());
}

void SystemShade::take(const QVariant &colorScheme)
{
    // Read() wraps its answer in a variant of its own.
    const QVariant plain = colorScheme.canConvert<QDBusVariant>()
                               ? colorScheme.value<QDBusVariant>().variant()
                               : colorScheme;
    const uint wanted = plain.toUInt(); // 0 no preference, 1 dark, 2 light
    const Shade shade = wanted == 1 ? Shade::Dark : wanted == 2 ? Shade::Light : m_fromPalette;
    if (shade == m_shade)
        return;
    m_shade = shade;
    emit changed();
}

} // namespace gaceta::ui
