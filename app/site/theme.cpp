#include "app/site/theme.h"

#include "app/core/json/jsonparser.h"
#include "app/core/rules.h"
#include "app/site/tr.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace gaceta::site {

namespace {

constexpr qint64 maximumFileSize = 16 * 1024 * 1024;

tl::unexpected<Error> broken(const QString &file, const QString &detail)
{
    return failure(
        ErrorCode::InvalidInput,
        Tr::tr("The file “%1” of the theme cannot be used.").arg(QDir::toNativeSeparators(file)),
        detail);
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
        return broken(path, u"larger than 16 MiB"_s);
    return file.readAll();
}

Result<JsonNode> readJson(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return failure(bytes.error());
    Result<JsonNode> node = parseJson(*bytes);
    if (!node)
        return broken(path, node.error().message);
    if (!node->object())
        return broken(path, u"no object"_s);
    return node;
}

// Files with that ending, by name; links are left alone so that a theme cannot reach out of its folder.
QStringList filesIn(const QString &folder, const QString &pattern)
{
    return QDir(folder).entryList({pattern}, QDir::Files | QDir::NoSymLinks, QDir::Name);
}

void readColors(const JsonNode *node, QList<QByteArray> &colors)
{
    if (!node || !node->array())
        return;
    colors.clear();
    for (const JsonNode &item : *node->array()) {
        if (const QByteArray *text = item.text(); text && isHexColor(QString::fromUtf8(*text)))
            colors.append(*text);
    }
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
    const QString path = folder + u"/theme.json"_s;
    const Result<JsonNode> node = readJson(path);
    if (!node)
        return failure(node.error());
    if (const JsonNode *name = node->member("name"); name && name->text())
        m_name = QString::fromUtf8(*name->text());
    if (const JsonNode *options = node->member("options"); options && options->object()) {
        for (const auto &[key, value] : *options->object()) {
            if (value.text())
                m_options.insert(key, *value.text());
            else if (const bool *flag = std::get_if<bool>(&value.value))
                m_options.insert(key, *flag ? "true" : "false");
            else
                return broken(path,
                              u"option %1 is neither text nor yes or no"_s.arg(QString::fromUtf8(key)));
        }
    }
    if (const JsonNode *backgrounds = node->member("backgrounds")) {
        readColors(backgrounds->member("light"), m_lightBackgrounds);
        readColors(backgrounds->member("dark"), m_darkBackgrounds);
    }
    return {};
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
    const QString place = folder + u"/strings/"_s;
    for (const QString &file : filesIn(place, u"*.json"_s)) {
        const auto language = LanguageTag::parse(file.chopped(5));
        if (!language)
            return broken(place + file, u"the name is no language tag"_s);
        const Result<JsonNode> node = readJson(place + file);
        if (!node)
            return failure(node.error());
        Strings &strings = m_strings[*language];
        for (const auto &[key, value] : *node->object()) {
            if (!value.text())
                return broken(place + file, u"%1 is no text"_s.arg(QString::fromUtf8(key)));
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
