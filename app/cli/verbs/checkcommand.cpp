#include "app/check/registry.h"
#include "app/cli/itemwords.h"
#include "app/cli/tr.h"
#include "app/cli/verbs/verbs.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using gaceta::check::Finding;
using gaceta::check::Severity;

namespace gaceta::cli {

namespace {

QByteArray json(const QList<Finding> &findings, const Titles &titles)
{
    JsonWriter json(JsonLayout::Pretty);
    json.openArray();
    for (const Finding &finding : findings) {
        json.nextItem();
        json.openObject();
        put(json, "rule", finding.rule);
        put(json, "severity", finding.severity);
        put(json, "kind", finding.kind);
        put(json, "item", finding.item);
        put(json, "title", titles.title(finding.item, finding.language));
        put(json, "language", finding.language);
        put(json, "field", finding.field);
        put(json, "message", finding.message);
        json.closeObject();
    }
    json.closeArray();
    return json.take();
}

// "News entry “Title” (Español)"
QString heading(const Finding &finding, const Titles &titles)
{
    const QString title = titles.title(finding.item, finding.language);
    QString text = title.isEmpty()
                       ? kindName(finding.kind)
                       : Tr::tr("%1 “%2”", "a kind, and a title").arg(kindName(finding.kind), title);
    if (!finding.language.isNull())
        text += u" ("_s + finding.language.nativeName() + u')';
    return text;
}

void print(const QList<Finding> &findings, const Titles &titles, Console &console)
{
    QString former;
    for (const Finding &finding : findings) {
        if (const QString next = heading(finding, titles); next != std::exchange(former, next))
            console.print(console.emphasised(next));
        const QString severity =
            finding.severity == Severity::Required ? Tr::tr("required") : Tr::tr("recommended");
        console.print(u"  "_s + severity + u": "_s + console.emphasised(finding.message));
    }
}

class CheckCommand final : public Command
{
public:
    QString name() const override { return u"check"_s; }

    Usage usage() const override
    {
        return {
            Tr::tr("Looks for what is missing, out of date or wrong in the content."),
            Tr::tr("The exit code is 3 when something required is not as it must be."),
            {{Tr::tr("FILE"), newsroomArgument()}},
            {jsonOption(), QCommandLineOption(u"required"_s, Tr::tr("Shows only what is required."))},
            {u"check office.gaceta"_s, u"check office.gaceta --required"_s}};
    }

    Result<ExitCode> run(const Call &call) const override
    {
        const auto newsroom = call.open(call.argument(0), editing::OpenMode::ReadOnly);
        if (!newsroom)
            return failure(newsroom.error());
        const auto snapshot = (*newsroom)->snapshot();
        if (!snapshot)
            return failure(snapshot.error());
        QList<Finding> findings = check::checkAll(**snapshot, call.environment().clock->now());
        const auto isRequired = [](const Finding &finding) {
            return finding.severity == Severity::Required;
        };
        const auto required = static_cast<int>(std::ranges::count_if(findings, isRequired));
        if (call.isSet(u"required"_s))
            findings.removeIf([&](const Finding &finding) { return !isRequired(finding); });

        const Titles titles(**snapshot);
        if (call.wantsJson()) {
            call.console().print(json(findings, titles));
        } else {
            print(findings, titles, call.console());
            const int recommended = static_cast<int>(findings.size()) - required;
            call.console().say(required + recommended == 0
                                   ? Tr::tr("Nothing to put right.")
                                   : Tr::tr("%n required", nullptr, required) + u", "_s +
                                         Tr::tr("%n recommended", nullptr, recommended));
        }
        return required > 0 ? ExitCode::CheckFailed : ExitCode::Done;
    }
};

} // namespace

CommandPointer checkCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace gaceta::cli
