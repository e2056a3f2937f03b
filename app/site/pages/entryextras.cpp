#include "app/site/pages/entryextras.h"

#include "app/core/rules.h"
#include "app/site/images/shownmedia.h"
#include "app/site/plan/cleantext.h"
#include "app/text/dateformat.h"
#include "app/text/numberformat.h"

#include <QTimeZone>

#include <algorithm>

namespace gaceta::site {

namespace {

constexpr double kilobyte = 1000;
constexpr double megabyte = kilobyte * kilobyte;

std::string amendmentName(const Edition &edition, AmendmentKind kind)
{
    return edition.words->word(kind == AmendmentKind::Correction ? "amendment_correction"
                                                                 : "amendment_update");
}

void addAmendments(Value &value, const Site &site, const Edition &edition, const EntryView &view)
{
    Values corrections;
    bool corrected = false;
    bool updated = false;
    for (const ShownAmendment &amendment : shownAmendments(site.plan(), view)) {
        if (amendment.note.empty())
            continue;
        (amendment.kind == AmendmentKind::Correction ? corrected : updated) = true;
        std::string html = "<p>";
        appendEscaped(html, amendment.note);
        Value item;
        put(item, "kind_text", amendmentName(edition, amendment.kind));
        put(item, "when_iso", text::isoDate(amendment.day).toStdString());
        put(item, "when_text", edition.words->date(amendment.day));
        put(item, "text_html", html + "</p>");
        putOptional(item, "note_lang",
                    amendment.language == edition.language ? std::string()
                                                           : amendment.language.text().toStdString());
        corrections.push_back(std::move(item));
    }
    putList(value, "corrections", std::move(corrections));
    put(value, "corrections_heading",
        edition.words->word(corrected && updated ? "amendments"
                            : corrected          ? "corrections"
                                                 : "updates"));
}

void addGallery(Value &value, const Site &site, const Edition &edition, const Entry &entry)
{
    Values pictures;
    for (const MediaId &id : entry.gallery) {
        Value picture;
        picture["image"] = imageValue(site, edition, id, galleryUse(entry));
        if (picture["image"].isFalse())
            continue;
        putFlag(picture, "in_gallery", entry.gallery.size() > 1);
        std::string html;
        site.render(TemplateName::Figure, edition, picture, html);
        Value item;
        put(item, "figure_html", html);
        pictures.push_back(std::move(item));
    }
    putList(value, "gallery", std::move(pictures));
}

std::string sizeText(const Edition &edition, qint64 bytes)
{
    if (bytes < qint64(megabyte))
        return edition.words->number(std::max<qint64>(1, qRound64(double(bytes) / kilobyte))) + " KB";
    const double tenths = double(qRound64(double(bytes) / megabyte * 10)) / 10;
    return text::numberText(tenths, edition.words->style()).toStdString() + " MB";
}

void addAttachments(Value &value, const Site &site, const Edition &edition, const EntryView &view)
{
    Values files;
    for (const Attachment &attachment : view.entry->attachments) {
        const MediaFile *file = site.media().find(attachment.file);
        if (!file)
            continue;
        Value item;
        put(item, "name", attachmentName(edition, view, attachment, *file));
        put(item, "url", fromRoot(file->download));
        put(item, "detail", attachmentDetail(edition, *file));
        files.push_back(std::move(item));
    }
    putList(value, "attachments", std::move(files));
}

void addVideo(Value &value, const Site &site, const Edition &edition, const EntryView &view)
{
    const VideoLink &video = view.entry->video;
    if (!isWebAddress(video.url)) {
        putFlag(value, "video", false);
        return;
    }
    QString title = video.titles.value(edition.language);
    if (title.trimmed().isEmpty())
        title = video.titles.value(view.entry->source);
    Value card;
    put(card, "to", cleanLine(video.url));
    putOptional(card, "video_title", cleanLine(title));
    put(card, "watch_text",
        edition.words->word("watch_at", {{"{provider}", cleanLine(providerOf(video))}}));
    card["image"] = imageValue(site, edition, video.poster, PhotoUse::Poster);
    putObject(value, "video", std::move(card));
}

} // namespace

std::vector<ShownAmendment> shownAmendments(const SitePlan &plan, const EntryView &view)
{
    const QTimeZone zone = plan.localDates[view.position].timeZone();
    std::vector<ShownAmendment> shown;
    for (const Amendment &amendment : view.entry->amendments) {
        if (amendment.kind == AmendmentKind::Typo || !amendment.time.isValid())
            continue;
        ShownAmendment item{amendment.kind, text::dayOf(amendment.time, zone), {}, view.language};
        item.note = cleanLine(amendment.notes.value(view.language));
        if (item.note.empty()) {
            item.language = view.entry->source;
            item.note = cleanLine(amendment.notes.value(item.language));
        }
        shown.push_back(std::move(item));
    }
    std::ranges::stable_sort(shown, std::ranges::greater(), &ShownAmendment::day);
    return shown;
}

std::vector<std::string> amendmentLines(const SitePlan &plan, const Edition &edition,
                                        const EntryView &view)
{
    std::vector<std::string> lines;
    for (const ShownAmendment &amendment : shownAmendments(plan, view)) {
        if (!amendment.note.empty())
            lines.push_back(edition.words->word("amendment_line",
                                                {{"{kind}", amendmentName(edition, amendment.kind)},
                                                 {"{date}", edition.words->date(amendment.day)},
                                                 {"{note}", amendment.note}}));
    }
    return lines;
}

std::string attachmentName(const Edition &edition, const EntryView &view, const Attachment &attachment,
                           const MediaFile &file)
{
    QString label = attachment.labels.value(edition.language);
    if (label.trimmed().isEmpty())
        label = attachment.labels.value(view.entry->source);
    return cleanLine(label.trimmed().isEmpty() ? file.media->fileName : label);
}

std::string attachmentDetail(const Edition &edition, const MediaFile &file)
{
    const QString ending = file.media->fileName.section(u'.', -1).toUpper();
    return cleanLine(ending) + ", " + sizeText(edition, file.downloadSize);
}

void addExtras(Value &value, const Site &site, const Edition &edition, const EntryView &view)
{
    addGallery(value, site, edition, *view.entry);
    addVideo(value, site, edition, view);
    addAttachments(value, site, edition, view);
    addAmendments(value, site, edition, view);
}

} // namespace gaceta::site
