#include "app/site/pages/pagewriter.h"

#include "app/core/rules.h"
#include "app/site/pages/entryextras.h"
#include "app/site/pages/lag.h"
#include "app/site/pages/related.h"
#include "app/site/pages/socialimage.h"
#include "app/site/pages/statisticpieces.h"
#include "app/site/pages/structureddata.h"
#include "app/site/plan/cleantext.h"
#include "app/text/dateformat.h"
#include "app/text/wordcount.h"

#include <QTimeZone>

#include <algorithm>

namespace gaceta::site {

namespace {

// Quick, because every body is counted for every export: marks count as words where they stand alone.
qsizetype roughWordCount(const QByteArray &text)
{
    const auto isSpace = [](char c) { return (c == ' ') | (c == '\n') | (c == '\t') | (c == '\r'); };
    const char *const bytes = text.constData();
    int count = text.isEmpty() || isSpace(bytes[0]) ? 0 : 1;
    for (qsizetype i = 1; i < text.size(); ++i)
        count += isSpace(bytes[i - 1]) & !isSpace(bytes[i]);
    return count;
}

Value linkTo(const std::string &name, const std::string &path)
{
    Value link;
    put(link, "name", name);
    put(link, "url", fromRoot(path));
    return link;
}

void addLinks(Value &value, const Site &site, const Edition &edition, const Entry &entry)
{
    const SitePlan &plan = site.plan();
    Values tags;
    for (const TermId &tag : entry.tags) {
        const auto family = plan.tagFamilies.constFind(tag);
        if (family == plan.tagFamilies.cend())
            continue;
        const EntryList &list = plan.families[*family].lists[edition.index];
        tags.push_back(linkTo(list.name, list.paths.front()));
    }
    putList(value, "tags", std::move(tags));
    Values schools;
    for (const SchoolId &school : entry.schools) {
        const auto position = plan.schoolPositions.constFind(school);
        if (position == plan.schoolPositions.cend())
            continue;
        const SchoolView &view = edition.schools[static_cast<size_t>(edition.schoolAt[*position])];
        schools.push_back(linkTo(view.name, view.path));
    }
    putList(value, "schools", std::move(schools));
}

Value neighbour(const Edition &edition, size_t index)
{
    if (index >= edition.entries.size())
        return Value(false);
    return linkTo(edition.entries[index].title, *edition.entries[index].path);
}

Value coverage(const Edition &edition, const Entry &entry)
{
    const std::string outlet = cleanLine(entry.outlet);
    const bool foreign = !entry.outletLanguage.isNull() && entry.outletLanguage != edition.language;
    Value value;
    put(value, "outlet", outlet);
    putOptional(value, "to", isWebAddress(entry.outletUrl) ? cleanLine(entry.outletUrl) : std::string());
    put(value, "link_text", edition.words->word("read_at_outlet", {{"{outlet}", outlet}}));
    putOptional(value, "lang_note",
                foreign ? edition.words->word(
                              "coverage_language",
                              {{"{language}", edition.words->languageName(entry.outletLanguage)}})
                        : std::string());
    putFlag(value, "byline", false);
    return value;
}

void addHead(Value &value, const Site &site, const Edition &edition, const EntryView &view)
{
    const Entry &entry = *view.entry;
    const QLatin1String kind = enumName(entry.kind);
    put(value, "kind", {kind.latin1(), static_cast<size_t>(kind.size())});
    put(value, "kind_label", edition.words->kindLabel(entry.kind));
    const EntryListFamily *family = site.plan().family(entry.kind);
    put(value, "kind_url", fromRoot(family->lists[edition.index].paths.front()));
    putOptional(value, "summary", view.summary);
    putFlag(value, "author", false);
    const int minutes = text::readingMinutes(roughWordCount(view.version->body));
    putOptional(value, "reading_time",
                minutes > 1 ? edition.words->counted("reading_time", minutes) : std::string());
    value["image"] = imageValue(site, edition, entry.leadImage);
    value["coverage"] = entry.kind == EntryKind::Coverage ? coverage(edition, entry) : Value(false);
    put(value, "og_type", "article");
    addSocialImage(value, site, edition, view);
}

void addDates(Value &value, const Edition &edition, const EntryView &view, const QDateTime &local)
{
    const Entry &entry = *view.entry;
    const QTimeZone zone = local.timeZone();
    put(value, "date_iso", text::isoDate(local.date()).toStdString());
    put(value, "date_text", view.dateText);
    put(value, "published_iso", text::isoDateTime(entry.date, zone).toStdString());
    const QDateTime update = lastUpdate(entry);
    const bool updated = update.isValid() && update > entry.date;
    const QDate day = updated ? text::dayOf(update, zone) : QDate();
    putOptional(value, "updated_iso", text::isoDate(day).toStdString());
    putOptional(value, "updated_text", edition.words->date(day));
    putOptional(value, "modified_iso",
                updated ? text::isoDateTime(update, zone).toStdString() : std::string());
}

} // namespace

std::string PageWriter::datelineOf(const Edition &edition, const EntryView &view)
{
    const std::string place = cleanLine(view.version->dateline);
    if (place.empty())
        return {};
    std::string html = "<span class=\"dateline\">";
    appendEscaped(html, place + edition.words->word("dateline_dash"));
    return html + "</span> ";
}

void PageWriter::addRelease(Value &value, const Edition &edition, const EntryView &view,
                            BodyWriter &body) const
{
    const Entry &entry = *view.entry;
    const Snapshot &snapshot = *m_site.plan().snapshot;
    const QTimeZone zone = m_site.plan().localDates[view.position].timeZone();
    Value release;
    put(release, "timing",
        view.embargoed
            ? edition.words->word("embargoed_until",
                                  {{"{date}", text::dateTimeText(entry.embargo, zone, edition.language,
                                                                 edition.words->style())
                                                  .toStdString()}})
            : edition.words->word("for_immediate_release"));
    std::string contacts;
    for (const ContactId &id : entry.contacts) {
        const auto contact = std::ranges::find(snapshot.contacts, id, &Contact::id);
        if (contact != snapshot.contacts.end())
            contacts += m_site.pieces(edition)
                            .contacts[static_cast<size_t>(contact - snapshot.contacts.begin())];
    }
    putOptional(release, "contacts_html", contacts);
    const auto boilerplate =
        std::ranges::find(snapshot.boilerplates, entry.boilerplate, &Boilerplate::id);
    const BoilerplateText text = boilerplate == snapshot.boilerplates.end()
                                     ? BoilerplateText()
                                     : boilerplate->texts.value(edition.language);
    const std::string html = body.html(text.body);
    putOptional(release, "boilerplate_html", html);
    putOptional(release, "boilerplate_heading",
                text.title.isEmpty() ? edition.words->word("about_us") : cleanLine(text.title));
    putObject(value, "release", std::move(release));
}

void PageWriter::addEntryParts(Value &value, const Edition &edition, const EntryView &view,
                               const std::vector<size_t> &facts, const BodyWriter &body) const
{
    Values list;
    for (const size_t statistic : facts) {
        const Observation *observation = body.inForce(statistic);
        const StatisticPieces &pieces = m_site.pieces(edition).statistics[statistic];
        Value fact;
        put(fact, "label", pieces.label);
        put(fact, "value_text",
            valueText(edition, m_site.plan().snapshot->statistics[qsizetype(statistic)],
                      observation->value));
        put(fact, "as_of", asOfText(edition, *observation));
        putOptional(fact, "source", cleanLine(observation->source));
        putOptional(fact, "to", pieces.url);
        list.push_back(std::move(fact));
    }
    putList(value, "facts", std::move(list));
    addLinks(value, m_site, edition, *view.entry);
    addExtras(value, m_site, edition, view);
    std::string related;
    for (const uint32_t other : relatedEntries(m_site.plan(), edition, view))
        related += m_site.card(edition, other);
    putOptional(value, "related_html", related);
    const auto at = static_cast<size_t>(edition.entryAt[view.position]);
    value["newer_entry"] = neighbour(edition, at - 1); // of the first: beyond the end
    value["older_entry"] = neighbour(edition, at + 1);
}

PageFrame PageWriter::frameOf(const Edition &edition, const EntryView &view) const
{
    const SitePlan &plan = m_site.plan();
    const LanguageVersion &version = *view.version;
    const Entry &entry = *view.entry;
    PageFrame frame{edition,    plan.entryGroups[view.position],
                    *view.path, plan.allEntries().lists[edition.index].paths.front(),
                    "news",     view.title};
    frame.kind = &plan.family(entry.kind)->lists[edition.index];
    frame.title = cleanLine(version.seoTitle);
    frame.description =
        version.seoDescription.isEmpty() ? view.summary : cleanLine(version.seoDescription);
    addLag(frame, plan, translationLag(plan.snapshot->organisation, entry.kind), entry, view);
    return frame;
}

void PageWriter::entry(const Edition &edition, size_t index, std::string &target)
{
    const EntryView &view = edition.entries[index];
    const Entry &entry = *view.entry;
    const QDateTime &local = m_site.plan().localDates[view.position];
    const PageFrame around = frameOf(edition, view);
    Value value = frame(around);
    addHead(value, m_site, edition, view);
    addDates(value, edition, view, local);
    BodyWriter &text = body(edition);
    text.startPage(*view.path, local.date());
    const bool release = entry.kind == EntryKind::PressRelease;
    putOptional(value, "body_html",
                text.html(view.version->body, release ? datelineOf(edition, view) : std::string()));
    const std::vector<size_t> facts = text.statistics();
    putFlag(value, "release", false);
    if (release)
        addRelease(value, edition, view, text);
    addEntryParts(value, edition, view, facts, text);
    putOptional(value, "json_ld", entryData(m_site, edition, view));
    finish(TemplateName::Entry, around, value, target);
}

} // namespace gaceta::site
