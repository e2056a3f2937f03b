#include "app/site/incremental/pagefingerprints.h"

#include "app/site/cards/entrycards.h"
#include "app/site/feeds/feeditem.h"
#include "app/site/feeds/redirects.h"
#include "app/site/feeds/searchindex.h"
#include "app/site/incremental/fingerprinter.h"
#include "app/site/links/bodylinks.h"
#include "app/site/pages/related.h"
#include "app/site/parallel.h"
#include "app/text/quickfind.h"

#include <algorithm>

namespace gaceta::site {

namespace {

// A link to an entry, or a block of news: what it shows is not told by the text alone, nor is it whether
// an address of the site leads anywhere.
bool mentionsEntries(const QByteArray &markdown, std::string_view baseUrl)
{
    return text::holdsWordWithColon(markdown, "gaceta:entry/") ||
           text::holdsWordWithColon(markdown, "news:") || linksByAddress(markdown, baseUrl);
}

bool mentionsEntries(const Boilerplate &boilerplate, std::string_view baseUrl)
{
    return std::ranges::any_of(boilerplate.texts, [baseUrl](const auto &item) {
        return mentionsEntries(item.second.body, baseUrl);
    });
}

// Images may have been left out, or lie turned.
Fingerprint mediaOf(const Site &site)
{
    Fingerprinter fingerprinter;
    for (const Media &media : site.plan().snapshot->media) {
        const MediaFile *file = site.media().find(media.id);
        fingerprinter.write(file != nullptr);
        if (!file)
            continue;
        fingerprinter.write(std::string_view(file->path));
        fingerprinter.write(file->width);
        fingerprinter.write(file->height);
        fingerprinter.write(file->size);
        fingerprinter.write(file->downloadSize);
        for (const auto &[use, photo] : file->photos)
            fingerprinter.write(std::string_view(photo.versions.largest().path));
    }
    return fingerprinter.take();
}

void write(Fingerprinter &fingerprinter, const PageGroup &group)
{
    for (const PageAddress &address : group) {
        fingerprinter.write(std::string_view(address.path));
        fingerprinter.write(address.translated);
    }
}

// There each item names its former addresses itself; which of them are still its own depends on others.
void write(Fingerprinter &fingerprinter, const std::vector<Forward> &forwards)
{
    for (const Forward &forward : forwards) {
        fingerprinter.write(std::string_view(forward.from));
        fingerprinter.write(std::string_view(forward.to));
    }
}

} // namespace

PageFingerprints::PageFingerprints(const Site &site, ContentFingerprints contents, int threads)
    : m_site(site)
    , m_contents(std::move(contents))
    , m_boilerplatesMention(
          std::ranges::any_of(site.plan().snapshot->boilerplates, [&site](const Boilerplate &item) {
              return mentionsEntries(item, site.plan().baseUrl);
          }))
{
    addLists();
    const Fingerprint media = mediaOf(site);
    Fingerprinter around;
    around.write(m_contents.rest);
    around.write(media);
    for (const Lists &lists : m_lists)
        around.write(lists.names);
    if (site.plan().form == BundleForm::Hugo)
        write(around, forwardsOf(site.plan()));
    m_around = around.take();
    Fingerprinter whole;
    whole.write(m_contents.whole);
    whole.write(media);
    m_whole = whole.take();
    addEntries(threads);
}

void PageFingerprints::addLists()
{
    for (const Edition &edition : m_site.plan().editions) {
        Lists lists;
        Fingerprinter names;
        Fingerprinter counts;
        Fingerprinter pages;
        for (const EntryListFamily &family : m_site.plan().families) {
            const EntryList &own = family.lists[edition.index];
            // Months are named on pages of lists alone.
            Fingerprinter &naming = family.kind == EntryListKind::Month ? counts : names;
            naming.write(std::string_view(own.name));
            naming.write(std::string_view(own.paths.empty() ? std::string() : own.paths.front()));
            counts.write(own.entries.size());
            for (const EntryList &list : family.lists) {
                pages.write(list.paths.size());
                for (const std::string &path : list.paths)
                    pages.write(std::string_view(path));
            }
            lists.families.push_back(pages.take());
        }
        lists.names = names.take();
        lists.counts = counts.take();
        m_lists.push_back(std::move(lists));
    }
}

void PageFingerprints::addEntries(int threads)
{
    for (const Edition &edition : m_site.plan().editions) {
        std::vector<Shown> &entries = m_entries.emplace_back(edition.entries.size());
        inParallel(entries.size(), threads, [&](size_t i) { entries[i] = shown(edition.entries[i]); });
    }
}

PageFingerprints::Shown PageFingerprints::shown(const EntryView &view) const
{
    Fingerprinter card;
    card.write(m_contents.entries[view.position]);
    card.write(view.language);
    card.write(view.translated);
    card.write(view.embargoed);
    write(card, m_site.plan().entryGroups[view.position]);
    const bool ends = !view.entry->boilerplate.isNull() && m_boilerplatesMention;
    const std::string &baseUrl = m_site.plan().baseUrl;
    const bool isOurs = linksByAddress(view.entry->outletUrl.toUtf8(), baseUrl);
    return {card.take(), ends || isOurs || mentionsEntries(view.version->body, baseUrl)};
}

Fingerprint PageFingerprints::of(const OutputSubject &subject) const
{
    const Edition &edition = m_site.plan().editions[subject.edition];
    switch (subject.kind) {
    case SubjectKind::Entry:
        return entry(edition, subject.item);
    case SubjectKind::EntryList:
        return list(edition, subject);
    case SubjectKind::EntryFeed:
        return feed(edition, subject);
    case SubjectKind::EntryCard:
        return card(edition, subject.item);
    case SubjectKind::SearchPart:
        return searchPart(edition, subject.page);
    case SubjectKind::Told:
        return subject.inputs;
    case SubjectKind::Organisation:
        return m_around;
    case SubjectKind::Whole:
        break;
    }
    return m_whole;
}

Fingerprint PageFingerprints::entry(const Edition &edition, size_t index) const
{
    const SitePlan &plan = m_site.plan();
    const EntryView &view = edition.entries[index];
    const std::vector<Shown> &entries = m_entries[edition.index];
    if (entries[index].mentions)
        return m_whole;
    Fingerprinter fingerprinter;
    fingerprinter.write(m_around);
    fingerprinter.write(entries[index].card);
    for (const size_t neighbour : {index - 1, index + 1}) {
        const bool exists = neighbour < edition.entries.size(); // before the first: beyond the end
        fingerprinter.write(exists);
        if (!exists)
            continue;
        fingerprinter.write(edition.entries[neighbour].entry->id);
        fingerprinter.write(std::string_view(edition.entries[neighbour].title));
        fingerprinter.write(std::string_view(*edition.entries[neighbour].path));
    }
    for (const uint32_t other : relatedEntries(plan, edition, view))
        fingerprinter.write(entries[other].card);
    return fingerprinter.take();
}

Fingerprint PageFingerprints::list(const Edition &edition, const OutputSubject &subject) const
{
    const EntryList &list = m_site.plan().families[subject.item].lists[edition.index];
    const Lists &lists = m_lists[edition.index];
    Fingerprinter fingerprinter;
    fingerprinter.write(m_around);
    fingerprinter.write(lists.counts);
    fingerprinter.write(lists.families[subject.item]);
    fingerprinter.write(subject.page);
    const size_t first = subject.page * entriesPerPage;
    for (size_t i = first; i < std::min(list.entries.size(), first + entriesPerPage); ++i)
        fingerprinter.write(m_entries[edition.index][list.entries[i]].card);
    return fingerprinter.take();
}

Fingerprint PageFingerprints::feed(const Edition &edition, const OutputSubject &subject) const
{
    const EntryList &list = m_site.plan().families[subject.item].lists[edition.index];
    Fingerprinter fingerprinter;
    fingerprinter.write(m_around);
    fingerprinter.write(m_lists[edition.index].families[subject.item]);
    for (const uint32_t entry : entriesInFeed(list)) {
        const Shown &shown = m_entries[edition.index][entry];
        fingerprinter.write(shown.mentions ? m_whole : shown.card);
    }
    return fingerprinter.take();
}

// All that is drawn, and nothing else: drawing takes longer than any page.
Fingerprint PageFingerprints::card(const Edition &edition, size_t index) const
{
    const ShareCard card = cardOf(m_site, edition, edition.entries[index]);
    Fingerprinter fingerprinter;
    for (const std::string &text : {card.title, card.label, card.name, card.language})
        fingerprinter.write(std::string_view(text));
    for (const QByteArray &color : {card.background, card.foreground, card.highlight})
        fingerprinter.write(color);
    const MediaFile *logo = m_site.media().find(m_site.plan().snapshot->organisation.logo);
    fingerprinter.write(logo ? std::string_view(logo->path) : std::string_view());
    return fingerprinter.take();
}

Fingerprint PageFingerprints::searchPart(const Edition &edition, size_t part) const
{
    const EntryRange range = entriesInPart(edition, part);
    Fingerprinter fingerprinter;
    fingerprinter.write(m_around);
    for (size_t i = range.first; i < range.end; ++i)
        fingerprinter.write(m_entries[edition.index][i].card);
    return fingerprinter.take();
}

} // namespace gaceta::site
