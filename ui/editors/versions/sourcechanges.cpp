#include "ui/editors/versions/sourcechanges.h"

#include "app/core/json/jsonparser.h"
#include "app/core/json/jsonreader.h"
#include "ui/editors/tr.h"

namespace gaceta::ui {

using editors::Tr;

// Older states are looked at no further than this; each has to be read and hashed.
static constexpr qsizetype mostRevisions = 60;

static std::optional<LanguageVersion> versionIn(const QByteArray &json, const LanguageTag &language)
{
    const Result<JsonNode> node = parseJson(json);
    const JsonNode *texts = node ? node->member("texts") : nullptr;
    const JsonNode *text = texts ? texts->member(language.text().toUtf8()) : nullptr;
    if (!text)
        return std::nullopt;
    const Result<LanguageVersion> version = fromJson<LanguageVersion>(*text);
    return version ? std::optional(*version) : std::nullopt;
}

std::optional<LanguageVersion> versionOfBasis(const editing::Newsroom &newsroom, ItemKind kind,
                                              const QString &item, const TranslationBasis &basis)
{
    const auto revisions = newsroom.revisions(kind, item);
    if (!revisions)
        return std::nullopt;
    for (const storage::Revision &revision : revisions->first(qMin(revisions->size(), mostRevisions))) {
        const Result<QByteArray> json = newsroom.revisionValue(revision.id);
        const auto version = json ? versionIn(*json, basis.source) : std::nullopt;
        if (version && paragraphHashes(*version) == basis.paragraphs)
            return version;
    }
    return std::nullopt;
}

QList<Difference> sourceChanges(const std::optional<LanguageVersion> &before, const LanguageVersion &now,
                                const TranslationBasis &basis)
{
    QList<Difference> result;
    const auto add = [&](const QString &label, const QString &was, const QString &is) {
        if (was != is)
            result.append({label, was, is});
    };
    if (before) {
        add(Tr::tr("Title"), before->title, now.title);
        add(Tr::tr("Summary"), before->summary, now.summary);
        add(Tr::tr("Text"), QString::fromUtf8(before->body), QString::fromUtf8(now.body));
        return result;
    }
    const QList<QByteArray> texts = paragraphs(now);
    const QStringList hashes = paragraphHashes(now);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!basis.paragraphs.contains(hashes.at(i)))
            add(i == 0   ? Tr::tr("Title")
                : i == 1 ? Tr::tr("Summary")
                         : Tr::tr("Paragraph %1").arg(i - 1),
                {}, QString::fromUtf8(texts.at(i)));
    }
    return result;
}

} // namespace gaceta::ui
