#include "app/site/pages/dataset.h"

#include "app/core/json/jsonwriter.h"
#include "app/core/rules.h"
#include "app/site/pages/statisticpieces.h"
#include "app/site/plan/cleantext.h"
#include "app/site/plan/pathnames.h"
#include "app/text/csvtable.h"

#include <algorithm>
#include <array>

namespace gaceta::site {

using namespace Qt::StringLiterals;

namespace {

// Groups the theme has a heading for come first, in this order; others follow by name.
constexpr std::array knownGroups{"summary", "goals", "identity", "demographics", "schools"};

struct Row
{
    const Statistic *statistic = nullptr;
    const std::string *label = nullptr;
    const Observation *observation = nullptr;
};

// By statistic as on the page, each with its oldest value first.
std::vector<Row> rowsOf(const Site &site, const Edition &edition, const std::string &group)
{
    std::vector<Row> rows;
    const QList<Statistic> &statistics = site.plan().snapshot->statistics;
    for (qsizetype i = 0; i < statistics.size(); ++i) {
        if (cleanLine(statistics[i].group) != group)
            continue;
        const std::string &label = site.pieces(edition).statistics[static_cast<size_t>(i)].label;
        for (const Observation *observation : networkObservations(statistics[i]))
            rows.push_back({&statistics[i], &label, observation});
    }
    return rows;
}

QString plain(const QString &text)
{
    return QString::fromStdString(cleanLine(text));
}

QString sourceAddress(const Observation &observation)
{
    return isWebAddress(observation.sourceUrl) ? plain(observation.sourceUrl) : QString();
}

void appendTable(const std::vector<Row> &rows, std::string &target)
{
    text::CsvTable table({u"statistic"_s, u"label"_s, u"unit"_s, u"value"_s, u"as_of"_s, u"period"_s,
                          u"population"_s, u"baseline"_s, u"source"_s, u"source_url"_s});
    for (const auto &[statistic, label, observation] : rows) {
        const QString period = QString::fromStdString(periodText(*observation));
        table.addRow({plain(statistic->key), QString::fromStdString(*label),
                      QString(enumName(statistic->unit)), text::csvNumber(observation->value),
                      observation->asOf.toString(Qt::ISODate), period, plain(observation->population),
                      observation->baseline ? u"true"_s : u"false"_s, plain(observation->source),
                      sourceAddress(*observation)});
    }
    target.append(table.bytes().constData(), static_cast<size_t>(table.bytes().size()));
}

void appendDocument(const std::vector<Row> &rows, std::string &target)
{
    JsonWriter json(JsonLayout::Pretty);
    json.openObject();
    json.key("statistics");
    json.openArray();
    const Statistic *open = nullptr;
    const auto end = [&] {
        if (!open)
            return;
        json.closeArray();
        json.closeObject();
    };
    for (const auto &[statistic, label, observation] : rows) {
        if (statistic != open) {
            end();
            open = statistic;
            json.nextItem();
            json.openObject();
            json.field("key", plain(statistic->key));
            json.field("label", QString::fromStdString(*label));
            json.field("unit", statistic->unit);
            json.key("values");
            json.openArray();
        }
        json.nextItem();
        json.openObject();
        json.key("value");
        json.write(observation->value);
        json.field("asOf", observation->asOf);
        json.field("period", QString::fromStdString(periodText(*observation)));
        json.field("population", plain(observation->population));
        json.field("baseline", observation->baseline);
        json.field("source", plain(observation->source));
        json.field("sourceUrl", sourceAddress(*observation));
        json.closeObject();
    }
    end();
    json.closeArray();
    json.closeObject();
    const QByteArray bytes = json.take();
    target.append(bytes.constData(), static_cast<size_t>(bytes.size()));
}

} // namespace

std::vector<std::string> statisticGroups(const QList<Statistic> &statistics)
{
    std::vector<std::string> groups;
    for (const Statistic &statistic : statistics) {
        const std::string group = cleanLine(statistic.group);
        if (!networkObservations(statistic).empty() && !std::ranges::count(groups, group))
            groups.push_back(group);
    }
    const auto rank = [](const std::string &group) {
        return std::ranges::find(knownGroups, group) - knownGroups.begin();
    };
    std::ranges::sort(groups, [&rank](const std::string &left, const std::string &right) {
        return rank(left) != rank(right) ? rank(left) < rank(right) : left < right;
    });
    return groups;
}

std::string statisticGroupName(const Edition &edition, const std::string &group)
{
    if (edition.words->has("group_" + group))
        return edition.words->word("group_" + group);
    QString name = QString::fromStdString(group).replace(u'-', u' ');
    if (name.isEmpty())
        return edition.words->word("by_the_numbers");
    name[0] = name[0].toUpper();
    return name.toStdString();
}

std::string datasetPath(const Edition &edition, const std::string &group, DatasetFormat format)
{
    return edition.code + '/' + pathNames(edition.language).data + '/' +
           (group.empty() ? std::string("other") : group) +
           (format == DatasetFormat::Csv ? ".csv" : ".json");
}

void appendDataset(const Site &site, const Edition &edition, const std::string &group,
                   DatasetFormat format, std::string &target)
{
    const std::vector<Row> rows = rowsOf(site, edition, group);
    if (format == DatasetFormat::Csv)
        appendTable(rows, target);
    else
        appendDocument(rows, target);
}

} // namespace gaceta::site
