#include "app/exchange/json/jsonimport.h"

#include "app/core/json/jsonerror.h"
#include "app/exchange/contentproblem.h"
#include "app/exchange/json/contentreader.h"
#include "app/exchange/json/filesource.h"
#include "app/exchange/json/linefinder.h"
#include "app/exchange/tr.h"

#include <QFileInfo>

namespace gaceta::exchange {

namespace {

// The sentence about the place in the file, with the file's name before it.
Error naming(const QString &path, Error error)
{
    if (error.code == ErrorCode::InvalidInput || error.code == ErrorCode::NewerVersion)
        error.message =
            Tr::tr("“%1” cannot be imported. %2").arg(QFileInfo(path).fileName(), error.message);
    return error;
}

Result<Snapshot> readContent(FileSource &source, ContentReader &reader)
{
    if (const Result<> parsed = parseJsonItems(source, reader); !parsed) {
        // What came first in the file is told first.
        const bool ended = parsed.error().code != ErrorCode::InvalidInput;
        return failure(ended ? parsed.error() : reader.earlierError().value_or(parsed.error()));
    }
    return reader.take();
}

int lineOf(const ContentProblem &problem, const QString &path)
{
    jobs::Progress silent;
    FileSource source(path, silent);
    return source.open() ? LineFinder(problem.list, problem.index, problem.field).line(source) : 1;
}

} // namespace

Result<ImportPlan> readJson(const QString &path, jobs::Progress &progress)
{
    progress.setActivity(Tr::tr("Reading “%1”").arg(QFileInfo(path).fileName()));
    FileSource source(path, progress);
    if (const Result<> opened = source.open(); !opened)
        return failure(opened.error());
    const auto media = std::make_shared<ImportedMedia>();
    ContentReader reader(QFileInfo(path).absolutePath(), *media);
    Result<Snapshot> content = readContent(source, reader);
    if (!content)
        return failure(naming(path, content.error()));
    if (const auto problem = firstProblem(*content))
        return failure(
            naming(path, jsonError(lineOf(*problem, path), problem->path(), problem->message)));
    arrange(*content);
    return ImportPlan{*std::move(content), media};
}

} // namespace gaceta::exchange
