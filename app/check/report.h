#pragma once
// Collects the findings of one rule about one item, with the weight that the newsroom gives it.

#include "app/check/content.h"
#include "app/check/fieldtext.h"

namespace gaceta::check {

// The words a finding is about, and how to put them right where that is certain.
struct Passage
{
    QString words;
    std::optional<Fix> fix = {};
};

class Report final
{
public:
    // `usual`: what the rule asks where the newsroom has not decided.
    Report(const QString &rule, CheckLevel usual, const Content &content, QList<Finding> &findings);

    // Nothing in `out`: the public sees the item in all languages.
    void begin(ItemKind kind, const QString &item,
               const std::optional<QList<LanguageTag>> &out = std::nullopt);
    // False where nobody wants to hear of it in what was begun.
    [[nodiscard]] bool isWanted() const { return m_level != CheckLevel::Off; }

    void add(Severity severity, const LanguageTag &language, const QString &field,
             const QString &message, const Passage &passage = {});
    void add(const FieldText &text, const QString &message, const Passage &passage = {});

private:
    [[nodiscard]] bool isOut(const LanguageTag &language) const;

    QString m_rule;
    CheckLevel m_usual;
    CheckLevel m_level;
    const Content &m_content;
    QList<Finding> &m_findings;
    ItemKind m_kind = ItemKind::Entry;
    QString m_item;
    std::optional<QList<LanguageTag>> m_out;
};

// A change of these words of the text to others. Nothing where their place in the source is not certain.
[[nodiscard]] std::optional<Fix> replacement(const FieldText &text, const text::Stretch &stretch,
                                             const text::Word &words, const QString &by);

// These words of the stretch with such a change.
[[nodiscard]] Passage passage(const FieldText &text, const text::Stretch &stretch,
                              const text::Word &words, const QString &by = {});

} // namespace gaceta::check
