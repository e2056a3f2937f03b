#include "app/site/headless/document.h"

#include "app/site/plan/cleantext.h"
#include "app/text/dateformat.h"

namespace gaceta::site {

namespace {

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

std::string linkRoot(const SitePlan &plan)
{
    return plan.baseUrl + '/';
}

Document::Document(const Site &site)
    : m_site(site)
    , m_zone(site.plan().zone)
{
    m_json.openObject();
}

Document::Document(const Site &site, const char *type)
    : Document(site)
{
    addText("format", std::string_view("gaceta-headless"));
    addNumber("version", 1);
    addText("type", std::string_view(type));
}

void Document::addText(const char *name, std::string_view text)
{
    if (text.empty())
        return;
    m_json.key(name);
    m_json.write(bytesOf(text));
}

void Document::addText(const char *name, const QString &text)
{
    addText(name, std::string_view(cleanLine(text)));
}

void Document::addFlag(const char *name, bool value)
{
    m_json.key(name);
    m_json.write(value);
}

void Document::addNumber(const char *name, double value)
{
    m_json.key(name);
    m_json.write(value);
}

void Document::addDay(const char *name, const QDate &day)
{
    if (day.isValid())
        addText(name, std::string_view(text::isoDate(day).toStdString()));
}

void Document::addTime(const char *name, const QDateTime &time)
{
    if (time.isValid())
        addText(name, std::string_view(text::isoDateTime(time, m_zone).toStdString()));
}

void Document::addHtml(const char *name, std::string_view html)
{
    const std::string root = linkRoot(m_site.plan());
    std::string released;
    released.reserve(html.size() + 256);
    for (const char c : html) {
        if (c == rootMark)
            released += root;
        else
            released += c;
    }
    addText(name, std::string_view(released));
}

void Document::addTexts(const char *name, const std::vector<std::string> &texts)
{
    openList(name);
    for (const std::string &text : texts) {
        m_json.nextItem();
        m_json.write(bytesOf(text));
    }
    closeList();
}

void Document::open(const char *name)
{
    m_json.key(name);
    m_json.openObject();
}

void Document::openItem()
{
    m_json.nextItem();
    m_json.openObject();
}

void Document::openList(const char *name)
{
    m_json.key(name);
    m_json.openArray();
}

void Document::addAddress(std::string_view path)
{
    addText("path", path);
    if (!m_site.plan().baseUrl.empty())
        addText("url", std::string_view(m_site.absolute(path)));
}

void Document::addImage(const char *name, const Edition &edition, const MediaId &id)
{
    const MediaFile *file = m_site.media().find(id);
    if (!file || !file->media->isImage())
        return;
    open(name);
    addMedia(edition, *file);
    close();
}

void Document::addMedia(const Edition &edition, const MediaFile &file)
{
    const Media &media = *file.media;
    const MediaText &own = media.texts.value(edition.language);
    const MediaText &any = media.texts.valueOrAny(edition.language);
    addText("id", media.id.text());
    addText("file", std::string_view(file.download));
    addText("url", std::string_view(linkRoot(m_site.plan()) + file.download));
    addText("mimeType", media.mimeType);
    addText("fileName", media.fileName);
    addText("credit", media.credit);
    addText("caption", own.caption);
    if (!media.isImage())
        return;
    if (file.downloadWidth > 0 && file.downloadHeight > 0) {
        addNumber("width", file.downloadWidth);
        addNumber("height", file.downloadHeight);
    }
    addFlag("decorative", media.decorative);
    m_json.key("alt"); // whoever makes an image of it must write one, even where it is empty
    m_json.write(
        bytesOf(media.decorative ? std::string() : cleanLine(own.alt.isEmpty() ? any.alt : own.alt)));
    open("focus");
    addNumber("x", media.focalPoint.x);
    addNumber("y", media.focalPoint.y);
    close();
    addSources(file);
}

void Document::addSources(const MediaFile &file)
{
    if (file.photos.empty())
        return;
    const PhotoVersions &versions = file.photos.begin()->second.versions;
    openList("sources");
    for (const auto *format : {&versions.better, &versions.plain}) {
        for (const PhotoVersion &version : *format) {
            openItem();
            addText("type", std::string_view(mediaTypeOf(version.format)));
            addText("file", std::string_view(version.path));
            addText("url", std::string_view(linkRoot(m_site.plan()) + version.path));
            addNumber("width", version.shape.width);
            addNumber("height", version.shape.height);
            close();
        }
    }
    closeList();
}

void Document::appendTo(std::string &target)
{
    m_json.closeObject();
    const QByteArray bytes = m_json.take();
    target.append(bytes.constData(), static_cast<size_t>(bytes.size()));
}

} // namespace gaceta::site
