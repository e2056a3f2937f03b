#include "app/site/hugo/hugomarkdown.h"

#include "app/site/hugo/hugolists.h"
#include "app/site/pages/plainfacts.h"
#include "app/site/plan/cleantext.h"
#include "app/site/plan/newschoice.h"

#include <QUrl>

#include <algorithm>

namespace gaceta::site {

namespace {

constexpr QByteArrayView wordJoiner("\xE2\x81\xA0"); // not seen

// Hugo looks for shortcodes in code as well. Those that are whole are written as comments of that form,
// which it takes off again; of others the signs are parted.
void keepSigns(QByteArray &code, QByteArrayView begin, QByteArrayView end)
{
    qsizetype at = code.indexOf(begin);
    while (at >= 0) {
        const qsizetype inside = at + begin.size();
        const qsizetype close = code.indexOf(end, inside);
        const bool isWhole = close >= 0 &&
                             !QByteArrayView(code).sliced(inside, close - inside).contains("*/") &&
                             !QByteArrayView(code).sliced(inside).startsWith("/*");
        if (isWhole) {
            code.insert(close, "*/").insert(inside, "/*");
            at = code.indexOf(begin, close + 4 + end.size());
        } else {
            code.insert(at + 2, wordJoiner);
            at = code.indexOf(begin, inside);
        }
    }
}

} // namespace

HugoMarkdown::HugoMarkdown(const Site &site, const Edition &edition, const HugoLayout &layout,
                           const QDate &day)
    : m_site(site)
    , m_edition(edition)
    , m_layout(layout)
    , m_day(day)
    , m_chips(plainFacts(site, edition, day))
{
}

void HugoMarkdown::add(const QByteArray &markdown, std::string_view leadIn)
{
    const QByteArrayView start(leadIn.data(), qsizetype(leadIn.size()));
    append(text::resolvedMarkdown(cleanText(markdown), *this, start));
}

void HugoMarkdown::addMade(const QByteArray &markdown)
{
    append(text::resolvedLinks(markdown, *this));
}

void HugoMarkdown::append(const QByteArray &markdown)
{
    if (markdown.trimmed().isEmpty())
        return;
    m_text += m_text.isEmpty() ? "" : "\n";
    m_text += markdown;
}

void HugoMarkdown::addHeading(std::string_view words)
{
    addMade("## " + markdownText(words) + '\n');
}

void HugoMarkdown::addImage(const MediaId &id)
{
    addMade("![](gaceta:media/" + id.text().toUtf8() + ")\n");
}

QByteArray HugoMarkdown::address(const text::ItemLink &link)
{
    if (link.kind == ItemKind::Media) {
        const auto id = MediaId::parse(link.id);
        const MediaFile *file = id ? m_site.media().find(*id) : nullptr;
        return file ? QByteArray::fromStdString(localName(*file)) : QByteArray();
    }
    const std::string path = m_layout.path(m_edition, link.kind, link.id);
    if (path.empty())
        return {};
    const QByteArray fragment = QUrl::toPercentEncoding(QString::fromUtf8(link.fragment));
    return "{{< relref \"/" + QByteArray::fromStdString(path) + (fragment.isEmpty() ? "" : "#") +
           fragment + "\" >}}";
}

std::optional<text::MarkdownImage> HugoMarkdown::image(const text::ImageReference &image)
{
    const auto id = MediaId::parse(image.media);
    const MediaFile *file = id ? m_site.media().find(*id) : nullptr;
    if (!file || !file->media->isImage())
        return std::nullopt;
    const Media &media = *file->media;
    const MediaText &own = media.texts.value(m_edition.language);
    const MediaText &any = media.texts.valueOrAny(m_edition.language);
    const std::string alt =
        media.decorative ? std::string() : cleanLine(own.alt.isEmpty() ? any.alt : own.alt);
    return text::MarkdownImage{
        QByteArray::fromStdString(localName(*file)),
        image.alt.isEmpty() ? QByteArray::fromStdString(alt) : image.alt.toByteArray(),
        image.caption.isEmpty() ? QByteArray::fromStdString(cleanLine(own.caption))
                                : image.caption.toByteArray()};
}

QByteArray HugoMarkdown::block(const text::ReferenceName &name)
{
    const SitePlan &plan = m_site.plan();
    const QByteArray argument = name.argument.toByteArray();
    switch (name.kind) {
    case text::ReferenceKind::Schools:
        for (const SchoolList &list : plan.snapshot->schoolLists) {
            if (list.key.toUtf8() == argument)
                return schoolItems(plan, m_edition, list);
        }
        return {};
    case text::ReferenceKind::Statistics:
        return statisticList(argument);
    case text::ReferenceKind::News: {
        const NewsChoice news = chosenNews(plan, m_edition, argument);
        m_hasNews = m_hasNews || !news.entries.empty();
        return entryItems(plan, m_edition, news.entries);
    }
    case text::ReferenceKind::Contacts: {
        std::vector<const Contact *> contacts;
        for (const Contact &contact : plan.snapshot->contacts) {
            if (contact.group.toUtf8() == argument)
                contacts.push_back(&contact);
        }
        m_hasContacts = m_hasContacts || !contacts.empty();
        return contactItems(m_edition, contacts);
    }
    default:
        return {};
    }
}

QByteArray HugoMarkdown::statisticList(const QByteArray &group) const
{
    const QList<Statistic> &statistics = m_site.plan().snapshot->statistics;
    QByteArray items;
    for (qsizetype i = 0; i < statistics.size(); ++i) {
        const Observation *observation =
            m_day.isValid() ? observationOn(statistics[i], m_day) : latestObservation(statistics[i]);
        if (observation && statistics[i].group.toUtf8() == group)
            items += statisticItem(m_site, m_edition, size_t(i), *observation);
    }
    return items;
}

QByteArray HugoMarkdown::code(QByteArrayView literal)
{
    QByteArray code = literal.toByteArray();
    keepSigns(code, "{{<", ">}}");
    keepSigns(code, "{{%", "%}}");
    return code.replace("<!--more-->", QByteArray("<!--" + wordJoiner + "more-->"));
}

} // namespace gaceta::site
