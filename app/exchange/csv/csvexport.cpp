#include "app/exchange/csv/csvexport.h"

#include "app/core/zone.h"
#include "app/exchange/fileerror.h"
#include "app/exchange/tr.h"
#include "app/text/csvtable.h"

#include <QDir>
#include <QHash>
#include <QSaveFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace gaceta::exchange {

namespace {

QString number(std::optional<double> value)
{
    return value ? text::csvNumber(*value) : QString();
}

QString number(std::optional<int> value)
{
    return value ? QString::number(*value) : QString();
}

// "name_en", "name_es": one column for each language of the newsroom.
void addColumns(QStringList &header, const QString &name, const QList<LanguageTag> &languages)
{
    for (const LanguageTag &language : languages)
        header.append(name + u'_' + language.text());
}

template <typename Text>
void addTexts(QStringList &row, const Localized<Text> &texts, QString Text::*member,
              const QList<LanguageTag> &languages)
{
    for (const LanguageTag &language : languages)
        row.append(texts.value(language).*member);
}

template <typename Item>
QHash<decltype(Item::id), QString> keysOf(const QList<Item> &items)
{
    QHash<decltype(Item::id), QString> keys;
    for (const Item &item : items)
        keys.insert(item.id, item.key);
    return keys;
}

text::CsvTable schoolTable(const Snapshot &snapshot)
{
    const QList<LanguageTag> &languages = snapshot.organisation.languages;
    QStringList header{u"key"_s,       u"official_name"_s, u"cds_code"_s, u"nces_id"_s,   u"level"_s,
                       u"grades"_s,    u"street"_s,        u"city"_s,     u"zip"_s,       u"latitude"_s,
                       u"longitude"_s, u"phone"_s,         u"website"_s,  u"principal"_s, u"campus"_s,
                       u"area"_s,      u"year_joined"_s,   u"year_left"_s};
    addColumns(header, u"name"_s, languages);
    addColumns(header, u"area"_s, languages);
    text::CsvTable table(header);
    for (const School &school : snapshot.schools) {
        const QString level =
            school.level == SchoolLevel::Unknown ? QString() : QString(enumName(school.level));
        QStringList row{school.key,
                        school.officialName,
                        school.cdsCode,
                        school.ncesId,
                        level,
                        school.grades,
                        school.street,
                        school.city,
                        school.zip,
                        number(school.latitude),
                        number(school.longitude),
                        school.phone,
                        school.website,
                        school.principal,
                        school.campus,
                        school.area,
                        number(school.yearJoined),
                        number(school.yearLeft)};
        addTexts(row, school.texts, &SchoolText::name, languages);
        addTexts(row, school.texts, &SchoolText::area, languages);
        table.addRow(row);
    }
    return table;
}

text::CsvTable schoolListTable(const Snapshot &snapshot)
{
    const QList<LanguageTag> &languages = snapshot.organisation.languages;
    QStringList header{u"list"_s, u"position"_s, u"school"_s, u"official_name"_s};
    addColumns(header, u"title"_s, languages);
    text::CsvTable table(header);
    for (const SchoolList &list : snapshot.schoolLists) {
        int position = 0;
        for (const School *school : schoolsOf(list, snapshot.schools)) {
            QStringList row{list.key, QString::number(++position), school->key, school->officialName};
            addTexts(row, list.texts, &SchoolListText::title, languages);
            table.addRow(row);
        }
    }
    return table;
}

text::CsvTable statisticTable(const Snapshot &snapshot)
{
    const QList<LanguageTag> &languages = snapshot.organisation.languages;
    const auto keys = keysOf(snapshot.schools);
    QStringList header{u"statistic"_s,  u"group"_s,  u"unit"_s,     u"value"_s,  u"as_of"_s,
                       u"period"_s,     u"school"_s, u"baseline"_s, u"source"_s, u"source_url"_s,
                       u"population"_s, u"goal"_s,   u"goal_year"_s};
    addColumns(header, u"label"_s, languages);
    text::CsvTable table(header);
    for (const Statistic &statistic : snapshot.statistics) {
        for (const Observation &observation : statistic.observations) {
            QStringList row{statistic.key,
                            statistic.group,
                            QString(enumName(statistic.unit)),
                            text::csvNumber(observation.value),
                            observation.asOf.toString(Qt::ISODate),
                            observation.period,
                            keys.value(observation.school),
                            observation.baseline ? u"true"_s : u"false"_s,
                            observation.source,
                            observation.sourceUrl,
                            observation.population,
                            statistic.goal ? text::csvNumber(statistic.goal->value) : QString(),
                            statistic.goal ? QString::number(statistic.goal->year) : QString()};
            addTexts(row, statistic.texts, &StatisticText::label, languages);
            table.addRow(row);
        }
    }
    return table;
}

// "arts; math"
template <typename IdType>
QString joined(const QList<IdType> &ids, const QHash<IdType, QString> &keys)
{
    QStringList names;
    for (const IdType &id : ids) {
        if (keys.contains(id))
            names.append(keys.value(id));
    }
    return names.join(u"; "_s);
}

// The day where the organisation is.
QString dayText(const QDateTime &time, const QTimeZone &zone)
{
    return time.isValid() ? time.toTimeZone(zone).date().toString(Qt::ISODate) : QString();
}

text::CsvTable newsTable(const Snapshot &snapshot)
{
    const QList<LanguageTag> &languages = snapshot.organisation.languages;
    const QTimeZone zone = zoneOf(snapshot.organisation);
    const auto tags = keysOf(snapshot.terms);
    const auto schools = keysOf(snapshot.schools);
    QStringList header{u"date"_s,    u"kind"_s,   u"event_date"_s, u"tags"_s,
                       u"schools"_s, u"outlet"_s, u"outlet_url"_s, u"source_language"_s};
    for (const QString &name : {u"title"_s, u"summary"_s, u"slug"_s, u"state"_s})
        addColumns(header, name, languages);
    text::CsvTable table(header);
    for (const Entry &entry : snapshot.entries) {
        if (entry.isTemplate)
            continue;
        QStringList row{dayText(entry.date, zone),
                        QString(enumName(entry.kind)),
                        entry.eventDate.toString(Qt::ISODate),
                        joined(entry.tags, tags),
                        joined(entry.schools, schools),
                        entry.outlet,
                        entry.outletUrl,
                        entry.source.text()};
        addTexts(row, entry.texts, &LanguageVersion::title, languages);
        addTexts(row, entry.texts, &LanguageVersion::summary, languages);
        addTexts(row, entry.texts, &LanguageVersion::slug, languages);
        for (const LanguageTag &language : languages) {
            const LanguageVersion *version = entry.texts.find(language);
            row.append(version && hasText(*version) ? QString(enumName(version->state)) : QString());
        }
        table.addRow(row);
    }
    return table;
}

Result<> write(const QString &path, const text::CsvTable &table)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(table.bytes()) != table.bytes().size())
        return failure(writeError(file));
    return file.commit() ? Result<>() : failure(writeError(file));
}

} // namespace

Result<CsvExportReport> writeCsv(const Snapshot &snapshot, const QString &folder,
                                 jobs::Progress &progress)
{
    const QList<std::pair<QString, text::CsvTable (*)(const Snapshot &)>> tables{
        {u"schools.csv"_s, schoolTable},
        {u"school-lists.csv"_s, schoolListTable},
        {u"statistics.csv"_s, statisticTable},
        {u"news.csv"_s, newsTable}};
    CsvExportReport report;
    QDir().mkpath(folder);
    for (const auto &[name, make] : tables) {
        if (progress.isCancelled())
            return failure(ErrorCode::Cancelled, Tr::tr("The export was stopped."));
        const text::CsvTable table = make(snapshot);
        const QString path = QDir(folder).filePath(name);
        if (const Result<> written = write(path, table); !written)
            return failure(written.error());
        report.files.append(path);
        report.rows += table.rows();
        progress.advanceTo(double(report.files.size()) / double(tables.size()));
    }
    return report;
}

} // namespace gaceta::exchange
