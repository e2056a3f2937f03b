#pragma once
// What would go out if the newsroom were published now: the forecast of the export, and the findings of
// all checks.

#include "app/check/finding.h"
#include "app/site/forecast.h"

namespace gaceta::ui {

struct PublishFinding
{
    check::Finding finding;
    QString title; // of the item
};

struct PublishSummary
{
    QString baseUrl;
    site::Forecast forecast;
    QString theme;                  // its name
    QString problem;                // why there would be no site, or a broken one; else empty
    QList<PublishFinding> findings; // what is required first
    int required = 0;
};

[[nodiscard]] PublishSummary summarize(const Snapshot &snapshot, const QDateTime &now);

} // namespace gaceta::ui
