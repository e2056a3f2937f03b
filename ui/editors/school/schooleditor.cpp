#include "ui/editors/school/schooleditor.h"

#include "app/core/comparison.h"
#include "app/text/numberformat.h"
#include "ui/editors/content/choices.h"
#include "ui/editors/content/imagefield.h"
#include "ui/editors/form/commonwords.h"
#include "ui/editors/form/idparts.h"
#include "ui/editors/school/areas.h"
#include "ui/editors/school/formernamesedit.h"
#include "ui/editors/tr.h"
#include "ui/widgets/fields/choicechips.h"
#include "ui/widgets/fields/choiceline.h"
#include "ui/widgets/linklist.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QStringListModel>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

// More than that is found better in the list of news.
static constexpr int mostLinks = 12;

SchoolEditor::SchoolEditor(const EditorContext &context, QWidget *parent)
    : RecordForm(ItemKind::School, context, parent)
    , m_news(new LinkList)
    , m_statistics(new LinkList)
{
    addColumns();
    columnLine("name", &SchoolText::name,
               {[] { return Tr::tr("Name"); }, [] { return Tr::tr("As the public reads it."); }});
    columnLine("shortName", &SchoolText::shortName,
               {[] { return Tr::tr("Short name"); }, [] { return Tr::tr("For lists and charts."); }},
               20);
    columnLine("area", &SchoolText::area,
               {[] { return Tr::tr("Neighborhood"); },
                [] { return Tr::tr("As this language calls it. Lists can go by it."); }});
    for (const LanguageTag &language : languages()) {
        auto *completer = new QCompleter(new QStringListModel(this), this);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_areas[language] = completer;
        auto *line = static_cast<CountedLineEdit *>(box({u"area"_s, language})->control());
        line->edit()->setCompleter(completer);
    }
    columnLine("slug", &SchoolText::slug, webAddressWords());
    columnBody("description", &SchoolText::description, {[] { return Tr::tr("Description"); }, {}});
    content()->addWidget(m_news);
    content()->addWidget(m_statistics);
    addPhoto();
    addPlace();
    addPeople();
    addOfficial();
    content()->addStretch(1);
    connect(m_news, &LinkList::opened, this,
            [this](const QString &id) { emit openRequested(ItemKind::Entry, id); });
    connect(m_statistics, &LinkList::opened, this,
            [this](const QString &id) { emit openRequested(ItemKind::Statistic, id); });
    keepTranslated(m_news, [this] {
        m_news->setTitle(Tr::tr("News about this school"));
        m_news->setEmptyText(Tr::tr("No news entry names this school yet."));
        m_statistics->setTitle(Tr::tr("Statistics of this school"));
        m_statistics->setEmptyText(Tr::tr("No statistic has a value for this school alone."));
    });
    readAreas();
    setFirstField({u"name"_s, languages().value(0)});
}

void SchoolEditor::addPlace()
{
    FieldGrid *grid = section([] { return Tr::tr("Level and place"); });
    put(grid, "level", enumCombo<SchoolLevel>([](SchoolLevel level) { return levelName(level); }),
        namePart(&School::level), {[] { return Tr::tr("Level"); }, {}});
    putLine(grid, "grades", &School::grades,
            {[] { return Tr::tr("Grades"); }, [] { return Tr::tr("Such as K-5 or 9-12."); }});
    putLine(grid, "campus", &School::campus,
            {[] { return Tr::tr("Campus"); },
             [] { return Tr::tr("Write the same for schools that share one; they count as one."); }});
    addTags(grid);
    putLine(grid, "street", &School::street, {[] { return Tr::tr("Street"); }, {}}, 2);
    putLine(grid, "city", &School::city, {[] { return Tr::tr("City"); }, {}});
    putLine(grid, "zip", &School::zip, {[] { return Tr::tr("ZIP code"); }, {}});
    put(grid, "latitude", new OptionalNumberEdit(6), part(&School::latitude),
        {[] { return Tr::tr("Latitude"); },
         [] { return Tr::tr("For the map, such as %1.").arg(QLocale().toString(34.0412, 'f', 4)); }});
    put(grid, "longitude", new OptionalNumberEdit(6), part(&School::longitude),
        {[] { return Tr::tr("Longitude"); },
         [] { return Tr::tr("For the map, such as %1.").arg(QLocale().toString(-118.2034, 'f', 4)); }});
}

void SchoolEditor::addTags(FieldGrid *grid)
{
    m_tags = new ChoiceChips;
    m_tags->setCreatable(true);
    FieldBox *box = wordedBox(
        m_tags, {[] { return Tr::tr("Tags"); }, [] { return Tr::tr("Lists can go by them."); }});
    const auto tags = idsPart(&School::tags);
    bind({u"tags"_s, {}}, box, m_tags, tags, [this, tags](const School &school) {
        return namesOf(tagChoices(newsroomContent(), choosingLanguage(newsroomContent())),
                       tags.get(school));
    });
    keepTranslated(m_tags, [this] { m_tags->setPlaceholder(Tr::tr("Add a tag")); });
    connect(m_tags, &ChoiceChips::createRequested, this, &SchoolEditor::createTag);
    connect(m_tags, &ChoiceChips::openRequested, this,
            [this](const QString &id) { emit openRequested(ItemKind::Term, id); });
    m_tags->setChoices(tagChoices(newsroomContent(), choosingLanguage(newsroomContent())));
    grid->add(box, 2);
}

void SchoolEditor::createTag(const QString &name)
{
    const auto tag = tagNamed(newsroomContent(), choosingLanguage(newsroomContent()), name);
    if (!tag) {
        emit problem(tag.error());
        return;
    }
    School next = value();
    if (!next.tags.contains(*tag))
        next.tags.append(*tag);
    change(next, {u"tags"_s, {}});
}

void SchoolEditor::addPeople()
{
    FieldGrid *grid = section([] { return Tr::tr("People and years"); });
    putLine(grid, "principal", &School::principal, {[] { return Tr::tr("Principal"); }, {}});
    putLine(grid, "phone", &School::phone, {[] { return Tr::tr("Phone"); }, {}});
    putLine(grid, "website", &School::website, {[] { return Tr::tr("Website"); }, {}}, 2);
    auto *joined = new OptionalNumberEdit;
    joined->setGrouped(false);
    put(grid, "yearJoined", joined, yearPart(&School::yearJoined),
        {[] { return Tr::tr("Joined in"); }, [] { return Tr::tr("The year, such as 2008."); }});
    auto *left = new OptionalNumberEdit;
    left->setGrouped(false);
    put(grid, "yearLeft", left, yearPart(&School::yearLeft),
        {[] { return Tr::tr("Left in"); },
         [] { return Tr::tr("Empty while it belongs to the network."); }});
}

void SchoolEditor::addOfficial()
{
    FieldGrid *grid = section([] { return Tr::tr("Official names and codes"); });
    putLine(grid, "officialName", &School::officialName,
            {[] { return Tr::tr("Official name"); },
             [] { return Tr::tr("As the state's directory has it."); }});
    putLine(grid, "cdsCode", &School::cdsCode,
            {[] { return Tr::tr("CDS code"); },
             [] { return Tr::tr("14 digits, from the state of California."); }});
    putLine(grid, "ncesId", &School::ncesId,
            {[] { return Tr::tr("NCES id"); },
             [] { return Tr::tr("12 digits, from the national directory."); }});
    putLine(grid, "key", &School::key, keyWords());
    addFormerNames(grid);
    putText(grid, "otherNames", linesPart(&School::otherNames),
            {[] { return Tr::tr("Other names"); },
             [] { return Tr::tr("One a line: nicknames, what the press writes."); }});
    putText(grid, "notes", part(&School::notes),
            {[] { return Tr::tr("Notes"); },
             [] { return Tr::tr("For the office only; never on the site."); }});
}

void SchoolEditor::addFormerNames(FieldGrid *grid)
{
    auto *names = new FormerNamesEdit;
    FieldBox *box = wordedBox(names, {[] { return Tr::tr("Former names"); },
                                      [] { return Tr::tr("With the years they were used in."); }});
    Binding binding;
    binding.field = {u"formerNames"_s, {}};
    binding.show = [names](const School &school) { names->setNames(school.formerNames); };
    binding.read = [names](School &school) { school.formerNames = names->names(); };
    binding.words = [](const School &school) {
        QStringList lines;
        for (const FormerName &former : school.formerNames)
            lines.append(former.name);
        return lines.join(u'\n');
    };
    bind(binding, box);
    connect(names, &FormerNamesEdit::edited, this, [this] {
        edited({u"formerNames"_s, {}}, ChangeKind::Typing);
    });
    grid->add(box, 0);
}

void SchoolEditor::addPhoto()
{
    FieldGrid *grid = section([] { return Tr::tr("Photo"); });
    m_photo = new ImageField(newsroomContent());
    connect(m_photo, &ImageField::openRequested, this,
            [this](const QString &id) { emit openRequested(ItemKind::Media, id); });
    FieldBox *box = wordedBox(m_photo, {[] { return Tr::tr("Photo"); }, {}});
    box->setNameShown(false); // the heading says it
    bind({u"photo"_s, {}}, box, m_photo, part(&School::photo), [this](const School &school) {
        const Media *media = newsroomContent().medium(school.photo);
        return media ? media->fileName : QString();
    });
    grid->add(box, 0);
}

QString SchoolEditor::nameIn(const School &value, const LanguageTag &language) const
{
    return value.texts.value(language).name;
}

void SchoolEditor::setName(School &value, const LanguageTag &language, const QString &name) const
{
    value.texts[language].name = name;
    value.texts[language].slug = value.key = slugFromTitle(name);
}

void SchoolEditor::follow(School &value, const FieldName &field) const
{
    if (field.name == u"name"_s)
        followName(value, field.language, &SchoolText::name, &SchoolText::slug);
    if (field.name == u"name"_s)
        nameArea(value, field.language, newsroomContent().schools());
    if (field.name == u"area"_s)
        followArea(value, this->value(), field.language, languages(), newsroomContent().schools());
}

// Of a school that does not exist yet nothing can speak.
void SchoolEditor::valueChanged()
{
    m_news->setVisible(stored().version > 0);
    m_statistics->setVisible(stored().version > 0);
    if (item() != m_linksOf)
        readLinks();
}

void SchoolEditor::newsroomChanged(const editing::Change &change)
{
    if (change.kind == ItemKind::Entry || change.kind == ItemKind::Statistic || change.item.isEmpty())
        readLinks();
}

void SchoolEditor::contentChanged()
{
    RecordForm::contentChanged();
    m_photo->refresh();
    m_tags->setChoices(tagChoices(newsroomContent(), choosingLanguage(newsroomContent())));
    readAreas();
}

void SchoolEditor::readAreas()
{
    for (const auto &[language, completer] : m_areas)
        static_cast<QStringListModel *>(completer->model())
            ->setStringList(areaNames(newsroomContent().schools(), language));
}

void SchoolEditor::changeEvent(QEvent *event)
{
    RecordForm::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        readLinks();
}

static const Observation *latestAt(const Statistic &statistic, const SchoolId &school)
{
    const Observation *latest = nullptr;
    for (const Observation &observation : statistic.observations) {
        if (observation.school == school && (!latest || observation.asOf >= latest->asOf))
            latest = &observation;
    }
    return latest;
}

void SchoolEditor::readLinks()
{
    m_linksOf = item();
    QList<LinkRow> news;
    QList<LinkRow> statistics;
    storage::EntryFilter filter;
    filter.school = value().id;
    const LanguageTag first = languages().value(0);
    if (const auto window =
            context().newsroom.entries(filter, storage::EntryOrder::NewestFirst, {}, mostLinks)) {
        for (const storage::EntryRow &row : window->rows) {
            const QString name = row.texts.valueOrAny(first).title;
            news.append({row.id.text(), iconName(row.kind), name.isEmpty() ? untitled() : name,
                         shortDay(row.date.date())});
        }
    }
    if (const auto all = context().newsroom.loadAll<Statistic>()) {
        for (const Statistic &statistic : *all) {
            if (const Observation *latest = latestAt(statistic, value().id)) {
                const QString number =
                    text::factText(statistic, *latest, first,
                                   newsroomContent().organisation().texts.value(first).style);
                statistics.append({statistic.id.text(), u"statistics"_s,
                                   statistic.texts.valueOrAny(first).label,
                                   number + u" · "_s + periodOf(*latest)});
            }
        }
    }
    m_news->setLinks(news);
    m_statistics->setLinks(statistics);
}

} // namespace gaceta::ui
