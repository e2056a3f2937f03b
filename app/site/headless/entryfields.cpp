#include "app/site/headless/entryfields.h"

#include "app/core/rules.h"
#include "app/site/headless/items.h"
#include "app/site/pages/place.h"
#include "app/site/plan/cleantext.h"
#include "app/text/references.h"

#include <algorithm>
#include <set>

namespace gaceta::site {

namespace {

void addTags(Document &document, const SitePlan &plan, const Edition &edition, const Entry &entry)
{
    document.openList("tags");
    for (const TermId &tag : entry.tags) {
        const auto family = plan.tagFamilies.constFind(tag);
        if (family == plan.tagFamilies.cend())
            continue;
        document.openItem();
        document.addText("key", plan.families[*family].term->key);
        document.addText("name", std::string_view(plan.families[*family].lists[edition.index].name));
        document.close();
    }
    document.closeList();
    document.openList("schools");
    for (const SchoolId &school : entry.schools) {
        const auto position = plan.schoolPositions.constFind(school);
        if (position == plan.schoolPositions.cend())
            continue;
        document.openItem();
        addName(document, edition, ItemFolder::Schools,
                nameOf(edition.schools[static_cast<size_t>(edition.schoolAt[*position])]));
        document.close();
    }
    document.closeList();
}

void addCoverage(Document &document, const Entry &entry)
{
    if (entry.kind != EntryKind::Coverage)
        return;
    document.open("coverage");
    document.addText("outlet", entry.outlet);
    if (isWebAddress(entry.outletUrl))
        document.addText("url", entry.outletUrl);
    document.addText("language", entry.outletLanguage.text());
    document.close();
}

void addGroups(const QByteArray &markdown, std::set<QString> &groups)
{
    if (!markdown.contains("contacts:"))
        return;
    for (const text::Reference &reference : text::findReferences(markdown)) {
        if (reference.kind == text::ReferenceKind::Contacts)
            groups.insert(QString::fromUtf8(reference.argument));
    }
}

} // namespace

void addEntryFields(Document &document, const Edition &edition, const EntryView &view)
{
    const SitePlan &plan = document.site().plan();
    const Entry &entry = *view.entry;
    document.addText("language", std::string_view(edition.code));
    addName(document, edition, ItemFolder::News, nameOf(view));
    document.addFlag("translated", view.translated);
    document.addText("textLanguage", view.language.text());
    document.addText("kind", QString(enumName(entry.kind)));
    document.addText("kindName", std::string_view(edition.words->kindLabel(entry.kind)));
    document.addTime("published", entry.date);
    document.addTime("modified", std::max(lastUpdate(entry), entry.date));
    document.addDay("eventDate", entry.eventDate);
    document.addTime("expires", entry.expires);
    document.addFlag("pinned", isPinned(entry, plan.today));
    addTags(document, plan, edition, entry);
    addCoverage(document, entry);
}

void addSearchFields(Document &document, const LanguageVersion &version, const std::string &title,
                     const std::string &summary)
{
    const std::string description = cleanLine(version.seoDescription);
    document.open("seo");
    document.addText("title",
                     version.seoTitle.isEmpty() ? QString::fromStdString(title) : version.seoTitle);
    document.addText("description", std::string_view(description.empty() ? summary : description));
    document.close();
}

void addState(Document &document, const SitePlan &plan, const EntryView &view)
{
    const LanguageVersion &version = *view.version;
    if (plan.drafts == Drafts::Include) {
        document.addText("state", QString(enumName(version.state)));
        if (view.embargoed)
            document.addTime("embargo", view.entry->embargo);
    }
    // Hashing the original is worth it only where a translation says what it was made from.
    if (view.translated && !version.basis.paragraphs.isEmpty() &&
        translationState(view.entry->texts, view.language, view.entry->source) ==
            TranslationState::Outdated) {
        const LanguageTag &from = version.basis.source;
        document.addText("outdatedFrom", from.text());
        if (const QDateTime &edited = view.entry->texts.value(from).edited; edited.isValid())
            document.addTime("outdatedSince", edited);
    }
}

QList<ContactId> shownContacts(const EntryView &view)
{
    return view.entry->kind == EntryKind::PressRelease ? view.entry->contacts : QList<ContactId>();
}

void addContact(Document &document, const Edition &edition, const Contact &contact)
{
    const ContactText &text = contact.texts.valueOrAny(edition.language);
    document.addText("key", contact.key);
    document.addText("group", contact.group);
    document.addText("role", text.role);
    document.addText("name", contact.name);
    document.addText("email", contact.email);
    document.addText("phone", contact.phone);
    document.addText("note", text.note);
}

std::vector<size_t> publicContacts(const SitePlan &plan, const Edition &edition)
{
    std::set<QString> groups;
    std::set<QString> ids;
    for (const EntryView &view : edition.entries) {
        addGroups(view.version->body, groups);
        for (const ContactId &id : shownContacts(view))
            ids.insert(id.text());
    }
    for (const PageView &view : edition.pages)
        addGroups(view.version->body, groups);
    const bool all = pressRoom(edition) != nullptr;
    std::vector<size_t> shown;
    const QList<Contact> &contacts = plan.snapshot->contacts;
    for (qsizetype i = 0; i < contacts.size(); ++i) {
        if (all || groups.contains(contacts[i].group) || ids.contains(contacts[i].id.text()))
            shown.push_back(static_cast<size_t>(i));
    }
    return shown;
}

} // namespace gaceta::site
