#include "app/site/bundle/manifest.h"

#include "app/core/json/jsonparser.h"
#include "app/core/json/jsonwriter.h"
#include "app/site/tr.h"

#include <algorithm>

namespace gaceta::site {

namespace {

constexpr const char *formatName = "gaceta-bundle-1";

std::string quoted(const std::string &text)
{
    JsonWriter json(JsonLayout::Compact);
    json.write(QByteArray::fromStdString(text));
    return json.take().toStdString();
}

// A manifest may have been written by anyone: what it names is deleted and replaced, so it has to lie in
// the folder.
bool isInside(std::string_view path)
{
    if (path.empty() || path.find('\\') != path.npos)
        return false;
    for (size_t from = 0; from <= path.size();) {
        const size_t slash = std::min(path.find('/', from), path.size());
        const std::string_view part = path.substr(from, slash - from);
        if (part.empty() || part == "." || part == "..")
            return false;
        from = slash + 1;
    }
    return true;
}

std::string textOf(const JsonNode &node, QByteArrayView name)
{
    const JsonNode *member = node.member(name);
    return member && member->text() ? member->text()->toStdString() : std::string();
}

tl::unexpected<Error> noManifest()
{
    return failure(ErrorCode::NotFound, Tr::tr("The file manifest.json does not describe a site."));
}

} // namespace

const BundleFile *Manifest::find(std::string_view path) const
{
    const auto found = std::ranges::lower_bound(files, path, {}, &BundleFile::path);
    return found != files.end() && found->path == path ? &*found : nullptr;
}

std::string writeManifest(const Manifest &manifest)
{
    std::string text = "{\n\"format\": " + quoted(formatName) +
                       ",\n\"inputs\": " + quoted(manifest.inputs) +
                       ",\n\"program\": " + quoted(manifest.program) + ",\n\"files\": [";
    text.reserve(text.size() + 220 * manifest.files.size());
    const char *separator = "\n";
    // One file a line: a person and a plain comparison of two texts can read it.
    for (const BundleFile &file : manifest.files) {
        text += separator;
        text += "{\"path\": " + quoted(file.path) + ", \"sha256\": \"" + file.sha256 +
                "\", \"size\": " + std::to_string(file.size);
        if (!file.source.empty())
            text += ", \"source\": " + quoted(file.source);
        if (file.isTurned)
            text += ", \"turned\": true";
        text += '}';
        separator = ",\n";
    }
    text += "\n]\n}\n";
    return text;
}

Result<Manifest> readManifest(const QByteArray &utf8)
{
    const Result<JsonNode> root = parseJson(utf8);
    if (!root || textOf(*root, "format") != formatName)
        return noManifest();
    const JsonNode *files = root->member("files");
    if (!files || !files->array())
        return noManifest();
    Manifest manifest;
    manifest.inputs = textOf(*root, "inputs");
    manifest.program = textOf(*root, "program");
    for (const JsonNode &node : *files->array()) {
        BundleFile file{textOf(node, "path"), textOf(node, "sha256"), 0, textOf(node, "source")};
        const JsonNode *size = node.member("size");
        if (const qint64 *number = size ? std::get_if<qint64>(&size->value) : nullptr)
            file.size = *number;
        file.isTurned = node.member("turned") != nullptr; // written only where it is so
        if (isInside(file.path))
            manifest.files.push_back(std::move(file));
    }
    std::ranges::sort(manifest.files, {}, &BundleFile::path);
    return manifest;
}

} // namespace gaceta::site
