#include "ui/models/itemrows.h"

#include "app/core/organisation.h"
#include "ui/models/mediarows.h"
#include "ui/models/names.h"
#include "ui/models/schoolcounttext.h"
#include "ui/models/tr.h"

#include <QLocale>

namespace gaceta::ui {

using models::Tr;

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

template <typename Texts, typename Member>
QString titleIn(const Texts &texts, const QList<LanguageTag> &languages, Member member)
{
    for (const LanguageTag &language : languages) {
        if (const auto *text = texts.find(language); text && !(text->*member).isEmpty())
            return text->*member;
    }
    return {};
}

template <typename Texts, typename Member>
QStringList namesIn(const Texts &texts, const QList<LanguageTag> &languages, Member member)
{
    QStringList names;
    for (const LanguageTag &language : languages)
        names.append(texts.value(language).*member);
    names.removeAll(QString());
    return names;
}

ListRow rowOf(ItemKind kind, const QString &item, const QString &title, const QString &detail)
{
    ListRow row;
    row.kind = kind;
    row.item = item;
    row.title = title.isEmpty() ? untitled() : title;
    row.icon = iconName(kind);
    row.detail = detail;
    return row;
}

ListRow rowOf(const Page &page, const QList<LanguageTag> &languages)
{
    const QString title = titleIn(page.texts, languages, &LanguageVersion::title);
    const QString detail = page.kind == PageKind::PressRoom ? Tr::tr("Press room")
                           : page.inMenu                    ? Tr::tr("In the menu")
                                                            : Tr::tr("Not in the menu");
    ListRow row = rowOf(ItemKind::Page, page.id.text(), title, detail);
    row.names = namesIn(page.texts, languages, &LanguageVersion::title);
    for (const LanguageTag &language : languages) {
        row.badges.append({language, page.texts.value(language).state,
                           translationState(page.texts, language, page.source)});
    }
    return row;
}

ListRow rowOf(const School &school, const QList<LanguageTag> &languages)
{
    QString title = titleIn(school.texts, languages, &SchoolText::name);
    if (title.isEmpty())
        title = school.officialName;
    const QString level = school.level == SchoolLevel::Unknown ? QString() : levelName(school.level);
    const QString left = school.yearLeft ? Tr::tr("left in %1").arg(*school.yearLeft) : QString();
    ListRow row = rowOf(ItemKind::School, school.id.text(), title,
                        joined({level, school.grades, areaIn(school, languages.value(0)), left}));
    row.names = namesIn(school.texts, languages, &SchoolText::name);
    row.image = school.photo.isNull() ? QString() : school.photo.text();
    for (const TermId &tag : school.tags)
        row.traits.append(tagTrait(tag));
    return row;
}

ListRow rowOf(const SchoolList &list, const QList<School> &schools, const QList<LanguageTag> &languages)
{
    const QString made = list.order == SchoolListOrder::ByRule ? Tr::tr("by a rule") : Tr::tr("by hand");
    const QString hidden = list.published ? QString() : Tr::tr("no page of its own");
    ListRow row = rowOf(ItemKind::SchoolList, list.id.text(),
                        titleIn(list.texts, languages, &SchoolListText::title),
                        joined({schoolCountText(schoolsOf(list, schools)), made, hidden}));
    row.names = namesIn(list.texts, languages, &SchoolListText::title);
    return row;
}

QString valueText(const Statistic &statistic, const Observation &observation)
{
    const QLocale locale;
    const double value = observation.value;
    switch (statistic.unit) {
    case StatisticUnit::Percent:
        return locale.toString(value, 'g', 6) + u'%';
    case StatisticUnit::Currency:
        return u'$' + locale.toString(value, 'f', value == std::floor(value) ? 0 : 2);
    case StatisticUnit::Year:
        return QString::number(static_cast<int>(value));
    default:
        return value == std::floor(value) ? locale.toString(static_cast<qlonglong>(value))
                                          : locale.toString(value, 'g', 6);
    }
}

ListRow rowOf(const Statistic &statistic, const QList<LanguageTag> &languages)
{
    QString detail = Tr::tr("No value yet");
    if (const Observation *latest = latestObservation(statistic)) {
        const QString period =
            latest->period.isEmpty() ? QString::number(latest->asOf.year()) : latest->period;
        detail = joined({valueText(statistic, *latest), period});
    }
    QString title = titleIn(statistic.texts, languages, &StatisticText::label);
    if (!title.isEmpty())
        title[0] = title.at(0).toUpper();
    ListRow row = rowOf(ItemKind::Statistic, statistic.id.text(), title, detail);
    row.names = namesIn(statistic.texts, languages, &StatisticText::label);
    return row;
}

ListRow rowOf(const Contact &contact, const QList<LanguageTag> &languages)
{
    const QString role = titleIn(contact.texts, languages, &ContactText::role);
    ListRow row =
        rowOf(ItemKind::Contact, contact.id.text(), role.isEmpty() ? contact.name : role,
              joined({role.isEmpty() ? QString() : contact.name, contact.email, contact.phone}));
    row.names = namesIn(contact.texts, languages, &ContactText::role);
    return row;
}

ListRow rowOf(const Boilerplate &boilerplate, const QList<LanguageTag> &languages)
{
    QStringList written;
    for (const LanguageTag &language : languages) {
        if (!boilerplate.texts.value(language).body.isEmpty())
            written.append(languageName(language));
    }
    ListRow row = rowOf(ItemKind::Boilerplate, boilerplate.id.text(),
                        titleIn(boilerplate.texts, languages, &BoilerplateText::title),
                        written.isEmpty() ? Tr::tr("No text yet") : written.join(QStringLiteral(" · ")));
    row.names = namesIn(boilerplate.texts, languages, &BoilerplateText::title);
    return row;
}

ListRow rowOf(const Term &term, const QList<LanguageTag> &languages)
{
    QStringList names;
    for (const LanguageTag &language : languages)
        names.append(term.texts.value(language).name);
    names.removeAll(QString());
    const QString title = names.isEmpty() ? QString() : names.takeFirst();
    return rowOf(ItemKind::Term, term.id.text(), title, joined(names));
}

template <typename T>
Result<QList<ListRow>> rowsOf(const editing::Newsroom &newsroom, const QList<LanguageTag> &languages)
{
    const Result<QList<T>> items = newsroom.loadAll<T>();
    if (!items)
        return failure(items.error());
    QList<ListRow> rows;
    rows.reserve(items->size());
    for (const T &item : *items)
        rows.append(rowOf(item, languages));
    return rows;
}

Result<QList<ListRow>> schoolListRows(const editing::Newsroom &newsroom,
                                      const QList<LanguageTag> &languages)
{
    const Result<QList<SchoolList>> lists = newsroom.loadAll<SchoolList>();
    const Result<QList<School>> schools = newsroom.loadAll<School>();
    if (!lists || !schools)
        return failure(lists ? schools.error() : lists.error());
    QList<ListRow> rows;
    for (const SchoolList &list : *lists)
        rows.append(rowOf(list, *schools, languages));
    return rows;
}

void appendChildren(QList<ListRow> &rows, const QList<Page> &pages, const PageId &parent, int depth,
                    const QList<LanguageTag> &languages)
{
    // A damaged file could hold a ring of parents; no real tree is as deep.
    if (depth > 20)
        return;
    for (const Page &page : pages) {
        if (page.parent != parent)
            continue;
        ListRow row = rowOf(page, languages);
        row.depth = depth;
        rows.append(row);
        appendChildren(rows, pages, page.id, depth + 1, languages);
    }
}

Result<QList<ListRow>> pageRows(const editing::Newsroom &newsroom, const QList<LanguageTag> &languages)
{
    Result<QList<Page>> pages = newsroom.loadAll<Page>();
    if (!pages)
        return failure(pages.error());
    std::stable_sort(pages->begin(), pages->end(),
                     [](const Page &a, const Page &b) { return a.position < b.position; });
    QSet<PageId> known;
    for (const Page &page : *pages)
        known.insert(page.id);
    for (Page &page : *pages) { // children of a page in the trash stay reachable
        if (!known.contains(page.parent))
            page.parent = {};
    }
    QList<ListRow> rows;
    appendChildren(rows, *pages, {}, 0, languages);
    return rows;
}

} // namespace

QString tagTrait(const TermId &tag)
{
    return QStringLiteral("tag-") + tag.text();
}

Result<QList<ListRow>> itemRows(const editing::Newsroom &newsroom, ItemKind kind)
{
    const Result<Organisation> organisation = newsroom.organisation();
    if (!organisation)
        return failure(organisation.error());
    const QList<LanguageTag> &languages = organisation->languages;
    switch (kind) {
    case ItemKind::Page:
        return pageRows(newsroom, languages);
    case ItemKind::School:
        return rowsOf<School>(newsroom, languages);
    case ItemKind::SchoolList:
        return schoolListRows(newsroom, languages);
    case ItemKind::Statistic:
        return rowsOf<Statistic>(newsroom, languages);
    case ItemKind::Media:
        return mediaRows(newsroom, *organisation);
    case ItemKind::Contact:
        return rowsOf<Contact>(newsroom, languages);
    case ItemKind::Boilerplate:
        return rowsOf<Boilerplate>(newsroom, languages);
    case ItemKind::Term:
        return rowsOf<Term>(newsroom, languages);
    default:
        return QList<ListRow>();
    }
}

static Result<QList<ListRow>> trashedRows(const editing::Newsroom &newsroom,
                                          const Result<QList<storage::ItemRow>> &items)
{
    const Result<Organisation> organisation = newsroom.organisation();
    if (!items || !organisation)
        return failure(items ? organisation.error() : items.error());
    const LanguageTag first = organisation->languages.value(0);
    QList<ListRow> rows;
    for (const storage::ItemRow &item : *items) {
        const QString title = item.titles.valueOrAny(first);
        const QDate thrown = item.trashedAt.toLocalTime().date();
        QString since = Tr::tr("%1 · in the trash since %2").arg(kindName(item.kind), shortDay(thrown));
        if (const int days = organisation->workflow.trashDays; days > 0)
            since +=
                QStringLiteral(" · ") + Tr::tr("stays until %1").arg(shortDay(thrown.addDays(days)));
        rows.append(rowOf(item.kind, item.id, title.isEmpty() ? item.key : title, since));
    }
    return rows;
}

Result<QList<ListRow>> trashedRows(const editing::Newsroom &newsroom, ItemKind kind)
{
    return trashedRows(newsroom, newsroom.items(kind, true));
}

Result<QList<ListRow>> trashedRows(const editing::Newsroom &newsroom)
{
    return trashedRows(newsroom, newsroom.trashed());
}

} // namespace gaceta::ui
