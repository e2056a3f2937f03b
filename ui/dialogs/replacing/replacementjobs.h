#pragma once
// The jobs of finding and replacing in all texts. They work beside the window on connections of their
// own.

#include "app/editing/newsroom.h"
#include "app/editing/textreplacement.h"
#include "app/jobs/jobrunner.h"

namespace gaceta::ui {

// What was searched, for the replacement to start from.
struct TextSearch
{
    std::shared_ptr<const Snapshot> content;
    editing::ReplacementQuery query;
    QList<editing::TextHit> hits;
};

// Items before and after a replacement; the former carry the versions with which they can be saved
// again.
struct TextReplacement
{
    Snapshot former;
    QString reason; // of taking it back
    int places = 0;
};

// `search->query` says what to look for; the rest is filled before the job is finished.
[[nodiscard]] jobs::JobRunner::Job findingJob(const QString &newsroom,
                                              const std::shared_ptr<TextSearch> &search);

struct ReplacementOrder
{
    QString newsroom; // path of its file
    editing::NewsroomContext context;
    std::shared_ptr<const TextSearch> search;
    QList<editing::TextHit> hits; // those chosen
    bool keepTranslations = false;
};

// All or nothing. `replacement` is filled before the job is finished.
[[nodiscard]] jobs::JobRunner::Job replacingJob(const ReplacementOrder &order,
                                                const std::shared_ptr<TextReplacement> &replacement);

// Errors: Conflict where somebody has changed one of the items since.
[[nodiscard]] jobs::JobRunner::Job takingBackJob(const QString &newsroom,
                                                 const editing::NewsroomContext &context,
                                                 const TextReplacement &replacement);

} // namespace gaceta::ui
