// How the organisation writes, and how strictly that is looked after, in its form.

#include "app/text/readability.h"
#include "ui/editors/checks/rulelevels.h"
#include "ui/editors/organisation/organisationeditor.h"
#include "ui/editors/tr.h"

#include <QComboBox>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;
using Record = OrganisationRecord;

// Four short fields side by side in a pane of the usual width.
static constexpr int styleWidth = 140;

template <typename E>
static Part<Record, QString> stylePart(const LanguageTag &language, E HouseStyle::*member)
{
    return {[=](const Record &value) {
                return QString(enumName(value.texts.value(language).style.*member));
            },
            [=](Record &value, const QString &name) {
                HouseStyle style = value.texts.value(language).style;
                style.*member = enumValue<E>(name).value_or(style.*member);
                if (!(style == value.texts.value(language).style))
                    value.texts[language].style = style;
            }};
}

void OrganisationEditor::addStyle(const LanguageTag &language)
{
    FieldGrid *grid = section([language] { return languageName(language); });
    grid->setColumnWidth(styleWidth);
    const auto add = [&](const char *field, QComboBox *combo, const Part<Record, QString> &part,
                         const FieldWords &words) {
        FieldBox *box = columnBox(combo, words, language);
        bind({QLatin1String(field), language}, box, combo, part);
        grid->add(box);
    };
    add("style.numbers", enumCombo<NumberStyle>([](NumberStyle style) {
            return style == NumberStyle::UnitedStates ? u"10,000 · 12.8"_s : u"10 000 · 12,8"_s;
        }),
        stylePart(language, &HouseStyle::numbers), {[] { return Tr::tr("Numbers"); }, {}});
    add("style.percent", enumCombo<PercentStyle>([](PercentStyle style) {
            return style == PercentStyle::Tight ? u"88%"_s : u"88 %"_s;
        }),
        stylePart(language, &HouseStyle::percent), {[] { return Tr::tr("Percent"); }, {}});
    add("style.quotes", enumCombo<QuoteStyle>([](QuoteStyle style) {
            return style == QuoteStyle::Curly ? u"“ ”"_s : u"« »"_s;
        }),
        stylePart(language, &HouseStyle::quotes), {[] { return Tr::tr("Quotation marks"); }, {}});
    add("style.dates", enumCombo<DateStyle>([](DateStyle style) {
            return style == DateStyle::AssociatedPress ? Tr::tr("Short (AP)") : Tr::tr("In full");
        }),
        stylePart(language, &HouseStyle::dates), {[] { return Tr::tr("Dates"); }, {}});
    addReadingGrade(grid, language);
}

void OrganisationEditor::addReadingGrade(FieldGrid *grid, const LanguageTag &language)
{
    QList<ComboChoice> choices{{QString(), [] {
                                    return Tr::tr("Grade %1 for families, %2 for the press")
                                        .arg(text::familyGrade)
                                        .arg(text::pressGrade);
                                }}};
    for (int grade = 5; grade <= 16; ++grade)
        choices.append({QString::number(grade), [grade] { return Tr::tr("Grade %1").arg(grade); }});
    const Part<Record, QString> part{[language](const Record &value) {
                                         const std::optional<int> grade =
                                             value.texts.value(language).style.readingGrade;
                                         return grade ? QString::number(*grade) : QString();
                                     },
                                     [language](Record &value, const QString &text) {
                                         const std::optional<int> grade =
                                             text.isEmpty() ? std::nullopt : std::optional(text.toInt());
                                         if (grade != value.texts.value(language).style.readingGrade)
                                             value.texts[language].style.readingGrade = grade;
                                     }};
    QComboBox *combo = wordedCombo(choices);
    FieldBox *box = columnBox(combo, {[] { return Tr::tr("Easy enough for"); }, {}}, language);
    bind({u"style.readingGrade"_s, language}, box, combo, part);
    grid->add(box, 2);
}

void OrganisationEditor::addChecks()
{
    FieldGrid *grid = fields();
    auto *levels = new RuleLevels;
    FieldBox *box = wordedBox(
        levels, {[] { return Tr::tr("How strictly each rule is taken"); },
                 [] { return Tr::tr("What is required is asked for before the site is exported."); }});
    Binding binding;
    binding.field = {u"checks"_s, {}};
    binding.show = [levels](const Record &value) { levels->setChoices(value.checks); };
    binding.read = [levels](Record &value) { value.checks = levels->choices(); };
    binding.words = [](const Record &value) { return RuleLevels::words(value.checks); };
    bind(binding, box);
    connect(levels, &RuleLevels::edited, this, [this] { edited({u"checks"_s, {}}); });
    grid->add(box, 0);
}

} // namespace gaceta::ui
