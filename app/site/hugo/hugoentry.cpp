#include "app/core/rules.h"
#include "app/site/hugo/frontmatter.h"
#include "app/site/hugo/hugolists.h"
#include "app/site/hugo/hugomarkdown.h"
#include "app/site/pages/entryextras.h"
#include "app/site/plan/cleantext.h"
#include "app/site/plan/pathnames.h"
#include "app/text/excerpt.h"

#include <algorithm>

namespace gaceta::site {

namespace {

constexpr int wordsInDescription = 30;

void addTerms(Document &matter, const HugoContent &content, const Entry &entry)
{
    const SitePlan &plan = content.site.plan();
    const Edition &edition = content.edition;
    matter.addTexts("categories", {pathName(entry.kind, edition.language)});
    std::vector<std::string> tags;
    for (const TermId &tag : entry.tags) {
        const auto family = plan.tagFamilies.constFind(tag);
        if (family != plan.tagFamilies.cend())
            tags.push_back(stemOf(plan.families[*family].lists[edition.index].paths.front()));
    }
    matter.addTexts("tags", tags);
    std::vector<std::string> schools;
    for (const SchoolId &school : entry.schools) {
        const auto position = plan.schoolPositions.constFind(school);
        if (position != plan.schoolPositions.cend())
            schools.push_back(stemOf(edition.schools[size_t(edition.schoolAt[*position])].path));
    }
    matter.addTexts(content.layout.folders(edition).schools.c_str(), schools);
}

void addDates(Document &matter, const SitePlan &plan, const EntryView &view)
{
    const Entry &entry = *view.entry;
    matter.addTime("date", entry.date);
    matter.addTime("lastmod", std::max(lastUpdate(entry), entry.date));
    matter.addTime("publishDate", std::max(entry.date, entry.embargo));
    matter.addTime("expiryDate", entry.expires);
    matter.addDay("eventDate", entry.eventDate);
    const bool isOut = view.version->state == WorkflowState::Published && !view.embargoed;
    matter.addFlag("draft", plan.drafts == Drafts::Include && !isOut);
    // Hugo puts what has a weight above the rest.
    if (isPinned(entry, plan.today))
        matter.addNumber("weight", 1);
}

std::string descriptionOf(const EntryView &view, HugoMarkdown &body)
{
    const std::string own = cleanLine(view.version->seoDescription);
    if (!own.empty() || !view.summary.empty())
        return own.empty() ? view.summary : own;
    const auto chips = [&body](const text::ReferenceName &name) { return body.chip(name); };
    return cleanLine(text::excerpt(cleanText(view.version->body), wordsInDescription, chips));
}

void addExtras(Document &matter, const HugoContent &content, const EntryView &view)
{
    const Entry &entry = *view.entry;
    if (entry.kind == EntryKind::Coverage) {
        matter.addText("outlet", entry.outlet);
        if (isWebAddress(entry.outletUrl))
            matter.addText("outletUrl", entry.outletUrl);
        matter.addText("outletLanguage", entry.outletLanguage.text());
    }
    if (isWebAddress(entry.video.url))
        matter.addText("video", entry.video.url);
    matter.openList("attachments");
    for (const Attachment &attachment : entry.attachments) {
        const MediaFile *file = content.site.media().find(attachment.file);
        if (!file)
            continue;
        matter.openItem();
        matter.addText("src", std::string_view(localName(*file)));
        matter.addText("title",
                       std::string_view(attachmentName(content.edition, view, attachment, *file)));
        matter.addText("mimeType", file->media->mimeType);
        matter.addNumber("size", double(file->size));
        matter.close();
    }
    matter.closeList();
    matter.openList("amendments");
    for (const ShownAmendment &amendment : shownAmendments(content.site.plan(), view)) {
        matter.openItem();
        matter.addText("kind", QString(enumName(amendment.kind)));
        matter.addDay("date", amendment.day);
        matter.addText("note", std::string_view(amendment.note));
        matter.close();
    }
    matter.closeList();
}

void addRelease(HugoMarkdown &body, const HugoContent &content, const Entry &entry)
{
    const Snapshot &snapshot = *content.site.plan().snapshot;
    const Wording &words = *content.edition.words;
    const auto boilerplate =
        std::ranges::find(snapshot.boilerplates, entry.boilerplate, &Boilerplate::id);
    if (boilerplate != snapshot.boilerplates.end()) {
        const BoilerplateText text = boilerplate->texts.value(content.edition.language);
        if (!text.body.trimmed().isEmpty()) {
            body.addHeading(text.title.isEmpty() ? words.word("about_us") : cleanLine(text.title));
            body.add(text.body);
        }
    }
    std::vector<const Contact *> contacts;
    for (const ContactId &id : entry.contacts) {
        const auto contact = std::ranges::find(snapshot.contacts, id, &Contact::id);
        if (contact != snapshot.contacts.end())
            contacts.push_back(&*contact);
    }
    if (!contacts.empty()) {
        body.addHeading(words.word("press_contact"));
        body.addMade(contactItems(content.edition, contacts));
    }
}

// What any theme shows, whether it knows the fields above or not.
void addBelow(HugoMarkdown &body, const HugoContent &content, const EntryView &view)
{
    const Entry &entry = *view.entry;
    const Wording &words = *content.edition.words;
    if (isWebAddress(entry.video.url)) {
        body.addMade(
            markdownLink(words.word("watch_at", {{"{provider}", cleanLine(providerOf(entry.video))}}),
                         QByteArray::fromStdString(cleanLine(entry.video.url))));
    }
    for (const MediaId &image : entry.gallery)
        body.addImage(image);
    QByteArray files;
    for (const Attachment &attachment : entry.attachments) {
        const MediaFile *file = content.site.media().find(attachment.file);
        if (!file)
            continue;
        files += "- " +
                 markdownLink(attachmentName(content.edition, view, attachment, *file),
                              "gaceta:media/" + attachment.file.text().toUtf8()) +
                 " (" + markdownText(attachmentDetail(content.edition, *file)) + ")\n";
    }
    if (!files.isEmpty()) {
        body.addHeading(words.word("attachments"));
        body.addMade(files);
    }
    for (const std::string &line : amendmentLines(content.site.plan(), content.edition, view))
        body.addMade('*' + markdownText(line) + "*\n");
}

std::string datelineOf(const HugoContent &content, const EntryView &view)
{
    const std::string place = cleanLine(view.version->dateline);
    return place.empty() || view.entry->kind != EntryKind::PressRelease
               ? std::string()
               : place + content.edition.words->word("dateline_dash") + ' ';
}

} // namespace

void appendHugoEntry(const HugoContent &content, const EntryView &view, std::string &target)
{
    const SitePlan &plan = content.site.plan();
    const Edition &edition = content.edition;
    const Entry &entry = *view.entry;
    HugoMarkdown body(content.site, edition, content.layout, plan.localDates[view.position].date());
    Document matter(content.site);
    addFrame(matter, view.title, translationKey("entry", entry.id.text(), edition, view.translated));
    matter.addText("type", std::string_view("news"));
    matter.addText("entryKind", QString(enumName(entry.kind)));
    if (!view.translated)
        matter.addText("textLanguage", view.language.text());
    addDates(matter, plan, view);
    matter.addText("description", std::string_view(descriptionOf(view, body)));
    matter.addText("summary", std::string_view(view.summary));
    matter.addText("seoTitle", view.version->seoTitle);
    addTerms(matter, content, entry);
    addExtras(matter, content, view);
    addResources(matter, content, mediaOf(plan, edition, view), entry.leadImage,
                 content.layout.path(edition, view));
    addAliases(matter, content, *view.path);
    matter.appendTo(target);
    if (entry.kind == EntryKind::Coverage && isWebAddress(entry.outletUrl)) {
        body.addMade(
            markdownLink(edition.words->word("read_at_outlet", {{"{outlet}", cleanLine(entry.outlet)}}),
                         QByteArray::fromStdString(cleanLine(entry.outletUrl))));
    }
    body.add(view.version->body, datelineOf(content, view));
    if (entry.kind == EntryKind::PressRelease)
        addRelease(body, content, entry);
    addBelow(body, content, view);
    target += '\n' + body.text().toStdString();
}

} // namespace gaceta::site
