#include "app/text/references.h"

#include "app/text/commonmark.h"
#include "app/text/parsearena.h"
#include "app/text/plaintree.h"

#include <array>

namespace gaceta::text {

namespace {

struct KindName
{
    ReferenceKind kind;
    const char *text;
};
constexpr std::array kindNames{
    KindName{ReferenceKind::Statistic, "stat"},  KindName{ReferenceKind::SchoolCount, "count"},
    KindName{ReferenceKind::Schools, "schools"}, KindName{ReferenceKind::Statistics, "stats"},
    KindName{ReferenceKind::News, "news"},       KindName{ReferenceKind::Contacts, "contacts"}};

ReferenceKind kindFor(QByteArrayView text)
{
    for (const KindName &name : kindNames) {
        if (text == QByteArrayView(name.text))
            return name.kind;
    }
    return ReferenceKind::Unknown;
}

bool isKindLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

// Where text can hold references, and where it cannot, in the order of the source.
struct Found
{
    QByteArray text; // with its braces
    bool printed = true;
    ReferencePosition position = ReferencePosition::InText;
};

void collect(QByteArrayView literal, bool printed, ReferencePosition position, QList<Found> &found)
{
    for (qsizetype i = 0; i + 1 < literal.size(); ++i) {
        if (literal[i] != '{' || literal[i + 1] != '{')
            continue;
        if (const auto start = referenceAtStart(literal.sliced(i))) {
            found.append({literal.sliced(i, start->length).toByteArray(), printed, position});
            i += start->length - 1;
        }
    }
}

bool standsAlone(const cmark_node *text)
{
    cmark_node *node = const_cast<cmark_node *>(text);
    if (kindOf(cmark_node_parent(node)) != NodeKind::Paragraph || cmark_node_next(node) ||
        cmark_node_previous(node))
        return false;
    const QByteArrayView literal = literalOf(text).trimmed();
    const auto start = referenceAtStart(literal);
    return start && start->length == literal.size();
}

QList<Found> referencesInTree(const QByteArray &markdown)
{
    QList<Found> found;
    ParseArena arena;
    const cmark_node *document = arena.parse(markdown);
    for (const cmark_node *node = document; node; node = nextWithin(node, document)) {
        const QByteArrayView literal = literalOf(node);
        if (literal.isEmpty())
            continue;
        const bool printed = kindOf(node) == NodeKind::Text;
        const bool alone = printed && standsAlone(node);
        collect(literal, printed, alone ? ReferencePosition::Alone : ReferencePosition::InText, found);
    }
    return found;
}

} // namespace

ReferenceForm formOf(ReferenceKind kind)
{
    const bool isChip = kind == ReferenceKind::Statistic || kind == ReferenceKind::SchoolCount ||
                        kind == ReferenceKind::Unknown;
    return isChip ? ReferenceForm::Chip : ReferenceForm::Block;
}

QByteArray kindText(ReferenceKind kind)
{
    for (const KindName &name : kindNames) {
        if (name.kind == kind)
            return name.text;
    }
    return {};
}

QByteArray referenceText(ReferenceKind kind, QByteArrayView argument)
{
    return "{{" + kindText(kind) + ':' + argument.toByteArray() + "}}";
}

std::optional<ReferenceStart> referenceAtStart(QByteArrayView text)
{
    if (!text.startsWith("{{"))
        return std::nullopt;
    const qsizetype size = text.size();
    qsizetype i = 2;
    while (i < size && text[i] == ' ')
        ++i;
    const qsizetype kindAt = i;
    while (i < size && isKindLetter(text[i]))
        ++i;
    if (i == kindAt || i >= size || text[i] != ':')
        return std::nullopt;
    const QByteArrayView kind = text.sliced(kindAt, i - kindAt);
    const qsizetype argumentAt = ++i;
    while (i < size && text[i] != '{' && text[i] != '}' && text[i] != '\n')
        ++i;
    const QByteArrayView argument = text.sliced(argumentAt, i - argumentAt).trimmed();
    if (i + 2 > size || text[i] != '}' || text[i + 1] != '}')
        return std::nullopt;
    return ReferenceStart{{kindFor(kind), kind, argument}, i + 2};
}

QList<Reference> findReferences(const QByteArray &markdown)
{
    QList<Reference> result;
    if (!markdown.contains("{{"))
        return result;
    // The tree knows what is code; the source knows where a text stands. Both are in the same order.
    qsizetype from = 0;
    for (const Found &found : referencesInTree(markdown)) {
        const qsizetype offset = markdown.indexOf(found.text, from);
        if (offset < 0)
            continue;
        from = offset + found.text.size();
        if (!found.printed)
            continue;
        const ReferenceName name = referenceAtStart(found.text)->name;
        result.append({name.kind, name.kindText.toByteArray(), name.argument.toByteArray(), offset,
                       found.text.size(), found.position});
    }
    return result;
}

} // namespace gaceta::text
