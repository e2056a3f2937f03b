#include "app/cli/itemwords.h"
#include "app/cli/tr.h"
#include "app/cli/verbs/verbs.h"
#include "app/editing/textreplacement.h"

using namespace Qt::StringLiterals;

namespace gaceta::cli {

namespace {

QByteArray json(const QList<editing::TextHit> &hits)
{
    JsonWriter json(JsonLayout::Pretty);
    json.openArray();
    for (const editing::TextHit &hit : hits) {
        json.nextItem();
        json.openObject();
        put(json, "kind", hit.kind);
        put(json, "item", hit.item);
        put(json, "title", hit.title);
        put(json, "language", hit.field.language);
        put(json, "field", hit.field.path);
        put(json, "before", hit.before);
        put(json, "found", hit.found);
        put(json, "after", hit.after);
        put(json, "replacement", hit.replacement);
        json.closeObject();
    }
    json.closeArray();
    return json.take();
}

void print(const QList<editing::TextHit> &hits, Console &console)
{
    QString item;
    for (const editing::TextHit &hit : hits) {
        if (std::exchange(item, hit.item) != hit.item)
            console.print(Tr::tr("%1: %2", "a kind, and a title").arg(kindName(hit.kind), hit.title));
        console.print(u"  "_s + hit.before + u"[-"_s + hit.found + u"-]{+"_s + hit.replacement +
                      u"+}"_s + hit.after);
    }
}

class ReplaceCommand final : public Command
{
public:
    QString name() const override { return u"replace"_s; }

    Usage usage() const override
    {
        return {
            Tr::tr("Replaces words in all texts, in both languages."),
            Tr::tr("Web addresses, codes and chips are left alone. Former versions are kept."),
            {{Tr::tr("FILE"), newsroomArgument()},
             {Tr::tr("WORDS"), Tr::tr("what to look for")},
             {Tr::tr("REPLACEMENT"), Tr::tr("what to put in its place")}},
            {QCommandLineOption(u"in"_s, Tr::tr("Only in texts of this language, such as en."),
                                Tr::tr("LANGUAGE")),
             QCommandLineOption(u"match-case"_s,
                                Tr::tr("Only where capitals and small letters are the same.")),
             QCommandLineOption(u"whole-words"_s, Tr::tr("Not inside longer words.")),
             QCommandLineOption(u"keep-translations"_s,
                                Tr::tr("The meaning stays the same: translations that were up to date "
                                       "stay so.")),
             QCommandLineOption(u"dry-run"_s, Tr::tr("Only show what would be replaced.")),
             jsonOption()},
            {u"replace office.gaceta \"Roosevelt High\" \"Roosevelt HS\" --dry-run"_s}};
    }

    QString misuse(const Call &call) const override
    {
        if (call.argument(1).trimmed().isEmpty())
            return Tr::tr("Please say which words to look for.");
        return call.isSet(u"in"_s) && !LanguageTag::parse(call.value(u"in"_s))
                   ? Tr::tr("--in expects a language, such as en or es.")
                   : QString();
    }

    Result<ExitCode> run(const Call &call) const override
    {
        const bool dry = call.isSet(u"dry-run"_s);
        const auto newsroom = call.open(call.argument(0), dry ? editing::OpenMode::ReadOnly
                                                              : editing::OpenMode::ReadWrite);
        if (!newsroom)
            return failure(newsroom.error());
        const auto content = (*newsroom)->snapshot();
        if (!content)
            return failure(content.error());
        const editing::ReplacementQuery query = queryOf(call);
        const QList<editing::TextHit> hits = editing::findTexts(**content, query);
        if (!dry) {
            const auto saved = editing::saveReplacement(
                **newsroom, {*content, query, hits, call.isSet(u"keep-translations"_s)});
            if (!saved)
                return failure(saved.error());
        }
        if (call.wantsJson())
            call.console().print(json(hits));
        else
            print(hits, call.console());
        report(call, hits.size(), dry);
        return ExitCode::Done;
    }

private:
    static editing::ReplacementQuery queryOf(const Call &call)
    {
        editing::ReplacementQuery query{
            {call.argument(1), call.isSet(u"match-case"_s), call.isSet(u"whole-words"_s)},
            call.argument(2),
            {}};
        if (const auto language = LanguageTag::parse(call.value(u"in"_s)))
            query.languages = {*language};
        return query;
    }

    static void report(const Call &call, qsizetype count, bool dry)
    {
        if (count == 0)
            call.console().say(Tr::tr("Nothing was found."));
        else if (dry)
            call.console().say(Tr::tr("%n place(s) would be replaced.", nullptr, int(count)));
        else
            call.console().say(Tr::tr("%n place(s) were replaced.", nullptr, int(count)));
    }
};

} // namespace

CommandPointer replaceCommand()
{
    return std::make_unique<ReplaceCommand>();
}

} // namespace gaceta::cli
