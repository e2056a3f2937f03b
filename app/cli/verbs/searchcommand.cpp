#include "app/cli/itemwords.h"
#include "app/cli/tr.h"
#include "app/cli/verbs/verbs.h"

using namespace Qt::StringLiterals;

namespace gaceta::cli {

namespace {

constexpr int defaultLimit = 50;

QString withoutMarks(QString text)
{
    return text.remove(u'\x02').remove(u'\x03');
}

QByteArray json(const QList<storage::SearchHit> &hits)
{
    JsonWriter json(JsonLayout::Pretty);
    json.openArray();
    for (const storage::SearchHit &hit : hits) {
        json.nextItem();
        json.openObject();
        put(json, "kind", hit.kind);
        put(json, "item", hit.item);
        put(json, "language", hit.language);
        put(json, "title", withoutMarks(hit.title));
        put(json, "excerpt", withoutMarks(hit.excerpt));
        json.closeObject();
    }
    json.closeArray();
    return json.take();
}

void print(const QList<storage::SearchHit> &hits, Console &console)
{
    for (const storage::SearchHit &hit : hits) {
        const QString language =
            hit.language.isNull() ? QString() : u" ("_s + hit.language.nativeName() + u')';
        console.print(Tr::tr("%1: %2", "a kind, and a title")
                          .arg(kindName(hit.kind), console.emphasised(hit.title)) +
                      language);
        if (!hit.excerpt.isEmpty())
            console.print(u"  "_s + console.emphasised(hit.excerpt.simplified()));
    }
}

class SearchCommand final : public Command
{
public:
    QString name() const override { return u"search"_s; }

    Usage usage() const override
    {
        return {Tr::tr("Finds words in all texts, in both languages."),
                Tr::tr("Every word must be there; the beginning of a word is enough, and accents do not "
                       "matter."),
                {{Tr::tr("FILE"), newsroomArgument()}, {Tr::tr("WORDS…"), Tr::tr("what to look for")}},
                {QCommandLineOption(
                     u"limit"_s,
                     Tr::tr("How many results to show at most; %1 unless told.").arg(defaultLimit),
                     Tr::tr("NUMBER"), QString::number(defaultLimit)),
                 jsonOption()},
                {u"search office.gaceta graduation rate"_s}};
    }

    QString misuse(const Call &call) const override
    {
        return limit(call) > 0 ? QString() : Tr::tr("--limit expects a number greater than 0.");
    }

    Result<ExitCode> run(const Call &call) const override
    {
        const auto newsroom = call.open(call.argument(0), editing::OpenMode::ReadOnly);
        if (!newsroom)
            return failure(newsroom.error());
        const auto hits = (*newsroom)->search(call.argumentsFrom(1).join(u' '), limit(call));
        if (!hits)
            return failure(hits.error());
        if (call.wantsJson())
            call.console().print(json(*hits));
        else
            print(*hits, call.console());
        if (hits->isEmpty())
            call.console().say(Tr::tr("Nothing was found."));
        return ExitCode::Done;
    }

private:
    static int limit(const Call &call) { return call.value(u"limit"_s).toInt(); }
};

} // namespace

CommandPointer searchCommand()
{
    return std::make_unique<SearchCommand>();
}

} // namespace gaceta::cli
