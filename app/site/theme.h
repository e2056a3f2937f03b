#pragma once
// How an exported site looks: a folder of Mustache templates, assets and a strings file per language.
// resources/themes/README.md is the contract between a theme and the exporter.

#include "app/core/languagetag.h"
#include "app/core/result.h"
#include "app/site/themes/themeoption.h"

#include <QByteArray>
#include <QMap>

namespace gaceta::site {

class Theme final
{
public:
    using Strings = QMap<QByteArray, QByteArray>; // key to UTF-8 text

    // The theme that comes with Gaceta.
    [[nodiscard]] static const Theme &builtIn();

    // The theme in that folder; what it does not have comes from the built-in one. Errors: NotFound,
    // InvalidInput (names the file, the line and what is wrong there), NoPermission.
    [[nodiscard]] static Result<Theme> load(const QString &folder);

    [[nodiscard]] const QString &name() const { return m_name; }
    // Template texts by name ("entry"), partials not yet put in.
    [[nodiscard]] const QMap<QByteArray, QByteArray> &templates() const { return m_templates; }
    // Files that go to assets/ as they are, by path below it.
    [[nodiscard]] const QMap<QString, QByteArray> &assets() const { return m_assets; }
    // The words in that language; what is missing there is taken from its base language, then from
    // English.
    [[nodiscard]] Strings strings(const LanguageTag &language) const;
    // The options of theme.json by key, as text; yes and no are "true" and "false".
    [[nodiscard]] const QMap<QByteArray, QByteArray> &options() const { return m_options; }
    // What can be chosen about it, in the order of its theme.json.
    [[nodiscard]] const QList<ThemeOption> &offeredOptions() const { return m_offered; }
    // Takes what the theme offers and accepts; all else is left as it is.
    void choose(const QMap<QByteArray, QByteArray> &options);
    // "#rrggbb": what text may stand on.
    [[nodiscard]] const QList<QByteArray> &lightBackgrounds() const { return m_lightBackgrounds; }
    [[nodiscard]] const QList<QByteArray> &darkBackgrounds() const { return m_darkBackgrounds; }
    // SHA-256 of everything in it.
    [[nodiscard]] QByteArray digest() const;

private:
    [[nodiscard]] static Result<Theme> read(const QString &folder, Theme base);
    [[nodiscard]] Result<> readDescription(const QString &folder);
    [[nodiscard]] Result<> readStrings(const QString &folder);
    [[nodiscard]] Result<> readTemplates(const QString &folder);
    [[nodiscard]] Result<> readAssets(const QString &folder);

    QString m_name;
    QMap<QByteArray, QByteArray> m_templates;
    QMap<QString, QByteArray> m_assets;
    QMap<LanguageTag, Strings> m_strings;
    QMap<QByteArray, QByteArray> m_options;
    QList<ThemeOption> m_offered;
    QList<QByteArray> m_lightBackgrounds;
    QList<QByteArray> m_darkBackgrounds;
};

} // namespace gaceta::site
