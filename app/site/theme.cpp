#include "app/site/theme.h"

#include "app/core/json/jsonparser.h"
#include "app/site/themes/themedescription.h"
#include "app/site/tr.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gaceta::site {

namespace {

constexpr qint64 maximumFileSize = 16 * 1024 * 1024;

// What is wrong with a file of the theme, named by its path below the theme's folder.
tl::unexpected<Error> broken(const QString &file, int line, const QString &what)
{
    return failure(
        ErrorCode::InvalidInput,
        Tr::tr("The theme cannot be used: %1").arg(toSentence({false, file, line, {}, what})));
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            ErrorCode::NoPermission,
            Tr::tr("The file “%1” of the theme cannot be read.").arg(QDir::toNativeSeparators(path)),
            file.errorString());
    }
    if (file.size() > maximumFileSize)
        return broken(QFileInfo(path).fileName(), 0, Tr::tr("the file is larger than 16 MB."));
    return file.readAll();
}

// `name` is the path below the theme's folder.
Result<JsonNode> readJson(const QString &folder, const QString &name)
{
    const Result<QByteArray> bytes = readFile(folder + u'/' + name);
    if (!bytes)
        return failure(bytes.error());
    Result<JsonNode> node = parseJson(*bytes);
    if (!node)
        return broken(name, 0, node.error().message);
    if (!node->object())
        return broken(name, node->line, Tr::tr("The file holds no object in braces."));
    return node;
}

// Files with that ending, by name; links are left alone so that a theme cannot reach out of its folder.
QStringList filesIn(const QString &folder, const QString &pattern)
{
    return QDir(folder).entryList({pattern}, QDir::Files | QDir::NoSymLinks, QDir::Name);
}

} // namespace

const Theme &Theme::builtIn()
{
    static const Theme theme = [] {
        Result<Theme> read = Theme::read(u":/gaceta/themes/default"_s, Theme());
        return read ? *read : Theme();
    }();
    return theme;
}

Result<Theme> Theme::load(const QString &folder)
{
    if (!QDir(folder).exists(u"theme.json"_s)) {
        return failure(ErrorCode::NotFound,
                       Tr::tr("There is no theme in “%1”: it has no file theme.json.")
                           .arg(QDir::toNativeSeparators(folder)));
    }
    return read(folder, builtIn());
}

Result<Theme> Theme::read(const QString &folder, Theme base)
{
    for (const auto step :
         {&Theme::readDescription, &Theme::readTemplates, &Theme::readStrings, &Theme::readAssets}) {
        if (const Result<> done = (base.*step)(folder); !done)
            return failure(done.error());
    }
    return base;
}

Result<> Theme::readDescription(const QString &folder)
{
    const Result<JsonNode> node = readJson(folder, u"theme.json"_s);
    if (!node)
        return failure(node.error());
    const ThemeDescription description = readThemeDescription(*node);
    if (!description.faults.isEmpty()) {
        const ThemeFault &fault = description.faults.first();
        return broken(fault.file, fault.line, fault.message);
    }
    m_name = description.name;
    if (description.options)
        m_offered = *description.options;
    for (const ThemeOption &option : m_offered)
        m_options.insert(option.key, option.value);
    m_lightBackgrounds = description.lightBackgrounds.value_or(m_lightBackgrounds);
    m_darkBackgrounds = description.darkBackgrounds.value_or(m_darkBackgrounds);
    return {};
}

void Theme::choose(const QMap<QByteArray, QByteArray> &options)
{
    for (const ThemeOption &option : m_offered) {
        const auto wanted = options.constFind(option.key);
        if (wanted != options.cend() && option.accepts(*wanted))
            m_options[option.key] = *wanted;
    }
}

Result<> Theme::readTemplates(const QString &folder)
{
    const QString place = folder + u"/templates/"_s;
    for (const QString &file : filesIn(place, u"*.mustache"_s)) {
        const Result<QByteArray> bytes = readFile(place + file);
        if (!bytes)
            return failure(bytes.error());
        m_templates.insert(file.chopped(9).toUtf8(), *bytes);
    }
    return {};
}

Result<> Theme::readStrings(const QString &folder)
{
    for (const QString &file : filesIn(folder + u"/strings"_s, u"*.json"_s)) {
        const QString name = u"strings/"_s + file;
        const auto language = LanguageTag::parse(file.chopped(5));
        if (!language)
            return broken(name, 0, Tr::tr("The file's name is no language, such as es.json."));
        const Result<JsonNode> node = readJson(folder, name);
        if (!node)
            return failure(node.error());
        Strings &strings = m_strings[*language];
        for (const auto &[key, value] : *node->object()) {
            if (!value.text())
                return broken(name, value.line,
                              Tr::tr("“%1” is no text in quotation marks.").arg(QString::fromUtf8(key)));
            strings.insert(key, *value.text());
        }
    }
    return {};
}

Result<> Theme::readAssets(const QString &folder)
{
    const QDir place(folder + u"/assets"_s);
    QDirIterator walk(place.path(), QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        const Result<QByteArray> bytes = readFile(path);
        if (!bytes)
            return failure(bytes.error());
        m_assets.insert(place.relativeFilePath(path), *bytes);
    }
    return {};
}

Theme::Strings Theme::strings(const LanguageTag &language) const
{
    Strings all = m_strings.value(english());
    const auto base = LanguageTag::parse(language.language());
    for (const LanguageTag &tag : {base.value_or(language), language}) {
        const Strings own = m_strings.value(tag);
        for (auto place = own.begin(); place != own.end(); ++place)
            all.insert(place.key(), place.value());
    }
    return all;
}

QByteArray Theme::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // Lengths between the parts, so that no two themes run into the same bytes.
    const auto add = [&hash](const QByteArray &part) {
        hash.addData(QByteArray::number(part.size()).append(':'));
        hash.addData(part);
    };
    const auto addMap = [&add](const auto &map) {
        add(QByteArray::number(map.size()));
        for (auto place = map.begin(); place != map.end(); ++place) {
            add(QByteArray(place.key()));
            add(place.value());
        }
    };
    addMap(m_templates);
    addMap(m_options);
    for (auto place = m_strings.begin(); place != m_strings.end(); ++place) {
        add(place.key().text().toUtf8());
        addMap(place.value());
    }
    for (auto place = m_assets.begin(); place != m_assets.end(); ++place) {
        add(place.key().toUtf8());
        add(place.value());
    }
    for (const QList<QByteArray> &colors : {m_lightBackgrounds, m_darkBackgrounds})
        add(colors.join(','));
    return hash.result().toHex();
}

} // namespace gaceta::site
