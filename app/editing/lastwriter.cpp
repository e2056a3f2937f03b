#include "app/editing/lastwriter.h"

#include "app/core/json/jsonparser.h"
#include "app/core/json/jsonreader.h"

namespace gaceta::editing {

namespace {

template <typename T>
std::optional<QStringList> wordsIn(const QByteArray &json, const LanguageTag &language)
{
    const Result<JsonNode> node = parseJson(json);
    const Result<T> value = node ? fromJson<T>(*node) : Result<T>(failure(node.error()));
    return value ? std::optional(paragraphHashes(value->texts.value(language))) : std::nullopt;
}

} // namespace

Result<QString> lastWriter(const Newsroom &newsroom, ItemKind kind, const QString &item,
                           const LanguageTag &language)
{
    const Result<QList<storage::Revision>> revisions = newsroom.revisions(kind, item);
    if (!revisions)
        return failure(revisions.error());
    std::optional<QStringList> words;
    QString author;
    for (const storage::Revision &revision : *revisions) {
        const Result<QByteArray> json = newsroom.revisionValue(revision.id);
        if (!json)
            break;
        const std::optional<QStringList> then =
            kind == ItemKind::Page ? wordsIn<Page>(*json, language) : wordsIn<Entry>(*json, language);
        if (!then || (words && *then != *words))
            break;
        words = then;
        author = revision.author;
    }
    return author;
}

} // namespace gaceta::editing
