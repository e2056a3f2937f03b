#pragma once
// Something wrong with a theme, with the place where it is put right.

#include <QList>
#include <QString>

namespace gaceta::site {

struct ThemeFault
{
    bool isWarning = false; // the theme can be used all the same
    QString file;           // by its path below the theme's folder
    int line = 0;           // 0: the whole file
    QString name;           // of the variable, key or file it is about; may be empty
    QString message;        // a sentence without the place

    friend bool operator==(const ThemeFault &, const ThemeFault &) = default;
};

using ThemeFaults = QList<ThemeFault>;

// "templates/home.mustache, line 3: …"
[[nodiscard]] QString toSentence(const ThemeFault &fault);

} // namespace gaceta::site
