#pragma once
// The text of one entry or page in one language, with a workflow state of its own.

#include "app/core/localized.h"
#include "app/core/translationbasis.h"
#include "app/core/workflow.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>

namespace gaceta {

struct LanguageVersion
{
    QString title;
    QString slug;           // see slug.h; made from the title until the version was first published
    QString summary;        // plain text, one or two sentences
    QByteArray body;        // CommonMark with tables, chips and blocks; UTF-8
    QString seoTitle;       // empty: the title serves
    QString seoDescription; // empty: the summary serves
    QString dateline;       // press releases: "LOS ANGELES"
    WorkflowState state = WorkflowState::Draft;
    QDateTime firstPublished; // UTC; invalid before the version was first published
    // UTC; when the text last changed so that translations made before no longer say the same; invalid:
    // not since it was first saved.
    QDateTime edited;
    TranslationBasis basis;
    QString assignee; // who is to see to it next; not public, as the day below
    QDate due;        // by when

    friend bool operator==(const LanguageVersion &, const LanguageVersion &) = default;
};

template <typename Archive, Described<LanguageVersion> T>
void describe(Archive &archive, T &version)
{
    archive.field("title", version.title);
    archive.field("slug", version.slug);
    archive.field("summary", version.summary);
    archive.field("body", version.body);
    archive.field("seoTitle", version.seoTitle);
    archive.field("seoDescription", version.seoDescription);
    archive.field("dateline", version.dateline);
    archive.field("state", version.state);
    archive.field("firstPublished", version.firstPublished);
    archive.field("edited", version.edited);
    archive.field("basis", version.basis);
    archive.field("assignee", version.assignee);
    archive.field("due", version.due);
}

// True where there is anything to read.
[[nodiscard]] bool hasText(const LanguageVersion &version);

// The version in pieces that are translated one by one: title, summary, then the body cut at blank lines
// (a fenced code block stays whole).
[[nodiscard]] QList<QByteArray> paragraphs(const LanguageVersion &version);

// One hash per paragraph: the first 12 hexadecimal digits of the SHA-256 of its UTF-8 text, white space
// at both ends removed and every run of white space written as one space. Empty title and summary give
// an empty hash.
[[nodiscard]] QStringList paragraphHashes(const LanguageVersion &version);

// The state of the version in `language`, the original being in `source`.
[[nodiscard]] TranslationState translationState(const Localized<LanguageVersion> &versions,
                                                const LanguageTag &language, const LanguageTag &source);

} // namespace gaceta
