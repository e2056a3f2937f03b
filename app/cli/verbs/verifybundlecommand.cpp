#include "app/cli/tr.h"
#include "app/cli/verbs/linkreport.h"
#include "app/cli/verbs/verbs.h"
#include "app/site/bundle/bundlecheck.h"

using namespace Qt::StringLiterals;

namespace gaceta::cli {

namespace {

QByteArray json(const site::BundleFaults &faults)
{
    JsonWriter json(JsonLayout::Pretty);
    json.openObject();
    put(json, "sound", faults.isSound());
    put(json, "files", faults.files);
    put(json, "fingerprint", faults.fingerprint);
    put(json, "changed", faults.changed);
    put(json, "missing", faults.missing);
    put(json, "extra", faults.extra);
    putBrokenLinks(json, faults.brokenLinks);
    json.closeObject();
    return json.take();
}

void print(const site::BundleFaults &faults, Console &console)
{
    for (const QString &path : faults.changed)
        console.print(Tr::tr("Changed: %1").arg(path));
    for (const QString &path : faults.missing)
        console.print(Tr::tr("Missing: %1").arg(path));
    for (const QString &path : faults.extra)
        console.print(Tr::tr("Not of the export: %1").arg(path));
    printBrokenLinks(faults.brokenLinks, console);
    if (faults.isSound())
        console.print(Tr::tr("The bundle is as it was exported: %n files.", nullptr, faults.files));
    console.print(Tr::tr("Fingerprint: %1").arg(faults.fingerprint));
}

class VerifyBundleCommand final : public Command
{
public:
    QString name() const override { return u"verify-bundle"_s; }

    Usage usage() const override
    {
        return {
            Tr::tr(
                "Looks whether an exported site still is what was exported, and whether every link in "
                "it leads somewhere."),
            Tr::tr("Names every file that was changed, is missing or does not belong to it; the exit "
                   "code is then 1. Where only links lead nowhere, it is 3. The fingerprint stands for "
                   "the whole bundle: where two are the "
                   "same, all bytes are."),
            {{Tr::tr("BUNDLE"), Tr::tr("the exported folder or zip archive, for example site.zip")}},
            {jsonOption(), QCommandLineOption(u"no-links"_s, Tr::tr("Does not follow the links."))},
            {u"verify-bundle site/"_s, u"verify-bundle site.zip --json"_s}};
    }

    Result<ExitCode> run(const Call &call) const override
    {
        const Result<site::BundleFaults> faults = site::checkBundle(
            call.argument(0), call.progress(),
            call.isSet(u"no-links"_s) ? site::LinkLook::LeaveOut : site::LinkLook::Follow);
        if (!faults)
            return failure(faults.error());
        if (call.wantsJson())
            call.console().print(json(*faults));
        else
            print(*faults, call.console());
        if (faults->isSound() && faults->brokenLinks.empty())
            return ExitCode::Done;
        if (faults->isSound()) {
            call.console().say(Tr::tr("%n link(s) lead nowhere.", nullptr,
                                      static_cast<int>(faults->brokenLinks.size())));
            return ExitCode::CheckFailed;
        }
        call.console().say(Tr::tr("The bundle is not as it was exported. Export it again, or ask for it "
                                  "again."));
        return ExitCode::Failed;
    }
};

} // namespace

CommandPointer verifyBundleCommand()
{
    return std::make_unique<VerifyBundleCommand>();
}

} // namespace gaceta::cli
