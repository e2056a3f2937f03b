#include "ui/models/calendarevents.h"

#include "ui/models/names.h"
#include "ui/models/tr.h"
#include "ui/models/versionrows.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace gaceta::ui {

using models::Tr;
using storage::VersionTime;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 2000; // of six weeks; more nobody could look at

CalendarKind kindOf(WorkflowState state)
{
    if (state == WorkflowState::Scheduled)
        return CalendarKind::Scheduled;
    return state == WorkflowState::Published || state == WorkflowState::Archived
               ? CalendarKind::Published
               : CalendarKind::Planned;
}

class Reader final
{
public:
    explicit Reader(const editing::Newsroom &newsroom)
        : m_newsroom(newsroom)
    {
        if (const Result<Organisation> organisation = newsroom.organisation())
            m_organisation = *organisation;
        const QTimeZone zone(m_organisation.timeZone.toLatin1());
        m_zone = zone.isValid() ? zone : QTimeZone::utc();
    }

    void addVersions(VersionTime time, const QDate &first, const QDate &last);
    void addPages(const QDate &first, const QDate &last);
    void addFacts(const QDate &first, const QDate &last);
    void addPlanned();
    [[nodiscard]] Result<QList<CalendarEvent>> take();

private:
    void add(const storage::VersionRow &version, CalendarKind kind, const QDateTime &time);
    [[nodiscard]] QDateTime midnight(const QDate &day) const { return {day, QTime(0, 0), m_zone}; }
    void read(const storage::VersionFilter &filter, storage::VersionOrder order,
              const std::function<void(const storage::VersionRow &)> &take);

    const editing::Newsroom &m_newsroom;
    Organisation m_organisation;
    QTimeZone m_zone;
    QList<CalendarEvent> m_events;
    QHash<QString, qsizetype> m_places; // of what several languages share
    std::optional<Error> m_error;
};

void Reader::read(const storage::VersionFilter &filter, storage::VersionOrder order,
                  const std::function<void(const storage::VersionRow &)> &take)
{
    const auto window = m_newsroom.versions(filter, order, {}, mostRows);
    if (!window) {
        m_error = window.error();
        return;
    }
    for (const storage::VersionRow &version : window->rows)
        take(version);
}

// The languages of an entry that come out together are one thing in a calendar.
void Reader::add(const storage::VersionRow &version, CalendarKind kind, const QDateTime &time)
{
    const QString key = version.entry.text() + QString::number(int(kind));
    const bool shared = kind != CalendarKind::Due;
    if (shared && m_places.contains(key)) {
        CalendarEvent &known = m_events[m_places.value(key)];
        const bool isOriginal = version.language == version.source;
        if (isOriginal && !version.title.isEmpty())
            known.row.title = version.title.simplified();
        known.row.badges.append({version.language, version.state, version.translation});
        return;
    }
    CalendarEvent event;
    event.kind = kind;
    event.time = time;
    event.row = versionRow(version, QDate());
    event.row.detail = kindName(kind);
    if (time.isValid() && time.time() != QTime(0, 0))
        event.row.detail =
            QLocale().toString(time.time(), QLocale::ShortFormat) + u" · "_s + event.row.detail;
    if (kind == CalendarKind::Due) {
        event.row.detail += u" · "_s + languageName(version.language);
        if (!version.assignee.isEmpty())
            event.row.detail += u" · "_s + version.assignee;
    }
    event.row.icon = iconName(kind);
    event.language = version.language;
    event.field = kind == CalendarKind::Embargo ? u"embargo"_s
                  : kind == CalendarKind::Due   ? u"due"_s
                                                : u"title"_s;
    if (shared)
        m_places.insert(key, m_events.size());
    m_events.append(event);
}

void Reader::addVersions(VersionTime time, const QDate &first, const QDate &last)
{
    storage::VersionFilter filter;
    filter.time = time;
    const bool isDay = time == VersionTime::Due;
    filter.written = !isDay;
    const QDate end = last.addDays(1);
    filter.from = isDay ? QDateTime(first, QTime(0, 0), Qt::UTC) : midnight(first).toUTC();
    filter.until = isDay ? QDateTime(end, QTime(0, 0), Qt::UTC) : midnight(end).toUTC();
    const auto order = time == VersionTime::Due       ? storage::VersionOrder::Due
                       : time == VersionTime::Embargo ? storage::VersionOrder::Embargo
                                                      : storage::VersionOrder::Oldest;
    read(filter, order, [this, time](const storage::VersionRow &version) {
        if (time == VersionTime::Due)
            add(version, CalendarKind::Due, midnight(version.due));
        else if (time == VersionTime::Embargo)
            add(version, CalendarKind::Embargo, version.embargo.toTimeZone(m_zone));
        else
            add(version, kindOf(version.state), version.date.toTimeZone(m_zone));
    });
}

void Reader::addPages(const QDate &first, const QDate &last)
{
    for (const Page &page : m_newsroom.loadAll<Page>().value_or(QList<Page>())) {
        for (const auto &[language, text] : page.texts) {
            if (!text.due.isValid() || text.due < first || text.due > last)
                continue;
            CalendarEvent event;
            event.kind = CalendarKind::Due;
            event.time = midnight(text.due);
            event.row.kind = ItemKind::Page;
            event.row.item = page.id.text();
            event.row.icon = iconName(event.kind);
            const QString &title =
                text.title.isEmpty() ? page.texts.value(page.source).title : text.title;
            event.row.title = title.isEmpty() ? untitled() : title;
            event.row.detail = kindName(event.kind) + u" · "_s + languageName(language);
            if (!text.assignee.isEmpty())
                event.row.detail += u" · "_s + text.assignee;
            event.language = language;
            event.field = u"due"_s;
            m_events.append(event);
        }
    }
}

void Reader::addFacts(const QDate &first, const QDate &last)
{
    for (const Statistic &fact : m_newsroom.loadAll<Statistic>().value_or(QList<Statistic>())) {
        if (!fact.reviewBy.isValid() || fact.reviewBy < first || fact.reviewBy > last)
            continue;
        CalendarEvent event;
        event.kind = CalendarKind::Review;
        event.time = midnight(fact.reviewBy);
        event.row.kind = ItemKind::Statistic;
        event.row.item = fact.id.text();
        event.row.icon = iconName(event.kind);
        event.row.title = fact.texts.valueOrAny(m_organisation.languages.value(0)).label;
        if (event.row.title.isEmpty())
            event.row.title = untitled();
        event.row.title[0] = event.row.title.at(0).toUpper();
        event.row.detail = kindName(event.kind);
        event.field = u"reviewBy"_s;
        m_events.append(event);
    }
}

void Reader::addPlanned()
{
    storage::VersionFilter filter;
    filter.dated = false;
    filter.states = {WorkflowState::Draft, WorkflowState::InReview, WorkflowState::Approved};
    read(filter, storage::VersionOrder::Changed,
         [this](const storage::VersionRow &version) { add(version, CalendarKind::Planned, {}); });
    for (CalendarEvent &event : m_events)
        event.row.detail = Tr::tr("No day yet");
}

Result<QList<CalendarEvent>> Reader::take()
{
    if (m_error)
        return failure(*m_error);
    std::ranges::stable_sort(
        m_events, [](const CalendarEvent &a, const CalendarEvent &b) { return a.time < b.time; });
    return std::move(m_events);
}

} // namespace

Result<QList<CalendarEvent>> calendarEvents(const editing::Newsroom &newsroom, const QDate &first,
                                            const QDate &last)
{
    Reader reader(newsroom);
    for (const VersionTime time : {VersionTime::Publication, VersionTime::Embargo, VersionTime::Due})
        reader.addVersions(time, first, last);
    reader.addPages(first, last);
    reader.addFacts(first, last);
    return reader.take();
}

Result<QList<CalendarEvent>> plannedEvents(const editing::Newsroom &newsroom)
{
    Reader reader(newsroom);
    reader.addPlanned();
    return reader.take();
}

QString kindName(CalendarKind kind)
{
    switch (kind) {
    case CalendarKind::Scheduled:
        return Tr::tr("Comes out");
    case CalendarKind::Planned:
        return Tr::tr("Planned, not finished");
    case CalendarKind::Published:
        return Tr::tr("Published");
    case CalendarKind::Embargo:
        return Tr::tr("Embargo ends");
    case CalendarKind::Due:
        return Tr::tr("Due");
    case CalendarKind::Review:
        return Tr::tr("Number to look at again");
    }
    return {};
}

QString iconName(CalendarKind kind)
{
    switch (kind) {
    case CalendarKind::Scheduled:
        return u"scheduled"_s;
    case CalendarKind::Planned:
        return u"draft"_s;
    case CalendarKind::Published:
        return u"published"_s;
    case CalendarKind::Embargo:
        return u"lock"_s;
    case CalendarKind::Due:
        return u"clock"_s;
    case CalendarKind::Review:
        return u"statistics"_s;
    }
    return {};
}

} // namespace gaceta::ui
