#include "app/cli/tr.h"
#include "app/cli/verbs/verbs.h"
#include "app/exchange/sample.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace gaceta::cli {

namespace {

Organisation firstOrganisation()
{
    Organisation organisation;
    organisation.languages = {english(), spanish()};
    organisation.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    return organisation;
}

// Under a name of its own until it is whole: a newsroom is there or it is not.
Result<> make(const QString &path, bool withSample, const Call &call)
{
    auto newsroom = editing::Newsroom::create(path, firstOrganisation(), call.context());
    if (!newsroom)
        return failure(newsroom.error());
    if (!withSample)
        return {};
    const Result<exchange::ImportPlan> sample = exchange::readSample(call.progress());
    if (!sample)
        return failure(sample.error());
    call.progress().setActivity(Tr::tr("Putting the sample into the newsroom"));
    return (*newsroom)->replaceContent(sample->content, *sample->media);
}

// A log stays beside the file where there was no room to bring it in.
void removeAll(const QString &path)
{
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + ending);
}

class NewCommand final : public Command
{
public:
    QString name() const override { return u"new"_s; }

    Usage usage() const override
    {
        Usage usage;
        usage.summary = Tr::tr("Makes a new newsroom.");
        usage.arguments = {{Tr::tr("FILE"), Tr::tr("the file to make, for example office.gaceta")}};
        usage.options = {QCommandLineOption(
            u"sample"_s, Tr::tr("Fills it with a sample newsroom to try things out."))};
        usage.examples = {u"new office.gaceta"_s, u"new sample.gaceta --sample"_s};
        return usage;
    }

    Result<ExitCode> run(const Call &call) const override
    {
        const QString path = call.argument(0);
        if (QFileInfo::exists(path))
            return failure(ErrorCode::Conflict,
                           Tr::tr("“%1” is there already. Choose another name.").arg(path));
        const QString part = path + u".part"_s;
        removeAll(part);
        Result<> made = make(part, call.isSet(u"sample"_s), call);
        if (made && call.progress().isCancelled())
            made = failure(ErrorCode::Cancelled, Tr::tr("Cancelled; nothing was made."));
        if (made && !QFile::rename(part, path))
            made = failure(ErrorCode::NoPermission, Tr::tr("“%1” could not be made.").arg(path));
        if (!made) {
            removeAll(part);
            return failure(made.error());
        }
        call.console().print(Tr::tr("The newsroom is ready: %1").arg(QDir::toNativeSeparators(path)));
        return ExitCode::Done;
    }
};

} // namespace

CommandPointer newCommand()
{
    return std::make_unique<NewCommand>();
}

} // namespace gaceta::cli
