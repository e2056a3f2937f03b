// Passages that were left in the other language, told by their little words.

#include "app/check/commonwords.h"
#include "app/check/rules/rules.h"
#include "app/check/tr.h"

namespace gaceta::check {

namespace {

constexpr qsizetype shownLength = 60;

bool isForeign(const text::Stretch &stretch, int own, int other, bool isTitle)
{
    if (isTitle)
        return stretch.words.size() >= 4 && other >= 2 && own == 0;
    return stretch.words.size() >= 8 && other >= 4 && other >= 5 * own;
}

class UntranslatedPassage final : public Rule
{
public:
    QString name() const override { return QStringLiteral("untranslated-passage"); }
    QString title() const override { return Tr::tr("Passages left untranslated"); }

    void checkText(const FieldText &text, const Content &, Report &report) const override
    {
        if (!text.isEnglish() && !text.isSpanish())
            return;
        for (const text::Stretch &stretch : text.prose.stretches) {
            // What somebody said may be quoted in the language it was said in.
            if (stretch.quoted || stretch.kind == text::Stretch::Kind::Cell || stretch.words.size() < 4)
                continue;
            const CommonWords count = countCommonWords(stretch);
            const int own = text.isEnglish() ? count.english : count.spanish;
            const int other = text.isEnglish() ? count.spanish : count.english;
            const bool isTitle =
                text.role == TextRole::Title || stretch.kind == text::Stretch::Kind::Heading;
            if (!isForeign(stretch, own, other, isTitle))
                continue;
            report.add(text,
                       text.isEnglish()
                           ? Tr::tr("“%1” seems to be in Spanish still.").arg(begin(stretch))
                           : Tr::tr("“%1” seems to be in English still.").arg(begin(stretch)),
                       {begin(stretch)});
        }
    }

private:
    static QString begin(const text::Stretch &stretch)
    {
        return stretch.text.size() <= shownLength ? stretch.text
                                                  : stretch.text.first(shownLength).trimmed() + u'…';
    }
};

} // namespace

RulePointer untranslatedPassage()
{
    return std::make_unique<UntranslatedPassage>();
}

} // namespace gaceta::check
