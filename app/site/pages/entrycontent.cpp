#include "app/site/pages/pagewriter.h"

#include "app/core/rules.h"
#include "app/site/pages/entryextras.h"
#include "app/site/plan/cleantext.h"

#include <algorithm>

namespace gaceta::site {

namespace {

void appendHeading(std::string &html, const std::string &text)
{
    html += "<h2>";
    appendEscaped(html, text);
    html += "</h2>\n";
}

void appendFigure(std::string &html, const Site &site, const Edition &edition, const MediaId &id)
{
    Value figure;
    figure["image"] = imageValue(site, edition, id);
    putFlag(figure, "in_gallery", false);
    if (!figure["image"].isFalse())
        site.render(TemplateName::Figure, edition, figure, html);
}

void appendLink(std::string &html, const std::string &address, const std::string &text)
{
    html += "<a href=\"";
    appendEscaped(html, address);
    html += "\">";
    appendEscaped(html, text);
    html += "</a>";
}

void appendFiles(std::string &html, const Site &site, const Edition &edition, const EntryView &view)
{
    std::string items;
    for (const Attachment &attachment : view.entry->attachments) {
        const MediaFile *file = site.media().find(attachment.file);
        if (!file)
            continue;
        items += "<li>";
        appendLink(items, file->url, attachmentName(edition, view, attachment, *file));
        items += " (";
        appendEscaped(items, attachmentDetail(edition, *file));
        items += ")</li>\n";
    }
    if (items.empty())
        return;
    appendHeading(html, edition.words->word("attachments"));
    html += "<ul>\n" + items + "</ul>\n";
}

void appendCorrections(std::string &html, const Site &site, const Edition &edition,
                       const EntryView &view)
{
    for (const std::string &line : amendmentLines(site.plan(), edition, view)) {
        html += "<p><em>";
        appendEscaped(html, line);
        html += "</em></p>\n";
    }
}

// Puts `root` in the place of each root mark, and the page before each link to a place on it.
void appendReleased(std::string &target, std::string_view html, std::string_view root,
                    std::string_view path)
{
    static constexpr std::string_view ownLink = "href=\"#";
    while (!html.empty()) {
        const size_t mark = html.find(rootMark);
        std::string_view plain = html.substr(0, mark);
        for (size_t link = plain.find(ownLink); link != plain.npos; link = plain.find(ownLink)) {
            const size_t fragment = link + ownLink.size() - 1;
            target.append(plain.substr(0, fragment)).append(root).append(path).append("#");
            plain.remove_prefix(fragment + 1);
        }
        target.append(plain);
        if (mark == html.npos)
            return;
        target.append(root);
        html.remove_prefix(mark + 1);
    }
}

} // namespace

void PageWriter::content(const Edition &edition, size_t index, std::string_view root,
                         std::string &target)
{
    const EntryView &view = edition.entries[index];
    const Entry &entry = *view.entry;
    BodyWriter &text = body(edition);
    text.startContent(root, *view.path, m_site.plan().localDates[view.position].date());
    std::string html;
    appendFigure(html, m_site, edition, entry.leadImage);
    if (entry.kind == EntryKind::Coverage && isWebAddress(entry.outletUrl)) {
        html += "<p>";
        appendLink(html, cleanLine(entry.outletUrl),
                   edition.words->word("read_at_outlet", {{"{outlet}", cleanLine(entry.outlet)}}));
        html += "</p>\n";
    }
    const bool release = entry.kind == EntryKind::PressRelease;
    html += text.html(view.version->body, release ? datelineOf(edition, view) : std::string());
    if (release)
        html += releaseContent(edition, view, text);
    if (isWebAddress(entry.video.url)) {
        html += "<p>";
        appendLink(
            html, cleanLine(entry.video.url),
            edition.words->word("watch_at", {{"{provider}", cleanLine(providerOf(entry.video))}}));
        html += "</p>\n";
    }
    for (const MediaId &picture : entry.gallery)
        appendFigure(html, m_site, edition, picture);
    appendFiles(html, m_site, edition, view);
    appendCorrections(html, m_site, edition, view);
    if (!view.translated)
        html = "<div lang=\"" + view.language.text().toStdString() + "\">\n" + html + "</div>\n";
    appendReleased(target, html, root, *view.path);
}

// The boilerplate and whom to ask.
std::string PageWriter::releaseContent(const Edition &edition, const EntryView &view,
                                       BodyWriter &text) const
{
    Value value;
    addRelease(value, edition, view, text);
    const Value &release = value["release"];
    const auto part = [&release](Name name) {
        const Value *found = release.find(name);
        const std::string *words = found ? found->text() : nullptr;
        return words ? *words : std::string();
    };
    std::string html;
    if (const std::string boilerplate = part("boilerplate_html"); !boilerplate.empty()) {
        appendHeading(html, part("boilerplate_heading"));
        html += boilerplate;
    }
    if (const std::string contacts = part("contacts_html"); !contacts.empty()) {
        appendHeading(html, edition.words->word("press_contact"));
        html += "<ul>\n" + contacts + "</ul>\n";
    }
    return html;
}

} // namespace gaceta::site
