#include "app/site/bundle/manifest.h"

#include "app/core/json/jsonwriter.h"
#include "app/site/tr.h"

#include <simdjson.h>

#include <algorithm>

namespace gaceta::site {

namespace {

constexpr const char *formatName = "gaceta-bundle-1";

bool isPlain(char c)
{
    return c >= 0x20 && c < 0x7f && c != '"' && c != '\\';
}

// Nearly all are addresses, which are written as they are.
std::string quoted(const std::string &text)
{
    if (std::ranges::all_of(text, isPlain))
        return '"' + text + '"';
    JsonWriter json(JsonLayout::Compact);
    json.write(std::string_view(text));
    return json.take().toStdString();
}

// Nothing for a site: what most bundles are.
std::string formOf(const Manifest &manifest)
{
    return manifest.form == BundleForm::Site
               ? std::string()
               : ",\n\"form\": \"" + std::string(enumName(manifest.form).latin1()) + '"';
}

// Nothing where it is not known.
std::string baseUrlOf(const Manifest &manifest)
{
    return manifest.baseUrl.empty() ? std::string() : ",\n\"baseUrl\": " + quoted(manifest.baseUrl);
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

std::string textOf(const simdjson::dom::object &object, std::string_view name)
{
    std::string_view text;
    return object[name].get_string().get(text) ? std::string() : std::string(text);
}

BundleFile fileOf(const simdjson::dom::object &object)
{
    BundleFile file{textOf(object, "path"), textOf(object, "sha256"), 0, textOf(object, "source")};
    int64_t size = 0;
    if (!object["size"].get_int64().get(size))
        file.size = size;
    file.isTurned = !object["turned"].error(); // written only where it is so
    file.inputs = textOf(object, "inputs");
    return file;
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

std::vector<const BundleFile *> filesOnlyIn(const Manifest &manifest, const Manifest &other)
{
    std::vector<const BundleFile *> files;
    auto at = other.files.begin();
    for (const BundleFile &file : manifest.files) {
        while (at != other.files.end() && at->path < file.path)
            ++at;
        if (at == other.files.end() || at->path != file.path)
            files.push_back(&file);
    }
    return files;
}

std::string writeManifest(const Manifest &manifest)
{
    std::string text = "{\n\"format\": " + quoted(formatName) + formOf(manifest) + baseUrlOf(manifest) +
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
        if (!file.inputs.empty())
            text += ", \"inputs\": \"" + file.inputs + '"';
        text += '}';
        separator = ",\n";
    }
    text += "\n]\n}\n";
    return text;
}

Result<Manifest> readManifest(const QByteArray &utf8)
{
    simdjson::dom::parser parser;
    simdjson::dom::object root;
    simdjson::dom::array files;
    if (parser.parse(utf8.constData(), static_cast<size_t>(utf8.size())).get_object().get(root) ||
        textOf(root, "format") != formatName || root["files"].get_array().get(files))
        return noManifest();
    Manifest manifest;
    manifest.form =
        enumValue<BundleForm>(QString::fromStdString(textOf(root, "form"))).value_or(BundleForm::Site);
    manifest.inputs = textOf(root, "inputs");
    manifest.baseUrl = textOf(root, "baseUrl");
    manifest.program = textOf(root, "program");
    manifest.files.reserve(files.size());
    for (const simdjson::dom::element element : files) {
        simdjson::dom::object object;
        if (element.get_object().get(object))
            continue;
        BundleFile file = fileOf(object);
        if (isInside(file.path))
            manifest.files.push_back(std::move(file));
    }
    if (!std::ranges::is_sorted(manifest.files, {}, &BundleFile::path))
        std::ranges::sort(manifest.files, {}, &BundleFile::path);
    return manifest;
}

} // namespace gaceta::site
