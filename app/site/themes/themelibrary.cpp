#include "app/site/themes/themelibrary.h"

#include "app/core/json/jsonparser.h"
#include "app/site/themes/themedescription.h"
#include "app/site/tr.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace gaceta::site {

using namespace Qt::StringLiterals;

namespace {

const QStringList builtInIds{u"default"_s, u"broadsheet"_s};

QString builtInFolder(const QString &id)
{
    return u":/gaceta/themes/"_s + id;
}

// As its theme.json says; else the folder's.
QString nameOf(const QString &folder)
{
    QFile file(folder + u"/theme.json"_s);
    if (file.open(QIODevice::ReadOnly)) {
        const Result<JsonNode> node = parseJson(file.readAll());
        const JsonNode *name = node ? node->member("name") : nullptr;
        if (name && name->text())
            return QString::fromUtf8(*name->text());
    }
    return QDir(folder).dirName();
}

// Not a way to a folder.
bool isThemeName(const QString &id)
{
    return !id.contains(u'/') && !id.contains(u'\\') && !id.startsWith(u'.');
}

} // namespace

QString ownThemesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/gaceta/themes"_s;
}

QList<ThemeEntry> availableThemes()
{
    QList<ThemeEntry> themes;
    for (const QString &id : builtInIds)
        themes.append({id, nameOf(builtInFolder(id)), builtInFolder(id), true});
    const QDir own(ownThemesFolder());
    for (const QString &id : own.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString folder = own.filePath(id);
        if (!builtInIds.contains(id) && QFile::exists(folder + u"/theme.json"_s))
            themes.append({id, nameOf(folder), folder, false});
    }
    return themes;
}

QString labelOf(const ThemeEntry &theme)
{
    if (theme.isBuiltIn && theme.id == builtInIds.first())
        return Tr::tr("Default", "name of a theme");
    const QString folder = QDir(theme.folder).dirName();
    return theme.isBuiltIn || theme.name == folder ? theme.name : theme.name + u" ("_s + folder + u')';
}

QString themeFolder(const QString &idOrFolder)
{
    const QString id = idOrFolder.isEmpty() ? builtInIds.first() : idOrFolder;
    if (builtInIds.contains(id))
        return builtInFolder(id);
    if (const QString own = ownThemesFolder() + u'/' + id;
        isThemeName(id) && QFile::exists(own + u"/theme.json"_s))
        return own;
    return QDir(id).exists() ? QDir(id).absolutePath() : QString();
}

std::optional<ThemeEntry> themeEntry(const QString &idOrFolder)
{
    const QString folder = themeFolder(idOrFolder);
    if (folder.isEmpty())
        return {};
    for (const ThemeEntry &theme : availableThemes()) {
        if (theme.folder == folder)
            return theme;
    }
    return ThemeEntry{folder, nameOf(folder), folder, false};
}

static tl::unexpected<Error> noSuchTheme(const QString &idOrFolder)
{
    QStringList ids;
    for (const ThemeEntry &theme : availableThemes())
        ids.append(theme.id);
    return failure(ErrorCode::NotFound,
                   Tr::tr("There is no theme “%1”. There is: %2. A theme of your own goes into the "
                          "folder “%3”.")
                       .arg(idOrFolder, ids.join(u", "_s), QDir::toNativeSeparators(ownThemesFolder())));
}

Result<Theme> themeNamed(const QString &idOrFolder)
{
    const QString folder = themeFolder(idOrFolder);
    if (folder == builtInFolder(builtInIds.first()))
        return Theme::builtIn();
    if (!folder.isEmpty())
        return Theme::load(folder);
    return noSuchTheme(idOrFolder);
}

Result<Theme> themeFor(const Organisation &organisation, const QString &wanted)
{
    if (!wanted.isEmpty() && themeFolder(wanted) != themeFolder(organisation.theme))
        return themeNamed(wanted);
    if (!isThemeName(organisation.theme))
        return noSuchTheme(organisation.theme);
    Result<Theme> theme = themeNamed(organisation.theme);
    if (!theme)
        return theme;
    QMap<QByteArray, QByteArray> chosen;
    for (const ThemeChoice &choice : organisation.themeOptions)
        chosen.insert(choice.option.toUtf8(), choice.value.toUtf8());
    theme->choose(chosen);
    return theme;
}

} // namespace gaceta::site
