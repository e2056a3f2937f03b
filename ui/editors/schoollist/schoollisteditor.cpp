#include "ui/editors/schoollist/schoollisteditor.h"

#include "ui/editors/content/choices.h"
#include "ui/editors/form/commonwords.h"
#include "ui/editors/form/idparts.h"
#include "ui/editors/school/areas.h"
#include "ui/editors/tr.h"
#include "ui/models/schoolcounttext.h"
#include "ui/widgets/fields/choiceline.h"
#include "ui/widgets/fields/orderedlistedit.h"
#include "ui/widgets/fields/reorderlist.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

static QString orderName(SchoolListOrder order)
{
    return order == SchoolListOrder::ByHand ? Tr::tr("By hand") : Tr::tr("By a rule");
}

SchoolListEditor::SchoolListEditor(const EditorContext &context, QWidget *parent)
    : RecordForm(ItemKind::SchoolList, context, parent)
    , m_members(new OrderedListEdit)
    , m_area(new QComboBox)
    , m_tag(new QComboBox)
    , m_count(new QLabel)
    , m_result(new QLabel)
{
    addColumns();
    columnLine("title", &SchoolListText::title, {[] { return Tr::tr("Title"); }, {}}, 60);
    columnLine("slug", &SchoolListText::slug, webAddressWords());
    columnBody("intro", &SchoolListText::intro,
               {[] { return Tr::tr("Introduction"); },
                [] { return Tr::tr("A few sentences above the list."); }});
    FieldGrid *grid = section([] { return Tr::tr("Schools in this list"); });
    put(grid, "order", enumCombo<SchoolListOrder>(orderName), namePart(&SchoolList::order),
        {[] { return Tr::tr("How it is made"); },
         [] { return Tr::tr("A rule takes new schools in by itself."); }});
    auto *published = new QCheckBox;
    keepTranslated(published, [published] { published->setText(Tr::tr("Has a page of its own")); });
    put(grid, "published", published, part(&SchoolList::published),
        {[] { return Tr::tr("On the site"); }, {}});
    FieldBox *membersBox = wordedBox(
        m_members, {[] { return Tr::tr("Schools in their order"); },
                    [] { return Tr::tr("Drag a row, or move it with Alt and the arrow keys."); }});
    const Part<SchoolList, QStringList> ids = idsPart(&SchoolList::members);
    bind({u"members"_s, {}}, membersBox, m_members, ids,
         [this](const SchoolList &list) { return namesOf(list); });
    content()->addWidget(membersBox);
    m_membersBox = membersBox;
    m_handCount = new QLabel;
    setLook(m_handCount, Look::Muted);
    content()->addWidget(m_handCount);
    addRule();
    putLine(section([] { return Tr::tr("In texts"); }), "key", &SchoolList::key, keyWords());
    content()->addStretch(1);
    connect(m_members, &OrderedListEdit::openRequested, this,
            [this](const QString &id) { emit openRequested(ItemKind::School, id); });
    keepTranslated(m_members, [this] { m_members->setPlaceholder(Tr::tr("Add a school")); });
    readSchools();
    setFirstField({u"title"_s, languages().value(0)});
}

void SchoolListEditor::addRule()
{
    m_rule = new FieldGrid;
    m_rule->setColumnWidth(fieldWidth);
    m_rule->setEven(true);
    put(m_rule, "rule.level", enumCombo<SchoolLevel>([](SchoolLevel level) {
            return level == SchoolLevel::Unknown ? Tr::tr("Any level") : levelName(level);
        }),
        Part<SchoolList, QString>{
            [](const SchoolList &list) { return QString(enumName(list.rule.level)); },
            [](SchoolList &list, const QString &name) {
                list.rule.level = enumValue<SchoolLevel>(name).value_or(list.rule.level);
            }},
        {[] { return Tr::tr("Level"); }, {}});
    m_area->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_area->setMinimumContentsLength(10);
    put(m_rule, "rule.area", m_area,
        Part<SchoolList, QString>{
            [](const SchoolList &list) { return list.rule.area; },
            [](SchoolList &list, const QString &wanted) { list.rule.area = wanted; }},
        {[] { return Tr::tr("Neighborhood"); }, [] { return Tr::tr("Those that your schools name."); }});
    m_tag->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tag->setMinimumContentsLength(10);
    put(m_rule, "rule.tag", m_tag,
        Part<SchoolList, QString>{[](const SchoolList &list) {
                                      return list.rule.tag.isNull() ? QString() : list.rule.tag.text();
                                  },
                                  [](SchoolList &list, const QString &wanted) {
                                      list.rule.tag = TermId::parse(wanted).value_or(TermId());
                                  }},
        {[] { return Tr::tr("Tag"); }, [] { return Tr::tr("Schools get theirs in their forms."); }});
    m_rule->add(makeResult(), 0);
    content()->addWidget(m_rule);
}

QWidget *SchoolListEditor::makeResult()
{
    auto *card = new QFrame;
    setLook(card, Look::Card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(spaceWide, space + spaceTiny, spaceWide, space + spaceTiny);
    column->setSpacing(space);
    for (QLabel *label : {m_count, m_result}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    m_count->setFont(typeFont(TypeScale::Strong));
    return card;
}

QString SchoolListEditor::nameIn(const SchoolList &value, const LanguageTag &language) const
{
    return value.texts.value(language).title;
}

void SchoolListEditor::setName(SchoolList &value, const LanguageTag &language, const QString &name) const
{
    value.texts[language].title = name;
    value.texts[language].slug = value.key = slugFromTitle(name);
}

void SchoolListEditor::follow(SchoolList &value, const FieldName &field) const
{
    if (field.name == u"title"_s)
        followName(value, field.language, &SchoolListText::title, &SchoolListText::slug);
}

QString SchoolListEditor::schoolName(const School &school) const
{
    const QString name = school.texts.valueOrAny(languages().value(0)).name;
    return name.isEmpty() ? school.officialName : name;
}

QString SchoolListEditor::namesOf(const SchoolList &list) const
{
    QStringList names;
    for (const School *school : schoolsOf(list, m_schools))
        names.append(schoolName(*school));
    return names.join(u'\n');
}

void SchoolListEditor::valueChanged()
{
    if (m_area->currentData().toString() != value().rule.area)
        fillAreas();
    if (TermId::parse(m_tag->currentData().toString()).value_or(TermId()) != value().rule.tag)
        fillTags();
    const bool byHand = value().order == SchoolListOrder::ByHand;
    m_membersBox->setVisible(byHand);
    m_rule->setVisible(!byHand);
    m_handCount->setVisible(byHand);
    const QList<const School *> schools = schoolsOf(value(), m_schools);
    const int count = static_cast<int>(schools.size());
    m_handCount->setText(schoolCountText(schools));
    if (byHand)
        return;
    m_count->setText(count == 0 ? Tr::tr("No school fits this rule.")
                                : Tr::tr("Fit this rule: %1").arg(schoolCountText(schools)));
    m_result->setText(namesOf(value()));
    m_result->setVisible(count > 0);
}

void SchoolListEditor::newsroomChanged(const editing::Change &change)
{
    if (change.kind != ItemKind::School && !change.item.isEmpty())
        return;
    readSchools();
    valueChanged();
}

void SchoolListEditor::changeEvent(QEvent *event)
{
    RecordForm::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    fillAreas();
    fillTags();
    valueChanged();
}

void SchoolListEditor::contentChanged()
{
    RecordForm::contentChanged();
    fillTags();
}

void SchoolListEditor::readSchools()
{
    if (Result<QList<School>> all = context().newsroom.loadAll<School>())
        m_schools = std::move(*all);
    QList<Choice> choices;
    for (const School &school : std::as_const(m_schools)) {
        choices.append({school.id.text(), schoolName(school), areaIn(school, languages().value(0))});
    }
    m_members->setChoices(choices);
    fillAreas();
    fillTags();
}

// A rule may name a tag that lies in the trash or is gone.
void SchoolListEditor::fillTags()
{
    const QString wanted = value().rule.tag.isNull() ? QString() : value().rule.tag.text();
    const QSignalBlocker still(m_tag);
    m_tag->clear();
    m_tag->addItem(Tr::tr("Any tag"), QString());
    for (const Choice &tag : tagChoices(newsroomContent(), choosingLanguage(newsroomContent())))
        m_tag->addItem(tag.name, tag.id);
    int place = m_tag->findData(wanted);
    if (place < 0) {
        m_tag->addItem(Tr::tr("A tag that is gone"), wanted);
        place = m_tag->count() - 1;
    }
    m_tag->setCurrentIndex(place);
}

// A rule may name a neighborhood in which no school is any more.
void SchoolListEditor::fillAreas()
{
    const QString wanted = value().rule.area;
    const QSignalBlocker still(m_area);
    m_area->clear();
    m_area->addItem(Tr::tr("Anywhere"), QString());
    for (const auto &[key, name] : areasOf(m_schools, languages().value(0)))
        m_area->addItem(name, key);
    int place = m_area->findData(wanted, Qt::UserRole, Qt::MatchFixedString);
    if (place < 0) {
        m_area->addItem(wanted, wanted);
        place = m_area->count() - 1;
    }
    m_area->setItemData(place, wanted); // as it is written there
    m_area->setCurrentIndex(place);
}

} // namespace gaceta::ui
