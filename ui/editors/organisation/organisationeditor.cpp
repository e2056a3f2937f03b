#include "ui/editors/organisation/organisationeditor.h"

#include "app/core/rules.h"
#include "ui/editors/tr.h"

#include <QComboBox>
#include <QTimeZone>

#include <cmath>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

using Record = OrganisationRecord;

OrganisationEditor::OrganisationEditor(const EditorContext &context, QWidget *parent)
    : RecordForm(ItemKind::Organisation, context, parent)
{
    addColumns();
    columnLine("name", &OrganisationText::name, {[] { return Tr::tr("Name"); }, {}});
    columnLine("shortName", &OrganisationText::shortName, {[] { return Tr::tr("Short name"); }, {}}, 20);
    columnLine("tagline", &OrganisationText::tagline,
               {[] { return Tr::tr("Tagline"); }, [] { return Tr::tr("One sentence below the name."); }},
               80);
    addSite();
    addAddress();
    for (const LanguageTag &language : languages())
        addStyle(language);
    content()->addStretch(1);
    setFirstField({u"name"_s, languages().value(0)});
}

void OrganisationEditor::addSite()
{
    FieldGrid *grid = addSection(content(), [] { return Tr::tr("Site"); });
    putLine(grid, "baseUrl", &Organisation::baseUrl,
            {[] { return Tr::tr("Address of the site"); },
             [] { return Tr::tr("Where it will stand, such as https://example.org."); }},
            2);
    QList<ComboChoice> zones;
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        const QString name = QString::fromLatin1(zone);
        if (name.contains(u'/'))
            zones.append({name, [name] { return QString(name).replace(u'_', u' '); }});
    }
    put(grid, "timeZone", wordedCombo(zones),
        part(static_cast<QString Record::*>(&Organisation::timeZone)),
        {[] { return Tr::tr("Time zone of the office"); }, {}}, 2);
    m_accent = put(grid, "accentColor", new QLineEdit,
                   part(static_cast<QString Record::*>(&Organisation::accentColor)),
                   {[] { return Tr::tr("Accent color"); }, {}}, 2);
    put(grid, "missingTranslation", enumCombo<MissingTranslation>([](MissingTranslation policy) {
            return policy == MissingTranslation::LeaveOut
                       ? Tr::tr("Leave the item out")
                       : Tr::tr("Show the other language with a notice");
        }),
        namePart(static_cast<MissingTranslation Record::*>(&Organisation::missingTranslation)),
        {[] { return Tr::tr("Where a translation is missing"); }, {}}, 2);
    putText(
        grid, "profiles", linesPart(static_cast<QStringList Record::*>(&Organisation::profiles)),
        {[] { return Tr::tr("Profiles elsewhere"); }, [] { return Tr::tr("One web address a line."); }});
}

void OrganisationEditor::addAddress()
{
    FieldGrid *grid = addSection(content(), [] { return Tr::tr("Address"); });
    putLine(grid, "email", &Organisation::email, {[] { return Tr::tr("E-mail"); }, {}}, 2);
    putLine(grid, "phone", &Organisation::phone, {[] { return Tr::tr("Phone"); }, {}});
    putLine(grid, "street", &Organisation::street, {[] { return Tr::tr("Street"); }, {}}, 2);
    putLine(grid, "city", &Organisation::city, {[] { return Tr::tr("City"); }, {}});
    putLine(grid, "region", &Organisation::region, {[] { return Tr::tr("State"); }, {}});
    putLine(grid, "zip", &Organisation::zip, {[] { return Tr::tr("ZIP code"); }, {}});
    putLine(grid, "country", &Organisation::country,
            {[] { return Tr::tr("Country"); }, [] { return Tr::tr("Two letters, such as US."); }});
}

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
    FieldGrid *grid = addSection(
        content(), [language] { return Tr::tr("House style: %1").arg(languageName(language)); });
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
}

QString OrganisationEditor::nameIn(const OrganisationRecord &value, const LanguageTag &language) const
{
    return value.texts.value(language).name;
}

// How far a color stands out against white, as WCAG counts it: 1 to 21.
static double contrastWithWhite(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    const double light =
        0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    return 1.05 / (light + 0.05);
}

void OrganisationEditor::valueChanged()
{
    const QString color = value().accentColor;
    if (!isHexColor(color))
        m_accent->setHint(Tr::tr("Such as #1d4f91; empty: the theme's own."));
    else if (contrastWithWhite(QColor(color)) >= 4.5)
        m_accent->setHint(Tr::tr("Reads well on white."));
    else
        m_accent->setHint(Tr::tr("Too light for text on white; the site will darken it."));
}

} // namespace gaceta::ui
