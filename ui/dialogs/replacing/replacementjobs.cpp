#include "ui/dialogs/replacing/replacementjobs.h"

#include "app/core/itemlists.h"
#include "ui/dialogs/tr.h"

namespace gaceta::ui {

using dialogs::Tr;
// By its own name: lupdate takes a qualified type for a class and loses the context of the texts below.
using Job = jobs::JobRunner::Job;

namespace {

// Those of `content` that `saved` holds, with the versions they have there.
Snapshot formerItems(const Snapshot &content, const Snapshot &saved)
{
    Snapshot former;
    forEachItemList([&](auto list) {
        QHash<QString, RowVersion> versions;
        for (const auto &item : saved.*list)
            versions.insert(item.id.text(), item.version);
        for (const auto &item : content.*list) {
            const auto version = versions.constFind(item.id.text());
            if (version == versions.constEnd())
                continue;
            (former.*list).append(item);
            (former.*list).last().version = *version;
        }
    });
    return former;
}

} // namespace

Job findingJob(const QString &newsroom, const std::shared_ptr<TextSearch> &search)
{
    return [newsroom, search](jobs::Progress &progress) -> Result<> {
        Result<std::shared_ptr<const Snapshot>> content = editing::readSnapshot(newsroom);
        if (!content)
            return failure(content.error());
        search->content = std::move(*content);
        search->hits = editing::findTexts(*search->content, search->query,
                                          [&progress] { return progress.isCancelled(); });
        if (progress.isCancelled())
            return failure(Error{ErrorCode::Cancelled, {}, {}});
        return {};
    };
}

Job replacingJob(const ReplacementOrder &order, const std::shared_ptr<TextReplacement> &replacement)
{
    return [order, replacement](jobs::Progress &) -> Result<> {
        const auto opened = editing::Newsroom::open(order.newsroom, order.context);
        if (!opened)
            return failure(opened.error());
        const TextSearch &search = *order.search;
        const Snapshot made =
            editing::replaceTexts(*search.content, search.query, order.hits, order.keepTranslations);
        const auto saved = (*opened)->saveTogether(made, editing::replacementReason(search.query));
        if (!saved)
            return failure(saved.error());
        replacement->former = formerItems(*search.content, *saved);
        replacement->reason = Tr::tr("“%1” put back").arg(search.query.find.words.simplified());
        replacement->places = int(order.hits.size());
        return {};
    };
}

Job takingBackJob(const QString &newsroom, const editing::NewsroomContext &context,
                  const TextReplacement &replacement)
{
    return [=](jobs::Progress &) -> Result<> {
        const auto opened = editing::Newsroom::open(newsroom, context);
        if (!opened)
            return failure(opened.error());
        const auto saved = (*opened)->saveTogether(replacement.former, replacement.reason);
        return saved ? Result<>() : failure(saved.error());
    };
}

} // namespace gaceta::ui
