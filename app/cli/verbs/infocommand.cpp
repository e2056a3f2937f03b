#include "app/cli/itemwords.h"
#include "app/cli/tr.h"
#include "app/cli/verbs/verbs.h"
#include "app/exchange/importplan.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gaceta::cli {

namespace {

struct Info
{
    QString file;
    QString id;
    qint64 bytes = 0;
    Organisation organisation;
    QList<std::pair<ItemKind, qsizetype>> counts;
    storage::EntryCounts entries;
    qsizetype trashed = 0;
};

Result<Info> read(const editing::Newsroom &newsroom)
{
    const auto snapshot = newsroom.snapshot();
    if (!snapshot)
        return failure(snapshot.error());
    const auto entries = newsroom.entryCounts();
    if (!entries)
        return failure(entries.error());
    const auto trashed = newsroom.trashed();
    if (!trashed)
        return failure(trashed.error());
    auto counts = exchange::itemCounts(**snapshot);
    for (auto &[kind, count] : counts) {
        if (kind == ItemKind::Entry)
            count = entries->all; // templates are no news
    }
    return Info{newsroom.path(),
                newsroom.id(),
                QFileInfo(newsroom.path()).size(),
                (*snapshot)->organisation,
                counts,
                *entries,
                trashed->size()};
}

QByteArray json(const Info &info)
{
    JsonWriter json(JsonLayout::Pretty);
    json.openObject();
    put(json, "file", info.file);
    put(json, "id", info.id);
    put(json, "bytes", info.bytes);
    put(json, "languages", info.organisation.languages);
    put(json, "timeZone", info.organisation.timeZone);
    json.key("items");
    json.openObject();
    for (const auto &[kind, count] : info.counts)
        put(json, QByteArray(enumName(kind).data()), qint64(count));
    json.closeObject();
    json.key("states");
    json.openObject();
    for (const auto &[state, count] : info.entries.states)
        put(json, QByteArray(enumName(state).data()), count);
    json.closeObject();
    put(json, "outdatedTranslations", info.entries.outdated);
    put(json, "missingTranslations", info.entries.missing);
    put(json, "trashed", qint64(info.trashed));
    json.closeObject();
    return json.take();
}

void print(const Info &info, Console &console)
{
    const QString name = info.organisation.texts.valueOrAny(info.organisation.languages.value(0)).name;
    console.print(name.isEmpty() ? Tr::tr("A newsroom without a name yet") : console.emphasised(name));
    console.print(
        Tr::tr("File: %1 (%2)").arg(QDir::toNativeSeparators(info.file), sizeText(info.bytes)));
    QStringList languages;
    for (const LanguageTag &language : info.organisation.languages)
        languages.append(language.nativeName());
    console.print(Tr::tr("Languages: %1").arg(languages.join(u", "_s)));
    console.print(Tr::tr("Time zone: %1").arg(console.emphasised(info.organisation.timeZone)));
    for (const auto &[kind, count] : info.counts)
        console.print(countOf(kind, count));
    QStringList states;
    for (const auto &[state, count] : info.entries.states)
        states.append(Tr::tr("%1: %2", "a state, and how many").arg(stateName(state)).arg(count));
    if (!states.isEmpty())
        console.print(Tr::tr("News by state: %1").arg(states.join(u", "_s)));
    console.print(
        Tr::tr("%n news entries have an outdated translation", nullptr, info.entries.outdated));
    console.print(Tr::tr("%n news entries lack a translation", nullptr, info.entries.missing));
    console.print(Tr::tr("%n items in the trash", nullptr, static_cast<int>(info.trashed)));
}

class InfoCommand final : public Command
{
public:
    QString name() const override { return u"info"_s; }

    Usage usage() const override
    {
        return {Tr::tr("Tells what a newsroom holds."),
                {},
                {{Tr::tr("FILE"), newsroomArgument()}},
                {jsonOption()},
                {u"info office.gaceta"_s}};
    }

    Result<ExitCode> run(const Call &call) const override
    {
        const auto newsroom = call.open(call.argument(0), editing::OpenMode::ReadOnly);
        if (!newsroom)
            return failure(newsroom.error());
        const Result<Info> info = read(**newsroom);
        if (!info)
            return failure(info.error());
        if (call.wantsJson())
            call.console().print(json(*info));
        else
            print(*info, call.console());
        return ExitCode::Done;
    }
};

} // namespace

CommandPointer infoCommand()
{
    return std::make_unique<InfoCommand>();
}

} // namespace gaceta::cli
