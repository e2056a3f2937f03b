#include "ui/window/publishsummary.h"

#include "app/check/registry.h"
#include "app/site/themes/themelibrary.h"
#include "app/site/themes/themetrouble.h"
#include "ui/models/names.h"

namespace gaceta::ui {

// What the items are called, by id.
static QHash<QString, QString> titlesOf(const Snapshot &snapshot)
{
    QHash<QString, QString> titles;
    const LanguageTag first = snapshot.organisation.languages.value(0);
    const auto add = [&](const auto &items, auto title) {
        for (const auto &item : items)
            titles.insert(item.id.text(), title(item));
    };
    const auto version = [&](const auto &item) { return item.texts.valueOrAny(first).title; };
    const auto named = [&](const auto &item) { return item.texts.valueOrAny(first).name; };
    add(snapshot.entries, version);
    add(snapshot.pages, version);
    add(snapshot.boilerplates, version);
    add(snapshot.schoolLists, version);
    add(snapshot.schools, named);
    add(snapshot.terms, named);
    add(snapshot.statistics, [&](const Statistic &item) { return item.texts.valueOrAny(first).label; });
    add(snapshot.contacts, [&](const Contact &item) { return item.texts.valueOrAny(first).role; });
    add(snapshot.media, [](const Media &item) { return item.fileName; });
    return titles;
}

PublishSummary summarize(const Snapshot &snapshot, const QDateTime &now)
{
    PublishSummary summary;
    summary.baseUrl = snapshot.organisation.baseUrl;
    site::ExportOptions options;
    options.asOf = now;
    const Result<site::Theme> theme = site::themeFor(snapshot.organisation);
    if (const auto forecast = site::forecast(snapshot, theme ? *theme : site::Theme::builtIn(), options))
        summary.forecast = *forecast;
    else
        summary.problem = forecast.error().message;
    summary.theme = theme ? theme->name() : snapshot.organisation.theme;
    if (!theme)
        summary.problem = theme.error().message;
    else if (summary.problem.isEmpty())
        summary.problem = site::themeTrouble(snapshot.organisation.theme);
    const QHash<QString, QString> titles = titlesOf(snapshot);
    for (const check::Finding &finding : check::checkAll(snapshot, now)) {
        const QString title = titles.value(finding.item);
        summary.findings.append({finding, title.isEmpty() ? kindName(finding.kind) : title});
    }
    std::stable_sort(summary.findings.begin(), summary.findings.end(),
                     [](const PublishFinding &a, const PublishFinding &b) {
                         return a.finding.severity > b.finding.severity;
                     });
    for (const PublishFinding &one : summary.findings)
        summary.required += one.finding.severity == check::Severity::Required ? 1 : 0;
    return summary;
}

} // namespace gaceta::ui
