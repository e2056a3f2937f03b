#include "app/cli/copyname.h"
#include "app/cli/itemwords.h"
#include "app/cli/tr.h"
#include "app/cli/verbs/verbs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gaceta::cli {

namespace {

Error cannotMove(const QString &path)
{
    return {ErrorCode::NoPermission,
            Tr::tr("“%1” could not be given its name. Nothing was changed.").arg(path),
            {}};
}

// A copy of the backup that was looked over from end to end.
Result<> prepare(const Call &call, const QString &copy)
{
    const auto backup = call.open(call.argument(0), editing::OpenMode::ReadOnly);
    if (!backup)
        return failure(backup.error());
    const Result<QStringList> findings = (*backup)->verify();
    if (!findings)
        return failure(findings.error());
    if (!findings->isEmpty())
        return failure(ErrorCode::Damaged,
                       Tr::tr("The backup is damaged. Nothing was changed. %1").arg(findings->first()),
                       findings->join(u'\n'));
    return (*backup)->backUpTo(copy);
}

// Puts the former newsroom aside with all that was saved in it.
Result<> putAside(const Call &call, const QString &path, const QString &aside)
{
    // Closing it last brings what lies in the log beside it into the file itself.
    static_cast<void>(call.open(path, editing::OpenMode::ReadWrite));
    if (!QFile::rename(path, aside))
        return failure(cannotMove(aside));
    for (const QString &ending : {u"-wal"_s, u"-shm"_s})
        QFile::rename(path + ending, aside + ending);
    return {};
}

// The log of a newsroom that is gone would be read into the one that comes back.
void removeLog(const QString &path)
{
    for (const QString &ending : {u"-wal"_s, u"-shm"_s})
        QFile::remove(path + ending);
}

class RestoreCommand final : public Command
{
public:
    QString name() const override { return u"restore"_s; }

    Usage usage() const override
    {
        return {
            Tr::tr("Brings a newsroom back from a backup."),
            Tr::tr(
                "A newsroom that lies there already is kept beside it under another name. Close it in "
                "Gaceta first."),
            {{Tr::tr("BACKUP"), Tr::tr("the copy to go back to")},
             {Tr::tr("FILE"), Tr::tr("the newsroom to bring back")}},
            {},
            {u"restore nightly.gaceta office.gaceta"_s}};
    }

    QString misuse(const Call &call) const override
    {
        if (QFileInfo(call.argument(1)).isDir())
            return Tr::tr("FILE is a folder; say the newsroom's whole name.");
        const QString target = QFileInfo(call.argument(1)).absoluteFilePath();
        return QFileInfo(call.argument(0)).absoluteFilePath() == target
                   ? Tr::tr("BACKUP and FILE are the same file.")
                   : QString();
    }

    Result<ExitCode> run(const Call &call) const override
    {
        const QString path = call.argument(1);
        const QString copy = path + u".restoring"_s;
        if (const Result<> prepared = prepare(call, copy); !prepared)
            return failure(prepared.error());
        const QString aside = formerName(path, call.environment().clock->now());
        const bool isThere = QFileInfo::exists(path);
        Result<> done = isThere ? putAside(call, path, aside) : Result<>();
        if (done)
            removeLog(path);
        if (done && !QFile::rename(copy, path)) {
            if (isThere)
                QFile::rename(aside, path);
            done = failure(cannotMove(path));
        }
        if (!done) {
            QFile::remove(copy);
            return failure(done.error());
        }
        call.console().print(Tr::tr("The newsroom is back: %1").arg(QDir::toNativeSeparators(path)));
        if (isThere)
            call.console().print(
                Tr::tr("The former one is kept: %1").arg(QDir::toNativeSeparators(aside)));
        return ExitCode::Done;
    }
};

} // namespace

CommandPointer restoreCommand()
{
    return std::make_unique<RestoreCommand>();
}

} // namespace gaceta::cli
