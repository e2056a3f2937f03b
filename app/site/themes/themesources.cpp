#include "app/site/themes/themesources.h"

#include "app/core/json/jsonparser.h"
#include "app/site/tr.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace gaceta::site {

using namespace Qt::StringLiterals;

namespace {

class SourceReader final
{
public:
    explicit SourceReader(QString folder)
        : m_folder(std::move(folder))
    {
        const Theme &base = Theme::builtIn();
        sources.templates = base.templates();
        sources.assets = base.assets();
        sources.options = base.options().keys();
    }

    ThemeSources sources;

    void read()
    {
        readDescription();
        for (const QString &file : filesIn(u"templates"_s)) {
            if (!file.endsWith(u".mustache"_s))
                continue;
            const QByteArray name = QFileInfo(file).completeBaseName().toUtf8();
            if (const auto bytes = bytesOf(u"templates/"_s + file))
                sources.ownTemplates.insert(name, *bytes);
        }
        for (const QString &file : filesIn(u"assets"_s)) {
            if (const auto bytes = bytesOf(u"assets/"_s + file))
                sources.ownAssets.insert(file, *bytes);
        }
        sources.templates.insert(sources.ownTemplates);
        sources.assets.insert(sources.ownAssets);
        for (const QString &file : filesIn(u"strings"_s))
            readStrings(u"strings/"_s + file);
    }

private:
    void wrong(const QString &file, int line, const QString &name, const QString &message)
    {
        sources.faults.append({false, file, line, name, message});
    }

    [[nodiscard]] QStringList filesIn(const QString &part) const
    {
        const QDir place(m_folder + u'/' + part);
        QStringList files;
        QDirIterator walk(place.path(), QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(place.relativeFilePath(walk.next()));
        files.sort();
        return files;
    }

    std::optional<QByteArray> bytesOf(const QString &name)
    {
        QFile file(m_folder + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            return file.readAll();
        wrong(name, 0, {}, Tr::tr("The file cannot be read."));
        return std::nullopt;
    }

    std::optional<JsonNode> jsonOf(const QString &name)
    {
        const auto bytes = bytesOf(name);
        if (!bytes)
            return std::nullopt;
        Result<JsonNode> node = parseJson(*bytes);
        if (!node) {
            // "Line 3: what is wrong."
            static const QRegularExpression place(u"^\\D*(\\d+)[^:]*:\\s*"_s);
            const auto found = place.match(node.error().message);
            wrong(name, found.captured(1).toInt(), {}, node.error().message.mid(found.capturedLength()));
            return std::nullopt;
        }
        if (!node->object()) {
            wrong(name, node->line, {}, Tr::tr("The file holds no object in braces."));
            return std::nullopt;
        }
        return std::move(*node);
    }

    void readDescription()
    {
        const auto node = jsonOf(u"theme.json"_s);
        if (!node)
            return;
        sources.description = readThemeDescription(*node);
        // An option whose value is wrong is there all the same.
        if (const JsonNode *options = node->member("options"); options && options->object()) {
            for (const auto &[key, value] : *options->object())
                sources.options.append(key);
        }
    }

    void readStrings(const QString &name)
    {
        const auto language = LanguageTag::parse(QFileInfo(name).completeBaseName());
        if (!name.endsWith(u".json"_s) || !language)
            return wrong(name, 0, {}, Tr::tr("The file's name is no language, such as es.json."));
        auto &strings = sources.ownStrings[*language];
        const auto node = jsonOf(name);
        for (const auto &[key, value] : node ? *node->object() : JsonNode::Object()) {
            if (value.text())
                strings.insert(key, {*value.text(), value.line});
            else
                wrong(name, value.line, QString::fromUtf8(key),
                      Tr::tr("“%1” is no text in quotation marks.").arg(QString::fromUtf8(key)));
        }
    }

    QString m_folder;
};

} // namespace

ThemeSources ThemeSources::read(const QString &folder)
{
    SourceReader reader(folder);
    reader.read();
    return std::move(reader.sources);
}

int lineAt(const QString &text, qsizetype position)
{
    return static_cast<int>(std::count(text.begin(), text.begin() + position, u'\n')) + 1;
}

} // namespace gaceta::site
