#include "ui/dialogs/importjob.h"

#include "app/exchange/json/jsonimport.h"
#include "app/exchange/watchedmedia.h"
#include "ui/dialogs/tr.h"

namespace gaceta::ui {

using dialogs::Tr;
// By its own name: lupdate takes a qualified type for a class and loses the context of the texts below.
using Job = jobs::JobRunner::Job;

Job readingJob(const QString &file, const std::shared_ptr<exchange::ImportPlan> &plan)
{
    return [file, plan](jobs::Progress &progress) -> Result<> {
        Result<exchange::ImportPlan> read = exchange::readJson(file, progress);
        if (!read)
            return failure(read.error());
        *plan = std::move(*read);
        return {};
    };
}

Job importJob(const QString &newsroom, const editing::NewsroomContext &context,
              const std::shared_ptr<const exchange::ImportPlan> &plan)
{
    return [newsroom, context, plan](jobs::Progress &progress) -> Result<> {
        progress.setActivity(Tr::tr("Putting it into the newsroom"));
        const auto opened = editing::Newsroom::open(newsroom, context);
        if (!opened)
            return failure(opened.error());
        const exchange::WatchedMedia media(*plan->media, plan->content.media.size(), progress);
        return (*opened)->replaceContent(plan->content, media);
    };
}

} // namespace gaceta::ui
