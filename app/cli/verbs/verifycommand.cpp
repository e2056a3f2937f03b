#include "app/cli/itemwords.h"
#include "app/cli/tr.h"
#include "app/cli/verbs/verbs.h"

using namespace Qt::StringLiterals;

namespace gaceta::cli {

namespace {

QByteArray json(const QStringList &findings)
{
    JsonWriter json(JsonLayout::Pretty);
    json.openObject();
    put(json, "sound", findings.isEmpty());
    put(json, "findings", findings);
    json.closeObject();
    return json.take();
}

class VerifyCommand final : public Command
{
public:
    QString name() const override { return u"verify"_s; }

    Usage usage() const override
    {
        return {Tr::tr("Looks a newsroom's file over for damage."),
                Tr::tr("Reads the whole file, images included. The exit code is 1 when it is damaged."),
                {{Tr::tr("FILE"), newsroomArgument()}},
                {jsonOption()},
                {u"verify office.gaceta"_s}};
    }

    Result<ExitCode> run(const Call &call) const override
    {
        // The search index can be compared only where the file may be written.
        const auto newsroom = call.open(call.argument(0), editing::OpenMode::ReadWrite);
        if (!newsroom)
            return failure(newsroom.error());
        const Result<QStringList> findings = (*newsroom)->verify();
        if (!findings)
            return failure(findings.error());
        if (call.wantsJson()) {
            call.console().print(json(*findings));
        } else {
            for (const QString &finding : *findings)
                call.console().print(call.console().emphasised(finding));
            if (findings->isEmpty())
                call.console().print(Tr::tr("The newsroom is sound."));
        }
        if (findings->isEmpty())
            return ExitCode::Done;
        call.console().say(Tr::tr("The newsroom is damaged. Go back to your last backup: "
                                  "gaceta-cli restore BACKUP FILE."));
        return ExitCode::Failed;
    }
};

} // namespace

CommandPointer verifyCommand()
{
    return std::make_unique<VerifyCommand>();
}

} // namespace gaceta::cli
