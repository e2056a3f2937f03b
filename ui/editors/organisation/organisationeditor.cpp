#include "ui/editors/organisation/organisationeditor.h"

#include "app/core/rules.h"
#include "app/text/readability.h"
#include "ui/editors/checks/rulelevels.h"
#include "ui/editors/content/imagefield.h"
#include "ui/editors/organisation/contentlanguages.h"
#include "ui/editors/tr.h"
#include "ui/widgets/fields/orderedlistedit.h"
#include "ui/widgets/fields/reorderlist.h"
#include "ui/widgets/style/theme.h"

#include <QAction>
#include <QColorDialog>
#include <QComboBox>
#include <QPainter>
#include <QTimeZone>

#include <cmath>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

using Record = OrganisationRecord;

// Four short fields side by side in a pane of the usual width.
static constexpr int styleWidth = 140;
static constexpr int codeWidth = 190;  // three
static constexpr int listHeight = 112; // three rows

OrganisationEditor::OrganisationEditor(const EditorContext &context, QWidget *parent)
    : RecordForm(ItemKind::Organisation, context, parent)
{
    addColumns();
    columnLine("name", &OrganisationText::name, {[] { return Tr::tr("Name"); }, {}});
    columnLine("shortName", &OrganisationText::shortName,
               {[] { return Tr::tr("Short name"); }, [] { return Tr::tr("Where room is short."); }}, 20);
    columnParagraph(
        "tagline", &OrganisationText::tagline,
        {[] { return Tr::tr("Tagline"); }, [] { return Tr::tr("One sentence below the name."); }}, 100);
    addSite();
    addLanguages();
    addAddress();
    for (const LanguageTag &language : languages())
        addStyle(language);
    addWorkflow();
    addChecks();
    content()->addStretch(1);
    setFirstField({u"name"_s, languages().value(0)});
}

void OrganisationEditor::addSite()
{
    FieldGrid *grid = section([] { return Tr::tr("Site"); });
    m_logo = new ImageField(newsroomContent());
    connect(m_logo, &ImageField::openRequested, this,
            [this](const QString &id) { emit openRequested(ItemKind::Media, id); });
    FieldBox *logo = wordedBox(
        m_logo, {[] { return Tr::tr("Logo"); }, [] { return Tr::tr("On top of every page."); }});
    bind({u"logo"_s, {}}, logo, m_logo, part(static_cast<MediaId Record::*>(&Organisation::logo)),
         [this](const Record &value) {
             const Media *media = newsroomContent().medium(value.logo);
             return media ? media->fileName : QString();
         });
    grid->add(logo, 0);
    putLine(grid, "baseUrl", &Organisation::baseUrl,
            {[] { return Tr::tr("Address of the site"); },
             [] { return Tr::tr("Where it will stand, such as https://example.org."); }});
    addAccent(grid);
    put(grid, "missingTranslation", enumCombo<MissingTranslation>([](MissingTranslation policy) {
            return policy == MissingTranslation::LeaveOut ? Tr::tr("Leave the item out")
                                                          : Tr::tr("Show the other language");
        }),
        namePart(static_cast<MissingTranslation Record::*>(&Organisation::missingTranslation)),
        {[] { return Tr::tr("Where a translation is missing"); },
         [] { return Tr::tr("What the site does with an item in that language."); }});
    QList<ComboChoice> zones;
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        const QString name = QString::fromLatin1(zone);
        if (name.contains(u'/'))
            zones.append({name, [name] { return QString(name).replace(u'_', u' '); }});
    }
    put(grid, "timeZone", wordedCombo(zones),
        part(static_cast<QString Record::*>(&Organisation::timeZone)),
        {[] { return Tr::tr("Time zone of the office"); },
         [] { return Tr::tr("Dates and embargoes go by it."); }});
    putText(
        grid, "profiles", linesPart(static_cast<QStringList Record::*>(&Organisation::profiles)),
        {[] { return Tr::tr("Profiles elsewhere"); }, [] { return Tr::tr("One web address a line."); }});
}

void OrganisationEditor::addAccent(FieldGrid *grid)
{
    auto *line = new QLineEdit;
    m_accent =
        put(grid, "accentColor", line, part(static_cast<QString Record::*>(&Organisation::accentColor)),
            {[] { return Tr::tr("Accent color"); }, {}});
    m_swatch = line->addAction(QIcon(), QLineEdit::TrailingPosition);
    keepTranslated(line, [this] { m_swatch->setToolTip(Tr::tr("Choose a color…")); });
    connect(m_swatch, &QAction::triggered, this, [this, line] {
        auto *dialog = new QColorDialog(QColor(line->text()), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QColorDialog::colorSelected, line, [line](const QColor &color) {
            line->selectAll();
            line->insert(color.name());
        });
        dialog->open();
    });
}

void OrganisationEditor::addLanguages()
{
    FieldGrid *grid = section([] { return Tr::tr("Languages of the content"); });
    m_languages = new OrderedListEdit;
    m_languages->list()->setFixedHeight(listHeight);
    keepTranslated(m_languages, [this] {
        m_languages->setPlaceholder(Tr::tr("Add a language"));
        m_languages->setChoices(languageChoices());
    });
    FieldBox *box =
        wordedBox(m_languages, {[] { return Tr::tr("Languages in their order"); },
                                [] {
                                    return Tr::tr("New items start in the first. The columns of "
                                                  "the forms follow when the newsroom is opened "
                                                  "again.");
                                }});
    box->setNameShown(false); // the heading says it
    Binding binding;
    binding.field = {u"languages"_s, {}};
    binding.show = [this](const Record &value) { m_languages->setChosen(tagsOf(value.languages)); };
    binding.read = [this](Record &value) { value.languages = languagesOf(m_languages->chosen()); };
    binding.words = [](const Record &value) {
        QStringList names;
        for (const LanguageTag &language : value.languages)
            names.append(languageName(language));
        return names.join(u", "_s);
    };
    bind(binding, box);
    connect(m_languages, &OrderedListEdit::edited, this, &OrganisationEditor::takeLanguages);
    grid->add(box, 0);
}

// What is written in a language is not taken away with it, nor left where nobody sees it.
void OrganisationEditor::takeLanguages()
{
    const QList<LanguageTag> wanted = languagesOf(m_languages->chosen());
    QString refusal;
    if (wanted.isEmpty())
        refusal = Tr::tr("A newsroom needs a language; add another one before you remove the last.");
    for (const LanguageTag &language : value().languages) {
        if (wanted.contains(language) || !refusal.isEmpty())
            continue;
        if (const int count = itemsWith(context().newsroom, language); count > 0)
            refusal = Tr::tr("%1 stays, because %n item(s) have texts in it.", nullptr, count)
                          .arg(languageName(language));
    }
    if (refusal.isEmpty()) {
        edited({u"languages"_s, {}});
        return;
    }
    m_languages->setChosen(tagsOf(value().languages));
    emit problem({ErrorCode::InvalidInput, refusal, {}});
}

void OrganisationEditor::follow(Record &value, const FieldName &field) const
{
    if (field.name != u"languages"_s)
        return;
    for (const LanguageTag &language : this->value().languages) {
        if (!value.languages.contains(language))
            value.texts.remove(language);
    }
}

void OrganisationEditor::contentChanged()
{
    RecordForm::contentChanged();
    m_logo->refresh();
}

void OrganisationEditor::addAddress()
{
    FieldGrid *grid = section([] { return Tr::tr("Address"); });
    putLine(grid, "email", &Organisation::email, {[] { return Tr::tr("E-mail"); }, {}});
    putLine(grid, "phone", &Organisation::phone, {[] { return Tr::tr("Phone"); }, {}});
    putLine(grid, "street", &Organisation::street, {[] { return Tr::tr("Street"); }, {}});
    putLine(grid, "city", &Organisation::city, {[] { return Tr::tr("City"); }, {}});
    FieldGrid *codes = new FieldGrid;
    codes->setColumnWidth(codeWidth);
    putLine(codes, "region", &Organisation::region, {[] { return Tr::tr("State"); }, {}});
    putLine(codes, "zip", &Organisation::zip, {[] { return Tr::tr("ZIP code"); }, {}});
    putLine(codes, "country", &Organisation::country,
            {[] { return Tr::tr("Country"); }, [] { return Tr::tr("Two letters, such as US."); }});
    grid->add(codes, 0);
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
    FieldGrid *grid =
        section([language] { return Tr::tr("House style: %1").arg(languageName(language)); });
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
    grid->add(box);
}

void OrganisationEditor::addChecks()
{
    FieldGrid *grid = section([] { return Tr::tr("Checks"); });
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

// The color as a filled circle, so that a pale one is seen too.
static QIcon swatch(const QColor &color, const QColor &border)
{
    QPixmap pixmap(64, 64);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, 4));
    painter.setBrush(color.isValid() ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(6, 6, 52, 52));
    return QIcon(pixmap);
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
    m_swatch->setIcon(
        swatch(isHexColor(color) ? QColor(color) : QColor(), themeColors(palette()).fieldBorder));
}

void OrganisationEditor::changeEvent(QEvent *event)
{
    RecordForm::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        valueChanged();
}

} // namespace gaceta::ui
