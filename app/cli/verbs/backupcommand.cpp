#include "app/cli/itemwords.h"
#include "app/cli/tr.h"
#include "app/cli/verbs/verbs.h"
#include "app/editing/backups.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gaceta::cli {

namespace {

// Where the copy goes: what was asked for, a name in the folder that was asked for, or one beside the
// file.
QString targetOf(const Call &call)
{
    const QString newsroom = call.argument(0);
    const QString wanted = call.value(u"to"_s);
    if (!wanted.isEmpty() && !QFileInfo(wanted).isDir())
        return wanted;
    const QString folder = wanted.isEmpty() ? QFileInfo(newsroom).path() : wanted;
    return editing::backupName(newsroom, folder, call.environment().clock->now());
}

class BackupCommand final : public Command
{
public:
    QString name() const override { return u"backup"_s; }

    Usage usage() const override
    {
        return {
            Tr::tr("Copies a newsroom, also while it is in use."),
            Tr::tr("The copy is opened and looked over before it gets its name."),
            {{Tr::tr("FILE"), newsroomArgument()}},
            {QCommandLineOption(u"to"_s,
                                Tr::tr("The copy's name, or a folder for it. Without it, the copy "
                                       "lies beside the newsroom, with the date in its name."),
                                Tr::tr("PATH")),
             QCommandLineOption(u"replace"_s, Tr::tr("Takes the place of an older copy of that name."))},
            {u"backup office.gaceta"_s, u"backup office.gaceta --to nightly.gaceta --replace"_s}};
    }

    Result<ExitCode> run(const Call &call) const override
    {
        const auto newsroom = call.open(call.argument(0), editing::OpenMode::ReadOnly);
        if (!newsroom)
            return failure(newsroom.error());
        const QString target = targetOf(call);
        if (const Result<> free = mayTake(target, call); !free)
            return failure(free.error());
        if (const Result<> done = (*newsroom)->backUpTo(target); !done)
            return failure(done.error());
        call.console().print(Tr::tr("The backup is ready: %1").arg(QDir::toNativeSeparators(target)));
        return ExitCode::Done;
    }

private:
    // Only a newsroom gives way to one.
    static Result<> mayTake(const QString &target, const Call &call)
    {
        if (!QFileInfo::exists(target))
            return {};
        if (!call.isSet(u"replace"_s))
            return failure(
                ErrorCode::Conflict,
                Tr::tr("“%1” is there already. Choose another name, or add --replace.").arg(target));
        const auto former = call.open(target, editing::OpenMode::ReadOnly);
        if (!former && former.error().code == ErrorCode::NotANewsroom)
            return failure(
                ErrorCode::Conflict,
                Tr::tr("“%1” is there already and is no newsroom. Choose another name.").arg(target));
        return {};
    }
};

} // namespace

CommandPointer backupCommand()
{
    return std::make_unique<BackupCommand>();
}

} // namespace gaceta::cli
