#include "ui/models/deskrows.h"

#include "app/core/releasestanding.h"
#include "ui/models/names.h"
#include "ui/models/releasenames.h"
#include "ui/models/tr.h"
#include "ui/models/versionrows.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace gaceta::ui {

using models::Tr;
using storage::VersionFilter;
using storage::VersionOrder;
using namespace Qt::StringLiterals;

namespace {

constexpr int daysAhead = 7;      // of what is due
constexpr int factDaysAhead = 30; // of numbers to be looked at
constexpr int releaseDaysAhead = 30;
constexpr int severalPerEntry = 4; // versions of one entry that come out together

class Reader final
{
public:
    Reader(const editing::Newsroom &newsroom, const DeskQuestion &question)
        : m_newsroom(newsroom)
        , m_question(question)
    {
    }

    Result<std::map<DeskList, DeskPart>> read();

private:
    template <typename T>
    [[nodiscard]] T taken(Result<T> result)
    {
        if (result)
            return std::move(*result);
        m_error = result.error();
        return {};
    }

    void add(DeskList list, const VersionFilter &filter, VersionOrder order);
    void addPages();
    void addPage(const Page &page, const LanguageTag &language);
    void addFacts();
    void addReleases();
    void addComing();
    [[nodiscard]] bool isMine(const QString &assignee) const
    {
        return assignee.isEmpty() || assignee == m_newsroom.author();
    }
    // Somebody without a name has what is assigned to nobody.
    [[nodiscard]] QString person() const
    {
        const QString author = m_newsroom.author();
        return author.isEmpty() ? u" "_s : author;
    }
    [[nodiscard]] QString moment(const QDateTime &time) const
    {
        const QDateTime local = time.toTimeZone(m_zone);
        return Tr::tr("%1, %2", "day, time")
            .arg(shortDay(local.date()), QLocale().toString(local.time(), QLocale::ShortFormat));
    }

    const editing::Newsroom &m_newsroom;
    DeskQuestion m_question;
    QTimeZone m_zone{QTimeZone::utc()};
    QDate m_today;
    QList<LanguageTag> m_languages;
    std::map<DeskList, DeskPart> m_parts;
    std::optional<Error> m_error;
};

void Reader::add(DeskList list, const VersionFilter &filter, VersionOrder order)
{
    DeskPart &part = m_parts[list];
    const auto window = taken(m_newsroom.versions(filter, order, {}, m_question.limit));
    for (const storage::VersionRow &version : window.rows)
        part.rows.append({versionRow(version, m_today), version.language, {}});
    part.count +=
        window.next ? taken(m_newsroom.versionCount(filter)) : static_cast<int>(window.rows.size());
}

Result<std::map<DeskList, DeskPart>> Reader::read()
{
    const Organisation organisation = taken(m_newsroom.organisation());
    if (const QTimeZone zone(organisation.timeZone.toLatin1()); zone.isValid())
        m_zone = zone;
    m_languages = organisation.languages;
    m_today = m_question.now.toTimeZone(m_zone).date();

    VersionFilter due;
    due.person = person();
    due.written = false; // somebody may have to write it first
    due.time = storage::VersionTime::Due;
    due.until = QDateTime(m_today.addDays(daysAhead), QTime(0, 0), Qt::UTC);
    add(DeskList::Due, due, VersionOrder::Due);

    VersionFilter drafts;
    drafts.states = {WorkflowState::Draft};
    drafts.person = person();
    add(DeskList::Drafts, drafts, VersionOrder::Changed);
    VersionFilter review;
    review.states = {WorkflowState::InReview};
    add(DeskList::Review, review, VersionOrder::Changed);
    VersionFilter ready;
    ready.states = {WorkflowState::Approved};
    add(DeskList::Ready, ready, VersionOrder::Changed);
    VersionFilter behind;
    behind.translations = {TranslationState::Outdated, TranslationState::MachineDraft};
    add(DeskList::Behind, behind, VersionOrder::Changed);
    addPages();
    addFacts();
    addReleases();
    addComing();
    if (m_error)
        return failure(*m_error);
    std::erase_if(m_parts, [](const auto &part) { return part.second.count == 0; });
    for (auto &[list, part] : m_parts)
        part.rows = part.rows.first(std::min<qsizetype>(part.rows.size(), m_question.limit));
    return std::move(m_parts);
}

void Reader::addPages()
{
    for (const Page &page : taken(m_newsroom.loadAll<Page>())) {
        for (const LanguageTag &language : m_languages)
            addPage(page, language);
    }
}

void Reader::addPage(const Page &page, const LanguageTag &language)
{
    const LanguageVersion &text = page.texts.value(language);
    const TranslationState translation = translationState(page.texts, language, page.source);
    DeskRow row;
    row.language = language;
    row.row.kind = ItemKind::Page;
    row.row.item = page.id.text();
    row.row.icon = iconName(ItemKind::Page);
    row.row.title = text.title.isEmpty() ? page.texts.value(page.source).title : text.title;
    if (row.row.title.isEmpty())
        row.row.title = untitled();
    row.row.detail = languageName(language) + u" · "_s + kindName(ItemKind::Page);
    const QString assignment = assignmentText(text.assignee, text.due, m_today);
    if (!assignment.isEmpty())
        row.row.detail += u" · "_s + assignment;
    row.row.badges = {{language, text.state, translation}};
    const auto put = [&](DeskList list) {
        m_parts[list].rows.append(row);
        ++m_parts[list].count;
    };
    const bool written = translation != TranslationState::Missing;
    if (text.due.isValid() && text.due < m_today.addDays(daysAhead) && isMine(text.assignee))
        put(DeskList::Due);
    if (written && text.state == WorkflowState::Draft && isMine(text.assignee))
        put(DeskList::Drafts);
    if (written && text.state == WorkflowState::InReview)
        put(DeskList::Review);
    if (written && text.state == WorkflowState::Approved)
        put(DeskList::Ready);
    if (translation == TranslationState::Outdated || translation == TranslationState::MachineDraft)
        put(DeskList::Behind);
}

void Reader::addFacts()
{
    QList<Statistic> facts = taken(m_newsroom.loadAll<Statistic>());
    facts.removeIf([this](const Statistic &fact) {
        return !fact.reviewBy.isValid() || fact.reviewBy >= m_today.addDays(factDaysAhead);
    });
    std::ranges::stable_sort(facts, {}, &Statistic::reviewBy);
    DeskPart &part = m_parts[DeskList::Facts];
    part.count = static_cast<int>(facts.size());
    for (const Statistic &fact : facts) {
        DeskRow row;
        row.row.kind = ItemKind::Statistic;
        row.row.item = fact.id.text();
        row.row.icon = iconName(ItemKind::Statistic);
        row.row.title = fact.texts.valueOrAny(m_languages.value(0)).label;
        if (row.row.title.isEmpty())
            row.row.title = untitled();
        row.row.title[0] = row.row.title.at(0).toUpper();
        row.row.detail =
            (fact.reviewBy < m_today ? Tr::tr("was to be looked at by %1") : Tr::tr("look at it by %1"))
                .arg(shortDay(fact.reviewBy));
        row.field = u"reviewBy"_s;
        part.rows.append(row);
    }
}

// Those that were taken back or have ended, then those that end soon.
void Reader::addReleases()
{
    std::vector<std::pair<QDate, DeskRow>> ending;
    for (const Media &media : taken(m_newsroom.loadAll<Media>())) {
        const ReleaseStanding standing = releaseStandingOn(media, m_today);
        const std::optional<QDate> end = releaseEnd(media);
        const bool endsSoon = end && *end < m_today.addDays(releaseDaysAhead);
        if (standing != ReleaseStanding::Withdrawn && !endsSoon)
            continue;
        DeskRow row;
        row.row.kind = ItemKind::Media;
        row.row.item = media.id.text();
        row.row.icon = iconName(ItemKind::Media);
        row.row.image = media.isImage() ? row.row.item : QString();
        row.row.title = media.texts.valueOrAny(m_languages.value(0)).alt;
        if (row.row.title.isEmpty())
            row.row.title = media.fileName;
        row.row.detail =
            forbidsShowing(standing) ? standingName(standing) : Tr::tr("ends on %1").arg(shortDay(*end));
        ending.emplace_back(endsSoon ? *end : QDate(), row);
    }
    std::ranges::stable_sort(ending, {}, &std::pair<QDate, DeskRow>::first);
    DeskPart &part = m_parts[DeskList::Releases];
    part.count = static_cast<int>(ending.size());
    for (const auto &[end, row] : ending)
        part.rows.append(row);
}

void Reader::addComing()
{
    VersionFilter scheduled;
    scheduled.states = {WorkflowState::Scheduled};
    scheduled.time = storage::VersionTime::Publication;
    scheduled.from = m_question.now;
    VersionFilter held;
    held.states = {WorkflowState::Published, WorkflowState::Scheduled, WorkflowState::Approved};
    held.time = storage::VersionTime::Embargo;
    held.from = m_question.now;
    const int limit = m_question.limit * severalPerEntry;
    QList<std::pair<QDateTime, DeskRow>> coming;
    for (const bool isHeld : {false, true}) {
        const VersionFilter &filter = isHeld ? held : scheduled;
        const auto order = isHeld ? VersionOrder::Embargo : VersionOrder::Oldest;
        for (const auto &version : taken(m_newsroom.versions(filter, order, {}, limit)).rows) {
            if (!isHeld && version.embargo > m_question.now)
                continue; // among those that are held
            DeskRow row{versionRow(version, m_today), version.language, {}};
            const QDateTime time = isHeld ? std::max(version.embargo, version.date) : version.date;
            row.row.detail = (isHeld ? Tr::tr("%1 · embargo until %2") : Tr::tr("%1 · out on %2"))
                                 .arg(languageName(version.language), moment(time));
            coming.append({time, row});
        }
    }
    std::ranges::stable_sort(coming, {}, &std::pair<QDateTime, DeskRow>::first);
    DeskPart &part = m_parts[DeskList::Coming];
    for (const auto &[time, row] : coming)
        part.rows.append(row);
    part.count = static_cast<int>(coming.size());
}

} // namespace

Result<std::map<DeskList, DeskPart>> deskParts(const editing::Newsroom &newsroom,
                                               const DeskQuestion &question)
{
    return Reader(newsroom, question).read();
}

int deskCount(const std::map<DeskList, DeskPart> &parts)
{
    int count = 0;
    for (const auto &[list, part] : parts) {
        const bool asks = list == DeskList::Drafts || list == DeskList::Review ||
                          list == DeskList::Behind || list == DeskList::Facts ||
                          list == DeskList::Releases;
        count += asks ? part.count : 0;
    }
    return count;
}

} // namespace gaceta::ui
