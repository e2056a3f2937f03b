#pragma once
// The texts of an item that a reader sees, each read once for all rules.

#include "app/check/finding.h"
#include "app/core/housestyle.h"
#include "app/core/itemvalue.h"

namespace gaceta::check {

// Title: a headline. Name: what something is called. Line: a label, a caption, a note.
enum class TextRole { Title, Summary, Body, Name, Line };

struct FieldText
{
    ItemKind kind = ItemKind::Entry;
    LanguageTag language;
    QString field; // as describe() names it
    TextRole role = TextRole::Body;
    Severity severity = Severity::Required; // of what is wrong in it; a reminder where it is not out
    QByteArray utf8;
    text::Prose prose;
    HouseStyle style;
    QDate day;                               // whose values chips print; invalid: the latest
    std::optional<EntryKind> entryKind = {}; // of an entry

    [[nodiscard]] bool isEnglish() const { return language.language() == QLatin1String("en"); }
    [[nodiscard]] bool isSpanish() const { return language.language() == QLatin1String("es"); }
};

// In the order in which forms show them. Empty texts are left out.
template <typename T>
[[nodiscard]] QList<FieldText> textsOf(const T &item, const Organisation &organisation);

// The languages in which the public sees the item; nothing: in all there are.
template <typename T>
[[nodiscard]] std::optional<QList<LanguageTag>> releasedLanguages(const T &item);

} // namespace gaceta::check
