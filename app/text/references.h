#pragma once
// The chips and blocks of a body: {{stat:graduation-rate}}, {{count:our-schools}},
// {{schools:our-schools}},
// {{news:latest 3}}. A word after the key of a chip asks for another form of it: {{stat:graduation-rate
// change}} (factform.h), {{count:our-schools campuses}}.
// A reference is two braces, a kind of small letters, a colon, an argument without braces on the same
// line, two braces; spaces after the first braces and around the argument do not count. Code holds no
// references.

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace gaceta::text {

enum class ReferenceKind { Statistic, SchoolCount, Schools, Statistics, News, Contacts, Unknown };

// What stands between the braces. The views point into the text that was read.
struct ReferenceName
{
    ReferenceKind kind = ReferenceKind::Unknown;
    QByteArrayView kindText; // "stat", or what a person wrote instead
    QByteArrayView argument; // "graduation-rate"; spaces at both ends removed
};

// Chip: part of a sentence. Block: a list that needs a paragraph of its own.
enum class ReferenceForm { Chip, Block };
[[nodiscard]] ReferenceForm formOf(ReferenceKind kind);
[[nodiscard]] inline bool isChip(ReferenceKind kind)
{
    return kind != ReferenceKind::Unknown && formOf(kind) == ReferenceForm::Chip;
}
// "stat", "count", "schools", "stats", "news", "contacts"; empty for Unknown.
[[nodiscard]] QByteArray kindText(ReferenceKind kind);
// "{{stat:graduation-rate}}"
[[nodiscard]] QByteArray referenceText(ReferenceKind kind, QByteArrayView argument);

// The reference that begins with the first byte of `text`, and how many bytes it takes.
struct ReferenceStart
{
    ReferenceName name;
    qsizetype length = 0;
};
[[nodiscard]] std::optional<ReferenceStart> referenceAtStart(QByteArrayView text);

// Goes through a text in order: words(view) for what stands between references, also where that is
// empty, and reference(name, view) for each of them.
template <typename Words, typename TakeReference>
void forEachPiece(QByteArrayView text, const Words &words, const TakeReference &reference)
{
    qsizetype from = 0;
    for (qsizetype at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at)) {
        const std::optional<ReferenceStart> start = referenceAtStart(text.sliced(at));
        if (!start) {
            ++at;
            continue;
        }
        words(text.sliced(from, at - from));
        reference(start->name, text.sliced(at, start->length));
        at += start->length;
        from = at;
    }
    words(text.sliced(from));
}

enum class ReferencePosition { InText, Alone };

struct Reference
{
    ReferenceKind kind = ReferenceKind::Unknown;
    QByteArray kindText;
    QByteArray argument;
    qsizetype offset = 0; // of the first brace, in bytes of the body
    qsizetype length = 0; // in bytes
    ReferencePosition position = ReferencePosition::InText;

    friend bool operator==(const Reference &, const Reference &) = default;
};

// Every reference of a body, in order.
[[nodiscard]] QList<Reference> findReferences(const QByteArray &markdown);

} // namespace gaceta::text
