#include "app/core/rules.h"
#include "app/site/headless/documents.h"
#include "app/site/headless/entryfields.h"
#include "app/site/headless/items.h"
#include "app/site/pages/entryextras.h"
#include "app/site/pages/plainfacts.h"
#include "app/site/pages/related.h"
#include "app/site/pages/statisticpieces.h"
#include "app/site/plan/cleantext.h"
#include "app/text/wordcount.h"

#include <algorithm>

namespace gaceta::site {

namespace {

void addTextOf(Document &document, PageWriter &writer, const Edition &edition, const EntryView &view)
{
    const SitePlan &plan = writer.site().plan();
    const QDate day = plan.localDates[view.position].date();
    const QByteArray markdown = cleanText(view.version->body);
    const text::ChipText chips = plainFacts(writer.site(), edition, day);
    const QByteArray plain = text::plainText(markdown, text::PlainTextScope::Everything, chips);
    document.addText("summary", std::string_view(view.summary));
    document.addText("excerpt", excerptOf(writer.site(), edition,
                                          {view.summary, view.version->body, day}, wordsInExcerpt));
    document.addHtml("html", writer.body(edition).html(view.version->body));
    document.addText("text", std::string_view(plain.constData(), size_t(plain.size())));
    const qsizetype words = text::wordCount(QString::fromUtf8(plain));
    document.addNumber("words", double(words));
    document.addNumber("readingMinutes", text::readingMinutes(words));
}

void addPictures(Document &document, const Site &site, const Edition &edition, const EntryView &view)
{
    document.addImage("image", edition, view.entry->leadImage);
    document.openList("gallery");
    for (const MediaId &id : view.entry->gallery) {
        const MediaFile *file = site.media().find(id);
        if (!file || !file->media->isImage())
            continue;
        document.openItem();
        document.addMedia(edition, *file);
        document.close();
    }
    document.closeList();
    const VideoLink &video = view.entry->video;
    if (!isWebAddress(video.url))
        return;
    const QString own = video.titles.value(edition.language);
    document.open("video");
    document.addText("url", video.url);
    document.addText("provider", providerOf(video));
    document.addText("title", own.trimmed().isEmpty() ? video.titles.value(view.entry->source) : own);
    document.addImage("poster", edition, video.poster);
    document.close();
}

void addAttachments(Document &document, const Site &site, const Edition &edition, const EntryView &view)
{
    document.openList("attachments");
    for (const Attachment &attachment : view.entry->attachments) {
        const MediaFile *file = site.media().find(attachment.file);
        if (!file)
            continue;
        document.openItem();
        document.addText("title", std::string_view(attachmentName(edition, view, attachment, *file)));
        document.addText("file", std::string_view(file->download));
        document.addText("url", std::string_view(linkRoot(site.plan()) + file->download));
        document.addText("mimeType", file->media->mimeType);
        document.addNumber("size", double(file->downloadSize));
        document.close();
    }
    document.closeList();
}

void addCorrections(Document &document, const SitePlan &plan, const EntryView &view)
{
    document.openList("amendments");
    for (const ShownAmendment &amendment : shownAmendments(plan, view)) {
        document.openItem();
        document.addText("kind", QString(enumName(amendment.kind)));
        document.addDay("date", amendment.day);
        document.addText("note", std::string_view(amendment.note));
        document.addText("language", amendment.language.text());
        document.close();
    }
    document.closeList();
}

void addRelease(Document &document, PageWriter &writer, const Edition &edition, const EntryView &view)
{
    const Snapshot &snapshot = *writer.site().plan().snapshot;
    document.openList("contacts");
    for (const ContactId &id : shownContacts(view)) {
        const auto contact = std::ranges::find(snapshot.contacts, id, &Contact::id);
        if (contact == snapshot.contacts.end())
            continue;
        document.openItem();
        addContact(document, edition, *contact);
        document.close();
    }
    document.closeList();
    if (view.entry->kind != EntryKind::PressRelease)
        return;
    document.addText("dateline", view.version->dateline);
    const auto boilerplate =
        std::ranges::find(snapshot.boilerplates, view.entry->boilerplate, &Boilerplate::id);
    if (boilerplate == snapshot.boilerplates.end())
        return;
    const BoilerplateText text = boilerplate->texts.value(edition.language);
    const std::string html = writer.body(edition).html(text.body);
    if (html.empty())
        return;
    document.open("boilerplate");
    document.addText("title", text.title.isEmpty()
                                  ? QString::fromStdString(edition.words->word("about_us"))
                                  : text.title);
    document.addHtml("html", html);
    document.close();
}

void addFacts(Document &document, const Site &site, const Edition &edition, const BodyWriter &body)
{
    document.openList("statistics");
    for (const size_t index : body.statistics()) {
        const Statistic &statistic = site.plan().snapshot->statistics[qsizetype(index)];
        const Observation &observation = *body.inForce(index);
        document.openItem();
        document.addText("key", statistic.key);
        document.addText("label", std::string_view(site.pieces(edition).statistics[index].label));
        document.addNumber("value", observation.value);
        document.addText("text", std::string_view(valueText(edition, statistic, observation.value)));
        document.addDay("asOf", observation.asOf);
        document.addText("source", observation.source);
        document.close();
    }
    document.closeList();
}

void addNeighbour(Document &document, const char *name, const Edition &edition, size_t index)
{
    if (index >= edition.entries.size())
        return;
    document.open(name);
    addName(document, edition, ItemFolder::News, nameOf(edition.entries[index]));
    document.close();
}

void addOthers(Document &document, const SitePlan &plan, const Edition &edition, const EntryView &view)
{
    document.openList("related");
    for (const uint32_t other : relatedEntries(plan, edition, view)) {
        document.openItem();
        addName(document, edition, ItemFolder::News, nameOf(edition.entries[other]));
        document.close();
    }
    document.closeList();
    const auto at = static_cast<size_t>(edition.entryAt[view.position]);
    addNeighbour(document, "newer", edition, at - 1); // of the first: beyond the end
    addNeighbour(document, "older", edition, at + 1);
    addTranslations(document, edition, ItemFolder::News, plan.entryGroups[view.position],
                    [&view](const Edition &other) -> const EntryView & {
                        return other.entries[size_t(other.entryAt[view.position])];
                    });
}

} // namespace

void appendEntryDocument(PageWriter &writer, const Edition &edition, size_t entry, std::string &target)
{
    const Site &site = writer.site();
    const SitePlan &plan = site.plan();
    const EntryView &view = edition.entries[entry];
    writer.body(edition).startContent(linkRoot(plan), *view.path, plan.localDates[view.position].date());
    Document document(site, "entry");
    addEntryFields(document, edition, view);
    addState(document, plan, view);
    addTextOf(document, writer, edition, view);
    addFacts(document, site, edition, writer.body(edition));
    addSearchFields(document, *view.version, view.title, view.summary);
    addPictures(document, site, edition, view);
    addAttachments(document, site, edition, view);
    addCorrections(document, plan, view);
    addRelease(document, writer, edition, view);
    addOthers(document, plan, edition, view);
    document.appendTo(target);
}

} // namespace gaceta::site
