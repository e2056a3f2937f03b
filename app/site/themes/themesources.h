#pragma once
// The files of a theme as its author wrote them, read as far as they can be read: for the check, which
// finds everything at once. Theme itself stops at the first thing that is wrong.

#include "app/core/languagetag.h"
#include "app/site/theme.h"
#include "app/site/themes/themedescription.h"

namespace gaceta::site {

struct ThemeWord
{
    QByteArray text;
    int line = 0;
};

struct ThemeSources
{
    QMap<QByteArray, QByteArray> templates; // by name, with those of the built-in theme
    QMap<QByteArray, QByteArray> ownTemplates;
    QMap<QString, QByteArray> assets; // by path below assets/, with those of the built-in theme
    QMap<QString, QByteArray> ownAssets;
    QMap<LanguageTag, QMap<QByteArray, ThemeWord>> ownStrings;
    QList<QByteArray> options; // their keys
    ThemeDescription description;
    ThemeFaults faults; // what could not be read

    [[nodiscard]] static ThemeSources read(const QString &folder);
};

// The place of a position in a text, from 1.
[[nodiscard]] int lineAt(const QString &text, qsizetype position);

} // namespace gaceta::site
