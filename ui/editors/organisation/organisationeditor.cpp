#include "ui/editors/organisation/organisationeditor.h"

#include "app/settings/organisationsettings.h"
#include "ui/editors/content/imagefield.h"
#include "ui/editors/form/formpages.h"
#include "ui/editors/organisation/dictionarylist.h"
#include "ui/editors/organisation/kindswitches.h"
#include "ui/editors/tr.h"

#include <QComboBox>
#include <QTimeZone>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

using Record = OrganisationRecord;

static constexpr int codeWidth = 190; // three short fields side by side in a pane of the usual width

OrganisationEditor::OrganisationEditor(const EditorContext &context, QWidget *parent)
    : RecordForm(ItemKind::Organisation, context, parent)
{
    startPage("organisation", u"office"_s, [] { return Tr::tr("Organization"); });
    addNames();
    addLogo();
    addAddress();
    startPage("brand", u"sparkle"_s, [] { return Tr::tr("Brand"); });
    addBrand();
    addTheme();
    startPage("site", u"globe"_s, [] { return Tr::tr("Site"); });
    addSite();
    startPage("kinds", u"news"_s, [] { return Tr::tr("Kinds of news"); });
    addKinds();
    startPage("languages", u"translate"_s, [] { return Tr::tr("Languages"); });
    addLanguages();
    startPage("style", u"quote"_s, [] { return Tr::tr("House style"); });
    for (const LanguageTag &language : languages())
        addStyle(language);
    startPage("workflow", u"review"_s, [] { return Tr::tr("Workflow"); });
    addWorkflow();
    startPage("checks", u"checks"_s, [] { return Tr::tr("Checks"); });
    addChecks();
    startPage("dictionary", u"list"_s, [] { return Tr::tr("Dictionary"); });
    addDictionary();
    content()->addStretch(1);
    setFirstField({u"name"_s, languages().value(0)});
    pages()->showPage(settings::organisationPage.get(context.settings));
    connect(pages(), &FormPages::pageChosen, this, &OrganisationEditor::takePage);
}

// What is left below the fields of the page before stays empty.
void OrganisationEditor::startPage(const char *id, const QString &iconName, const Wording &title)
{
    if (pages())
        content()->addStretch(1);
    addPage(QLatin1String(id), iconName, title);
}

// The page is found again when the form is made anew: with the columns of other languages, or the next
// time the program runs.
void OrganisationEditor::takePage(const QString &page)
{
    settings::organisationPage.set(context().settings, page);
    if (value().languages != languages())
        emit openRequested(ItemKind::Organisation, item());
}

FieldGrid *OrganisationEditor::fields()
{
    auto *grid = new FieldGrid;
    grid->setColumnWidth(fieldWidth);
    grid->setEven(true);
    content()->addWidget(grid);
    return grid;
}

void OrganisationEditor::addNames()
{
    addColumns();
    columnLine("name", &OrganisationText::name, {[] { return Tr::tr("Name"); }, {}});
    columnLine("shortName", &OrganisationText::shortName,
               {[] { return Tr::tr("Short name"); }, [] { return Tr::tr("Where room is short."); }}, 20);
    columnParagraph(
        "tagline", &OrganisationText::tagline,
        {[] { return Tr::tr("Tagline"); }, [] { return Tr::tr("One sentence below the name."); }}, 100);
}

void OrganisationEditor::addLogo()
{
    FieldGrid *grid = fields();
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
}

void OrganisationEditor::addSite()
{
    FieldGrid *grid = fields();
    putLine(grid, "baseUrl", &Organisation::baseUrl,
            {[] { return Tr::tr("Address of the site"); },
             [] { return Tr::tr("Where it will stand, such as https://example.org."); }});
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
}

void OrganisationEditor::addKinds()
{
    m_kinds = new KindSwitches;
    FieldBox *box = wordedBox(
        m_kinds, {[] { return Tr::tr("Kinds you write"); },
                  [] {
                      return Tr::tr("Only these are offered for something new. What there is of another "
                                    "kind stays as it is.");
                  }});
    Binding binding;
    binding.field = {u"unusedKinds"_s, {}};
    binding.show = [this](const Record &value) { m_kinds->setUnused(value.unusedKinds); };
    binding.read = [this](Record &value) { value.unusedKinds = m_kinds->unused(); };
    binding.words = [](const Record &value) { return KindSwitches::words(value.unusedKinds); };
    bind(binding, box);
    connect(m_kinds, &KindSwitches::edited, this, [this] { edited({u"unusedKinds"_s, {}}); });
    connect(m_kinds, &KindSwitches::refused, this, [this](const QString &sentence) {
        emit problem({ErrorCode::InvalidInput, sentence, {}});
    });
    content()->addWidget(box);
    countKinds();
}

void OrganisationEditor::countKinds()
{
    if (const auto counts = context().newsroom.entryCounts())
        m_kinds->setCounts(counts->kinds);
}

void OrganisationEditor::contentChanged()
{
    RecordForm::contentChanged();
    countKinds();
    m_logo->refresh();
}

void OrganisationEditor::addAddress()
{
    FieldGrid *grid = section([] { return Tr::tr("Address"); });
    putLine(grid, "email", &Organisation::email, {[] { return Tr::tr("E-mail"); }, {}});
    putLine(grid, "phone", &Organisation::phone, {[] { return Tr::tr("Phone"); }, {}});
    putLine(grid, "street", &Organisation::street, {[] { return Tr::tr("Street"); }, {}});
    putLine(grid, "city", &Organisation::city, {[] { return Tr::tr("City"); }, {}});
    auto *codes = new FieldGrid;
    codes->setColumnWidth(codeWidth);
    putLine(codes, "region", &Organisation::region, {[] { return Tr::tr("State"); }, {}});
    putLine(codes, "zip", &Organisation::zip, {[] { return Tr::tr("ZIP code"); }, {}});
    putLine(codes, "country", &Organisation::country,
            {[] { return Tr::tr("Country"); }, [] { return Tr::tr("Two letters, such as US."); }});
    grid->add(codes, 0);
    putText(
        grid, "profiles", linesPart(static_cast<QStringList Record::*>(&Organisation::profiles)),
        {[] { return Tr::tr("Profiles elsewhere"); }, [] { return Tr::tr("One web address a line."); }});
}

void OrganisationEditor::addDictionary()
{
    auto *list = new DictionaryList(context().newsroom, languages());
    FieldBox *box =
        wordedBox(list, {[] { return Tr::tr("Words of the newsroom"); },
                         [] {
                             return Tr::tr("They are right everywhere in it, for everybody. Names of "
                                           "schools and people are known by themselves.");
                         }});
    connect(list, &DictionaryList::problem, this, &ItemEditor::problem);
    registerField({u"dictionary"_s, {}}, box);
    content()->addWidget(box);
}

QString OrganisationEditor::nameIn(const OrganisationRecord &value, const LanguageTag &language) const
{
    return value.texts.value(language).name;
}

void OrganisationEditor::changeEvent(QEvent *event)
{
    RecordForm::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        valueChanged();
}

} // namespace gaceta::ui
