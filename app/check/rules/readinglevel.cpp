// Texts that ask more of their readers than the house style wants: Flesch-Kincaid in English,
// Fernández-Huerta in Spanish.

#include "app/check/rules/rules.h"
#include "app/check/tr.h"
#include "app/text/readability.h"

namespace gaceta::check {

namespace {

// A short text says little about how it reads.
constexpr qsizetype fewestWords = 100;

// Announcements and stories speak to families; all else is written for the press or for reference.
int usualGrade(const FieldText &text)
{
    return text.entryKind == EntryKind::Announcement || text.entryKind == EntryKind::Story
               ? text::familyGrade
               : text::pressGrade;
}

class ReadingLevel final : public Rule
{
public:
    QString name() const override { return QStringLiteral("reading-level"); }
    QString title() const override { return Tr::tr("Reading level"); }

    void checkText(const FieldText &text, const Content &, Report &report) const override
    {
        if (text.role != TextRole::Body || (!text.isEnglish() && !text.isSpanish()))
            return;
        text::Readability measure(text.language);
        for (const text::Stretch &stretch : text.prose.stretches) {
            if (stretch.kind == text::Stretch::Kind::Paragraph)
                measure.add(stretch);
        }
        if (measure.words() < fewestWords)
            return;
        const int wanted = text.style.readingGrade.value_or(usualGrade(text));
        const int grade = measure.grade();
        if (grade > wanted)
            report.add(text,
                       Tr::tr("This reads like grade %1; the goal is grade %2. Shorter sentences and "
                              "simpler words help.")
                           .arg(grade)
                           .arg(wanted));
    }
};

} // namespace

RulePointer readingLevel()
{
    return std::make_unique<ReadingLevel>();
}

} // namespace gaceta::check
