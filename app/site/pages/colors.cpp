#include "app/site/pages/colors.h"

#include "app/core/contrast.h"
#include "app/core/rules.h"

namespace gaceta::site {

namespace {

const QString white = QStringLiteral("#ffffff");
const QString nearBlack = QStringLiteral("#10181a");

QStringList texts(const QList<QByteArray> &colors, const QString &more)
{
    QStringList list{more};
    for (const QByteArray &color : colors)
        list.append(QString::fromLatin1(color));
    return list;
}

QString textOn(const QString &color)
{
    return isReadable(color, {white}) ? white : nearBlack;
}

} // namespace

SiteColors siteColors(const Theme &theme, const QString &brand)
{
    const auto option = [&theme](const char *key, const QByteArray &fallback) {
        const QByteArray value = theme.options().value(key);
        return isHexColor(QString::fromUtf8(value)) ? value : fallback;
    };
    const bool own = isHexColor(brand);
    const QString base =
        own ? brand.toLower() : QString::fromLatin1(option("accent", QByteArrayLiteral("#0b5c68")));
    const QString dark = own ? base : QString::fromLatin1(option("accent_dark", base.toLatin1()));
    const QString accent = darkenedFor(base, texts(theme.lightBackgrounds(), white));
    const QString accentDark =
        lightenedFor(dark, texts(theme.darkBackgrounds(), nearBlack), darkTextContrast);
    SiteColors colors;
    colors.highlight = option("highlight", "#f2b544");
    colors.accent = accent.toLatin1();
    colors.accentDark = accentDark.toLatin1();
    colors.onAccent = textOn(accent).toLatin1();
    colors.onAccentDark = textOn(accentDark).toLatin1();
    return colors;
}

} // namespace gaceta::site
