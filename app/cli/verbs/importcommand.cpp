#include "app/cli/importsource.h"
#include "app/cli/itemwords.h"
#include "app/cli/tr.h"
#include "app/cli/verbs/verbs.h"
#include "app/exchange/json/jsonimport.h"
#include "app/exchange/watchedmedia.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace gaceta::cli {

namespace {

using exchange::ImportPlan;

Result<> apply(const Call &call, editing::Newsroom &newsroom, const ImportPlan &plan)
{
    call.progress().setActivity(Tr::tr("Putting it into the newsroom"));
    const exchange::WatchedMedia media(*plan.media, plan.content.media.size(), call.progress());
    return newsroom.replaceContent(plan.content, media);
}

// The same on a copy that is thrown away.
Result<> rehearse(const Call &call, const editing::Newsroom &newsroom, const ImportPlan &plan)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"rehearsal.gaceta"_s);
    if (const Result<> copied = newsroom.backUpTo(copy); !copied)
        return copied;
    const auto rehearsal = call.open(copy, editing::OpenMode::ReadWrite);
    return rehearsal ? apply(call, **rehearsal, plan) : failure(rehearsal.error());
}

QByteArray json(const ImportPlan &plan, bool isDryRun)
{
    JsonWriter json(JsonLayout::Pretty);
    json.openObject();
    put(json, "imported", !isDryRun);
    json.key("items");
    json.openObject();
    for (const auto &[kind, count] : exchange::itemCounts(plan.content))
        put(json, QByteArray(enumName(kind).data()), qint64(count));
    json.closeObject();
    json.closeObject();
    return json.take();
}

class ImportCommand final : public Command
{
public:
    QString name() const override { return u"import"_s; }

    Usage usage() const override
    {
        return {
            Tr::tr("Brings a JSON document into a newsroom."),
            Tr::tr("The newsroom must be empty, or hold the same items: what it holds is never thrown "
                   "away. "
                   "A document in which anything does not fit changes nothing."),
            {{Tr::tr("FILE"), newsroomArgument()},
             {Tr::tr("SOURCE"), Tr::tr("the document, or the folder it lies in")}},
            {QCommandLineOption(u"format"_s, Tr::tr("What SOURCE is: auto (Gaceta finds out) or json."),
                                Tr::tr("FORMAT"), u"auto"_s),
             QCommandLineOption(u"dry-run"_s,
                                Tr::tr("Tells what would be imported, and changes nothing.")),
             jsonOption()},
            {u"import office.gaceta office.json"_s, u"import office.gaceta office.json --dry-run"_s}};
    }

    QString misuse(const Call &call) const override
    {
        const QString format = call.value(u"format"_s);
        return format == u"auto"_s || format == u"json"_s
                   ? QString()
                   : Tr::tr("Gaceta does not import “%1”; it knows auto and json.").arg(format);
    }

    Result<ExitCode> run(const Call &call) const override
    {
        const bool isDryRun = call.isSet(u"dry-run"_s);
        const auto newsroom = call.open(call.argument(0), isDryRun ? editing::OpenMode::ReadOnly
                                                                   : editing::OpenMode::ReadWrite);
        if (!newsroom)
            return failure(newsroom.error());
        const Result<ImportSource> source = call.value(u"format"_s) == u"auto"_s
                                                ? recognise(call.argument(1))
                                                : ImportSource{call.argument(1), ImportFormat::Json};
        if (!source)
            return failure(source.error());
        const Result<ImportPlan> plan = exchange::readJson(source->file, call.progress());
        if (!plan)
            return failure(plan.error());
        const Result<> done =
            isDryRun ? rehearse(call, **newsroom, *plan) : apply(call, **newsroom, *plan);
        if (!done)
            return failure(done.error());
        report(call, *plan, isDryRun);
        return ExitCode::Done;
    }

private:
    static void report(const Call &call, const ImportPlan &plan, bool isDryRun)
    {
        if (call.wantsJson())
            return call.console().print(json(plan, isDryRun));
        call.console().print(isDryRun ? Tr::tr("This would be imported:") : Tr::tr("Imported:"));
        for (const auto &[kind, count] : exchange::itemCounts(plan.content))
            call.console().print(u"  "_s + countOf(kind, count));
    }
};

} // namespace

CommandPointer importCommand()
{
    return std::make_unique<ImportCommand>();
}

} // namespace gaceta::cli
