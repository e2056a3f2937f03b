#include "app/site/pages/smallpieces.h"

#include "app/core/rules.h"
#include "app/site/plan/cleantext.h"
#include "app/text/dateformat.h"

#include <QUrl>

#include <algorithm>

namespace gaceta::site {

namespace {

bool belongs(const EntryListFamily &family, EntryListKind kind)
{
    return family.kind == kind;
}

Value filterItem(const std::string &name, const std::string &path, size_t count, bool current)
{
    Value item;
    put(item, "name", name);
    put(item, "url", fromRoot(path));
    putOptional(item, "count", count == 0 ? std::string() : std::to_string(count));
    putFlag(item, "current", current);
    return item;
}

// The list of the group that is shown; on the page of a month its year. Null: none.
const EntryListFamily *shownOf(const SitePlan &plan, const EntryListFamily &chosen, EntryListKind group)
{
    if (chosen.kind == group)
        return &chosen;
    if (chosen.kind != EntryListKind::Month || group != EntryListKind::Year)
        return nullptr;
    const auto year = std::ranges::find_if(plan.families, [&chosen](const EntryListFamily &family) {
        return family.kind == EntryListKind::Year && family.year == chosen.year;
    });
    return &*year;
}

// One group: everything, then each list of that kind.
Value filterGroup(const Site &site, const Edition &edition, const EntryListFamily &chosen,
                  std::pair<EntryListKind, const char *> group)
{
    const SitePlan &plan = site.plan();
    const EntryListFamily *shown = shownOf(plan, chosen, group.first);
    Values items;
    items.push_back(filterItem(edition.words->word("filter_all"),
                               plan.allEntries().lists[edition.index].paths.front(), 0, !shown));
    for (const EntryListFamily &family : plan.families) {
        const EntryList &list = family.lists[edition.index];
        if (belongs(family, group.first) && !list.entries.empty()) {
            items.push_back(
                filterItem(list.name, list.paths.front(), list.entries.size(), &family == shown));
        }
    }
    Value value;
    put(value, "group_label", edition.words->word(group.second));
    put(value, "chosen", shown ? shown->lists[edition.index].name : edition.words->word("filter_all"));
    putFlag(value, "active", shown != nullptr);
    putList(value, "items", std::move(items));
    return value;
}

// Only in exports with drafts, of what the public does not see yet.
std::string stateLabel(const Site &site, const Edition &edition, const EntryView &view)
{
    const bool published = view.version->state == WorkflowState::Published;
    if (site.plan().drafts == Drafts::LeaveOut || (published && !view.embargoed))
        return {};
    const QLatin1String name = published ? QLatin1String("embargoed") : enumName(view.version->state);
    std::string key = "state_" + std::string(name.latin1(), static_cast<size_t>(name.size()));
    std::ranges::replace(key, '-', '_');
    return edition.words->word(key);
}

} // namespace

std::string entryCard(const Site &site, const Edition &edition, const EntryView &view)
{
    const Entry &entry = *view.entry;
    Value card;
    put(card, "url", fromRoot(*view.path));
    const QLatin1String kind = enumName(entry.kind);
    put(card, "kind", {kind.latin1(), static_cast<size_t>(kind.size())});
    put(card, "kind_label", edition.words->kindLabel(entry.kind));
    put(card, "title", view.title);
    putOptional(card, "title_lang",
                view.translated ? std::string() : view.language.text().toStdString());
    putOptional(card, "lang_note",
                view.translated
                    ? std::string()
                    : edition.words->word("in_language",
                                          {{"{language}", edition.words->languageName(view.language)}}));
    putOptional(card, "summary", view.summary);
    put(card, "date_iso", text::isoDate(site.plan().localDates[view.position].date()).toStdString());
    put(card, "date_text", view.dateText);
    putOptional(card, "outlet", cleanLine(entry.outlet));
    card["image"] = imageValue(site, edition, entry.leadImage, PhotoUse::Card);
    putOptional(card, "state_label", stateLabel(site, edition, view));
    putFlag(card, "pinned", isPinned(entry, site.plan().today));
    std::string html;
    site.render(TemplateName::Card, edition, card, html);
    return html;
}

void addSchoolCards(Site &site, const Edition &edition)
{
    for (const SchoolView &view : edition.schools) {
        const School &school = *view.school;
        Value card;
        put(card, "name", view.name);
        put(card, "url", fromRoot(view.path));
        const QLatin1String level = enumName(school.level);
        put(card, "level", {level.latin1(), static_cast<size_t>(level.size())});
        put(card, "level_label", edition.words->levelLabel(school.level));
        putOptional(card, "area", cleanLine(areaIn(school, edition.language)));
        putOptional(card, "grades", cleanLine(school.grades));
        putOptional(
            card, "joined",
            school.yearJoined
                ? edition.words->word("joined_in", {{"{year}", std::to_string(*school.yearJoined)}})
                : std::string());
        std::string html;
        site.render(TemplateName::SchoolCard, edition, card, html);
        site.pieces(edition).schoolCards.push_back(std::move(html));
    }
}

std::string phoneUrl(const QString &phone)
{
    std::string digits;
    for (const QChar c : phone) {
        if (c >= u'0' && c <= u'9')
            digits += static_cast<char>(c.unicode());
        // An extension or another number is not to be called with it.
        else if (digits.size() >= 7 && (c.isLetter() || QStringView(u";,/").contains(c)))
            break;
    }
    if (digits.size() < 7)
        return {};
    // Ten digits are a number of the United States without its country code.
    const bool plus = phone.trimmed().startsWith(u'+');
    return "tel:" + std::string(plus ? "+" : digits.size() == 10 ? "+1" : "") + digits;
}

std::string mailUrl(const QString &email)
{
    const QString address = email.trimmed();
    return isEmailAddress(address) ? "mailto:" + QUrl::toPercentEncoding(address, "@+").toStdString()
                                   : std::string();
}

void addContacts(Site &site, const Edition &edition)
{
    for (const Contact &contact : site.plan().snapshot->contacts) {
        const ContactText &text = contact.texts.valueOrAny(edition.language);
        const std::string email = cleanLine(contact.email);
        Value value;
        putOptional(value, "role", cleanLine(text.role));
        putOptional(value, "name", cleanLine(contact.name));
        putOptional(value, "email", email);
        putOptional(value, "email_url", mailUrl(contact.email));
        putOptional(value, "phone", cleanLine(contact.phone));
        putOptional(value, "phone_url", phoneUrl(contact.phone));
        putOptional(value, "note", cleanLine(text.note));
        std::string html;
        site.render(TemplateName::Contact, edition, value, html);
        site.pieces(edition).contacts.push_back(std::move(html));
    }
}

void addFilters(Site &site, const Edition &edition)
{
    for (const EntryListFamily &family : site.plan().families) {
        Values groups;
        for (const auto &group : {std::pair{EntryListKind::Kind, "filter_kind"},
                                  std::pair{EntryListKind::Year, "filter_year"},
                                  std::pair{EntryListKind::Tag, "filter_tag"}}) {
            Value value = filterGroup(site, edition, family, group);
            if (value.find("items")->list()->size() > 1)
                groups.push_back(std::move(value));
        }
        std::string html;
        if (!groups.empty()) {
            Value value;
            putList(value, "groups", std::move(groups));
            site.render(TemplateName::Filters, edition, value, html);
        }
        site.pieces(edition).filters.push_back(std::move(html));
    }
}

} // namespace gaceta::site
