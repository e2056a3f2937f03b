#include "app/site/pages/bodywriter.h"

#include "app/site/pages/statisticpieces.h"
#include "app/site/plan/cleantext.h"
#include "app/site/plan/newschoice.h"
#include "app/text/schoolcount.h"

#include <algorithm>

namespace gaceta::site {

namespace {

QByteArrayView view(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

text::HtmlOptions optionsFor(const Edition &edition)
{
    text::HtmlOptions options;
    options.tableLabel = QByteArray::fromStdString(edition.words->word("table"));
    return options;
}

template <typename T>
const T *byId(const QList<T> &items, QStringView id)
{
    const auto parsed = decltype(T::id)::parse(id);
    if (!parsed)
        return nullptr;
    const auto found = std::ranges::find(items, *parsed, &T::id);
    return found == items.end() ? nullptr : &*found;
}

} // namespace

BodyWriter::BodyWriter(const Site &site, const Edition &edition)
    : m_site(site)
    , m_edition(edition)
    , m_renderer(*this, optionsFor(edition))
{
}

void BodyWriter::startPage(std::string_view path, const QDate &day)
{
    std::string way;
    for (auto slash = std::ranges::count(path, '/'); slash > 0; --slash)
        way += "../";
    startContent(way, {}, day);
}

void BodyWriter::startContent(std::string_view root, std::string_view path, const QDate &day)
{
    m_way = root;
    m_page = QUrl();
    if (!path.empty() && root.starts_with("http"))
        m_page = QUrl(QString::fromStdString(std::string(root).append(path)));
    m_day = day;
    m_used.clear();
    m_hasNews = false;
    m_hasContacts = false;
    m_renderer.startPage();
}

std::string BodyWriter::html(const QByteArray &markdown, std::string_view leadIn)
{
    if (markdown.trimmed().isEmpty())
        return {};
    m_html.resize(0);
    m_renderer.append(cleanText(markdown), m_html, view(leadIn));
    return {m_html.constData(), static_cast<size_t>(m_html.size())};
}

const Observation *BodyWriter::inForce(size_t statistic) const
{
    const Statistic &item = m_site.plan().snapshot->statistics[qsizetype(statistic)];
    return m_day.isValid() ? observationOn(item, m_day) : latestObservation(item);
}

std::string BodyWriter::pathOf(ItemKind kind, QStringView id) const
{
    const SitePlan &plan = m_site.plan();
    const size_t at = m_edition.index;
    const auto position = [](const auto &items, const auto *item) {
        return static_cast<size_t>(item - items.constData());
    };
    if (kind == ItemKind::Entry) {
        const auto parsed = EntryId::parse(id);
        const auto found = parsed ? plan.entryPositions.constFind(*parsed) : plan.entryPositions.cend();
        return found == plan.entryPositions.cend() ? std::string() : plan.entryGroups[*found][at].path;
    }
    if (kind == ItemKind::Page) {
        const Page *page = byId(plan.snapshot->pages, id);
        return page ? plan.pageGroups[position(plan.snapshot->pages, page)][at].path : std::string();
    }
    if (kind == ItemKind::School) {
        const School *school = byId(plan.snapshot->schools, id);
        return school ? plan.schoolGroups[position(plan.snapshot->schools, school)][at].path
                      : std::string();
    }
    if (kind == ItemKind::SchoolList) {
        const SchoolList *list = byId(plan.snapshot->schoolLists, id);
        return list ? plan.schoolListGroups[position(plan.snapshot->schoolLists, list)][at].path
                    : std::string();
    }
    const auto media = MediaId::parse(id);
    const MediaFile *file = kind == ItemKind::Media && media ? m_site.media().find(*media) : nullptr;
    return file ? file->path : std::string();
}

QByteArray BodyWriter::address(ItemKind kind, QStringView id)
{
    const std::string path = pathOf(kind, id);
    return path.empty() ? QByteArray() : QByteArray::fromStdString(m_way + path);
}

QByteArray BodyWriter::relativeAddress(QByteArrayView address)
{
    // Places on the page itself are led back to it with the rest of what is made for another place.
    if (m_page.isEmpty() || address.startsWith('#'))
        return address.toByteArray();
    return m_page.resolved(QUrl::fromEncoded(address.toByteArray())).toEncoded();
}

bool BodyWriter::appendImage(const text::ImageReference &image, QByteArray &out)
{
    const auto id = MediaId::parse(image.media);
    const MediaFile *file = id ? m_site.media().find(*id) : nullptr;
    if (!file || !file->media->isImage())
        return false;
    Value value = imageValue(m_site, m_edition, *id);
    if (!image.alt.isEmpty())
        put(value, "image_alt", {image.alt.data(), static_cast<size_t>(image.alt.size())});
    if (!image.caption.isEmpty())
        put(value, "caption", {image.caption.data(), static_cast<size_t>(image.caption.size())});
    if (image.place == text::ImagePlace::Figure) {
        Value figure;
        putObject(figure, "image", std::move(value));
        putFlag(figure, "in_gallery", false);
        append(TemplateName::Figure, figure, out);
        return true;
    }
    std::string tag = "<img src=\"" + file->url + "\" alt=\"";
    appendEscaped(tag, *value.find("image_alt")->text());
    tag += '"';
    if (file->width > 0 && file->height > 0) {
        tag += " width=\"" + std::to_string(file->width) + "\" height=\"" +
               std::to_string(file->height) + '"';
    }
    if (const ShownPhoto *photo = file->photo(PhotoUse::Whole))
        tag += " srcset=\"" + photo->plainSet + "\" sizes=\"(min-width: 48em) 42rem, 100vw\"";
    tag += " loading=\"lazy\">";
    out.append(view(tag));
    return true;
}

bool BodyWriter::appendChip(text::ReferenceKind kind, QByteArrayView argument, QByteArray &out)
{
    return kind == text::ReferenceKind::SchoolCount ? appendCount(argument, out)
                                                    : appendFact(argument, out);
}

bool BodyWriter::appendFact(QByteArrayView argument, QByteArray &out)
{
    const text::FactName name = text::factName(argument);
    const auto index = m_site.statistic({name.key.data(), static_cast<size_t>(name.key.size())});
    const Observation *observation = index ? inForce(*index) : nullptr;
    if (!observation || !name.form)
        return false;
    if (*name.form == text::FactForm::Value) {
        const Statistic &statistic = m_site.plan().snapshot->statistics[qsizetype(*index)];
        const auto number = static_cast<size_t>(observation - statistic.observations.constData());
        out.append(view(m_site.pieces(m_edition).statistics[*index].facts[number]));
    } else {
        const QDate day = m_day.isValid() ? m_day : m_site.plan().today;
        const std::string html = derivedFact(m_site, m_edition, *index, *observation, *name.form, day);
        if (html.empty())
            return false;
        out.append(view(html));
    }
    if (std::ranges::find(m_used, *index) == m_used.end())
        m_used.push_back(*index);
    return true;
}

bool BodyWriter::appendCount(QByteArrayView argument, QByteArray &out) const
{
    const text::CountName name = text::countName(argument);
    const QString key = QString::fromUtf8(name.key);
    for (const SchoolList &list : m_site.plan().snapshot->schoolLists) {
        if (list.key != key || name.counted == text::Counted::Unknown)
            continue;
        const int count = text::countOf(list, m_site.plan().snapshot->schools, name.counted);
        Value value;
        put(value, "value", std::to_string(count));
        put(value, "value_text", m_edition.words->number(count));
        append(TemplateName::Fact, value, out);
        while (out.endsWith('\n'))
            out.chop(1);
        return true;
    }
    return false;
}

bool BodyWriter::appendBlock(text::ReferenceKind kind, QByteArrayView argument, QByteArray &out)
{
    const std::string_view name(argument.data(), static_cast<size_t>(argument.size()));
    switch (kind) {
    case text::ReferenceKind::Schools:
        return appendSchools(name, out);
    case text::ReferenceKind::Statistics:
        return appendStatistics(name, out);
    case text::ReferenceKind::News:
        return appendNews(argument, out);
    case text::ReferenceKind::Contacts:
        return appendContacts(name, out);
    case text::ReferenceKind::Statistic:
    case text::ReferenceKind::SchoolCount:
    case text::ReferenceKind::Unknown:
        break;
    }
    return false;
}

bool BodyWriter::appendSchools(std::string_view key, QByteArray &out) const
{
    const SitePlan &plan = m_site.plan();
    const QList<SchoolList> &lists = plan.snapshot->schoolLists;
    const auto list = std::ranges::find_if(
        lists, [key](const SchoolList &item) { return item.key.toStdString() == key; });
    if (list == lists.end())
        return false;
    std::string cards;
    for (const School *school : schoolsOf(*list, plan.snapshot->schools)) {
        const int at = m_edition.schoolAt[plan.schoolPositions.value(school->id)];
        cards += m_site.pieces(m_edition).schoolCards[static_cast<size_t>(at)];
    }
    const size_t position = static_cast<size_t>(&*list - lists.constData());
    const std::string &page = plan.schoolListGroups[position][m_edition.index].path;
    Value value;
    putFlag(value, "block_heading", false);
    putFlag(value, "ordered", list->order == SchoolListOrder::ByHand);
    put(value, "schools_html", cards);
    putOptional(value, "to", page.empty() ? page : fromRoot(page));
    append(TemplateName::BlockSchools, value, out);
    return !cards.empty();
}

bool BodyWriter::appendStatistics(std::string_view group, QByteArray &out) const
{
    const QList<Statistic> &statistics = m_site.plan().snapshot->statistics;
    std::string cards;
    for (size_t i = 0; i < static_cast<size_t>(statistics.size()); ++i) {
        const Observation *observation = inForce(i);
        if (!observation || statistics[qsizetype(i)].group.toStdString() != group)
            continue;
        cards += observation == latestObservation(statistics[qsizetype(i)])
                     ? m_site.pieces(m_edition).statistics[i].card
                     : statisticCard(m_site, m_edition, i, *observation);
    }
    if (cards.empty())
        return false;
    Value value;
    putFlag(value, "block_heading", false);
    put(value, "stats_html", cards);
    putFlag(value, "as_of", false);
    put(value, "to", fromRoot(m_site.plan().statistics[m_edition.index].path));
    append(TemplateName::BlockStats, value, out);
    return true;
}

bool BodyWriter::appendNews(QByteArrayView wanted, QByteArray &out)
{
    const NewsChoice news = chosenNews(m_site.plan(), m_edition, wanted);
    std::string cards;
    for (const uint32_t entry : news.entries)
        cards += m_site.card(m_edition, entry);
    if (cards.empty())
        return false;
    m_hasNews = true;
    Value value;
    putFlag(value, "block_heading", false);
    put(value, "cards_html", cards);
    put(value, "to", fromRoot(news.list->paths.front()));
    append(TemplateName::BlockNews, value, out);
    return true;
}

bool BodyWriter::appendContacts(std::string_view group, QByteArray &out)
{
    const QList<Contact> &contacts = m_site.plan().snapshot->contacts;
    std::string items;
    for (qsizetype i = 0; i < contacts.size(); ++i) {
        if (contacts[i].group.toStdString() == group)
            items += m_site.pieces(m_edition).contacts[static_cast<size_t>(i)];
    }
    if (items.empty())
        return false;
    m_hasContacts = true;
    Value value;
    putFlag(value, "block_heading", false);
    put(value, "contacts_html", items);
    append(TemplateName::BlockContacts, value, out);
    return true;
}

void BodyWriter::append(TemplateName name, const Value &value, QByteArray &out) const
{
    std::string html;
    m_site.render(name, m_edition, value, html);
    out.append(view(html));
}

} // namespace gaceta::site
