#include "app/site/factsheet/factsheetexport.h"

#include "app/site/bundle/fileaccess.h"
#include "app/site/factsheet/sheetfile.h"
#include "app/site/images/shownmedia.h"
#include "app/site/parallel.h"
#include "app/site/tr.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace gaceta::site {

namespace {

bool isFile(const QString &target)
{
    return target.endsWith(".pdf"_L1, Qt::CaseInsensitive);
}

std::vector<const Edition *> editionsFor(const SitePlan &plan, const LanguageTag &language)
{
    std::vector<const Edition *> editions;
    for (const Edition &edition : plan.editions) {
        const bool isWanted = language.isNull() || edition.language == language;
        if (isWanted && plan.factSheets[edition.index].exists())
            editions.push_back(&edition);
    }
    return editions;
}

Error nothingToExport(const LanguageTag &language)
{
    const QString message =
        language.isNull()
            ? Tr::tr("There is no fact sheet yet. Open a page about the organization and choose what it "
                     "is in the fact sheet.")
            : Tr::tr("There is no fact sheet in %1: no page that is in it has a text in that language.")
                  .arg(language.nativeName());
    return {ErrorCode::InvalidInput, message, {}};
}

Result<> save(const QString &path, const std::string &bytes)
{
    QSaveFile file(path);
    errno = 0;
    const auto size = static_cast<qint64>(bytes.size());
    if (file.open(QIODevice::WriteOnly) && file.write(bytes.data(), size) == size && file.commit())
        return {};
    return failure(writingError(errno, path.toStdString()));
}

// "fact-sheet-en.pdf"
QString fileName(const SitePlan &plan, const Edition &edition)
{
    QString name = QString::fromStdString(plan.factSheetPdf(edition)).section(u'/', -1);
    return name.insert(name.size() - 4, u'-' + QString::fromStdString(edition.code));
}

} // namespace

Result<FactSheetReport> exportFactSheets(const Snapshot &snapshot, const MediaSource &media,
                                         const Theme &theme, const FactSheetOptions &options,
                                         const QString &target, jobs::Progress &progress)
{
    progress.setActivity(Tr::tr("Setting the fact sheet"));
    const Result<SitePlan> plan = planSite(snapshot, theme, options.site);
    if (!plan)
        return failure(plan.error());
    std::vector<const Edition *> editions = editionsFor(*plan, options.language);
    if (editions.empty())
        return failure(nothingToExport(options.language));
    if (isFile(target))
        editions.erase(std::next(editions.begin()), editions.end());
    else if (!QDir().mkpath(target))
        return failure(ErrorCode::NoPermission,
                       Tr::tr("The folder could not be made: %1").arg(QDir::toNativeSeparators(target)));
    MediaFiles files = shownMedia(*plan);
    addLogo(files, *plan, media);
    const Result<std::unique_ptr<Site>> site = Site::make(*plan, theme, files);
    if (!site)
        return failure(site.error());
    FactSheetReport report;
    for (const Edition *edition : editions) {
        if (progress.isCancelled())
            return failure(cancelledError());
        const SheetFile sheet = sheetFile(**site, *edition);
        if (sheet.bytes.empty())
            return failure(ErrorCode::Internal, sheet.warnings.join(u' '));
        const QString path = isFile(target) ? target : QDir(target).filePath(fileName(*plan, *edition));
        if (const Result<> saved = save(path, sheet.bytes); !saved)
            return failure(saved.error());
        report.files.append(QFileInfo(path).absoluteFilePath());
        report.bytes += static_cast<qint64>(sheet.bytes.size());
        report.warnings.append(sheet.warnings);
        progress.advanceTo(double(report.files.size()) / double(editions.size()));
    }
    return report;
}

} // namespace gaceta::site
