#include "app/site/themes/themestarter.h"

#include "app/core/json/jsonparser.h"
#include "app/core/json/jsonwriter.h"
#include "app/site/themes/themelibrary.h"
#include "app/site/tr.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace gaceta::site {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The words of both, in the order of the first, those of the second where it has them.
QByteArray merged(const QByteArray &base, const QByteArray &own)
{
    const Result<JsonNode> first = parseJson(base);
    const Result<JsonNode> second = parseJson(own);
    if (!first || !second)
        return first ? base : own;
    JsonWriter json(JsonLayout::Pretty);
    json.openObject();
    for (const auto &[key, value] : *first->object()) {
        const JsonNode *word = second->member(key);
        json.key(key);
        json.write(*(word ? *word : value).text());
    }
    for (const auto &[key, value] : *second->object()) {
        if (first->member(key))
            continue;
        json.key(key);
        json.write(*value.text());
    }
    json.closeObject();
    return json.take();
}

class Starter final
{
public:
    explicit Starter(const QString &folder)
        : m_folder(folder)
    {
    }

    Result<> write(const Theme &theme, const QString &from)
    {
        QByteArray description = contentOf(from + u"/theme.json"_s);
        static const QRegularExpression name(u"(\"name\"\\s*:\\s*)\"[^\"]*\""_s);
        QString text = QString::fromUtf8(description);
        text.replace(name, u"\\1\"%1\""_s.arg(nameFor(m_folder.dirName())));
        put(u"theme.json"_s, text.toUtf8());
        put(u"README.md"_s, contentOf(u":/gaceta/themes/README.md"_s));
        for (auto place = theme.templates().begin(); place != theme.templates().end(); ++place)
            put(u"templates/%1.mustache"_s.arg(QString::fromUtf8(place.key())), *place);
        for (auto place = theme.assets().begin(); place != theme.assets().end(); ++place)
            put(u"assets/"_s + place.key(), *place);
        writeStrings(from);
        return m_done;
    }

private:
    // What stands between quotation marks in theme.json.
    static QString nameFor(QString folderName)
    {
        folderName.remove(QRegularExpression(u"[\"\\\\]|[\\x00-\\x1f]"_s));
        return folderName.isEmpty() ? Tr::tr("My theme") : folderName;
    }

    void writeStrings(const QString &from)
    {
        const QString base = themeFolder({});
        QStringList files = QDir(base + u"/strings"_s).entryList({u"*.json"_s}, QDir::Files);
        for (const QString &file : QDir(from + u"/strings"_s).entryList({u"*.json"_s}, QDir::Files)) {
            if (!files.contains(file))
                files.append(file);
        }
        for (const QString &file : files) {
            const QString name = u"strings/"_s + file;
            const QByteArray own = contentOf(from + u'/' + name);
            const QByteArray common = contentOf(base + u'/' + name);
            put(name, own.isEmpty()                      ? common
                      : common.isEmpty() || from == base ? own
                                                         : merged(common, own));
        }
    }

    void put(const QString &name, const QByteArray &bytes)
    {
        if (!m_done)
            return;
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) ||
            file.write(bytes) != bytes.size() || !file.flush()) {
            m_done = failure(ErrorCode::NoPermission,
                             Tr::tr("The file “%1” could not be written: %2.")
                                 .arg(QDir::toNativeSeparators(path), file.errorString()));
        }
    }

    QDir m_folder;
    Result<> m_done;
};

} // namespace

Result<> startTheme(const QString &folder, const QString &from)
{
    const QString shown = QDir::toNativeSeparators(folder);
    if (QFileInfo(folder).isFile()) {
        return failure(ErrorCode::Conflict,
                       Tr::tr("“%1” is a file. A theme needs a folder of its own.").arg(shown));
    }
    if (QDir(folder).exists() &&
        !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        return failure(ErrorCode::Conflict,
                       Tr::tr("The folder “%1” is not empty. Choose a new one for the "
                              "theme.")
                           .arg(shown));
    }
    const Result<Theme> theme = themeNamed(from);
    if (!theme)
        return failure(theme.error());
    return Starter(QFileInfo(folder).absoluteFilePath()).write(*theme, themeFolder(from));
}

} // namespace gaceta::site
