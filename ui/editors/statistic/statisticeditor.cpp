#include "ui/editors/statistic/statisticeditor.h"

#include "app/text/numberformat.h"
#include "ui/editors/form/commonwords.h"
#include "ui/editors/statistic/observationtable.h"
#include "ui/editors/tr.h"
#include "ui/widgets/fields/optionaldateedit.h"
#include "ui/widgets/serieschart.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

static QString displayName(StatisticDisplay display)
{
    switch (display) {
    case StatisticDisplay::Plain:
        return Tr::tr("In full");
    case StatisticDisplay::Compact:
        return Tr::tr("Short");
    case StatisticDisplay::MoreThan:
        return Tr::tr("More than");
    }
    return {};
}

StatisticEditor::StatisticEditor(const EditorContext &context, QWidget *parent)
    : RecordForm(ItemKind::Statistic, context, parent)
    , m_table(new ObservationTable)
    , m_chart(new SeriesChart)
    , m_preview(new QLabel)
    , m_goalYear(new OptionalNumberEdit)
{
    addColumns();
    columnParagraph("label", &StatisticText::label,
                    {[] { return Tr::tr("What the number counts"); },
                     [] { return Tr::tr("As inside a sentence: “graduation rate”."); }},
                    100);
    columnText("note", &StatisticText::note,
               {[] { return Tr::tr("Note"); }, [] { return Tr::tr("How it was counted."); }});
    addObservations();
    addMeasure();
    addGoal();
    content()->addStretch(1);
    readSchools();
    readStyles();
    setFirstField({u"label"_s, languages().value(0)});
}

void StatisticEditor::addObservations()
{
    FieldGrid *grid = m_values = section([] { return Tr::tr("Values over time"); });
    FieldBox *box = wordedBox(
        m_table, {[] { return Tr::tr("Values over time"); },
                  [] {
                      return Tr::tr("Enter or F2 edits a cell, Delete takes the row away. Texts "
                                    "print the value in force on their date.");
                  }});
    box->setNameShown(false); // the heading says it
    Binding binding;
    binding.field = {u"observations"_s, {}};
    binding.show = [this](const Statistic &statistic) {
        m_table->setObservations(statistic.observations);
    };
    binding.read = [this](Statistic &statistic) { statistic.observations = m_table->observations(); };
    binding.words = [](const Statistic &statistic) {
        QStringList lines;
        for (const Observation &observation : statistic.observations)
            lines.append(shortDay(observation.asOf) + u": "_s + QLocale().toString(observation.value));
        return lines.join(u'\n');
    };
    bind(binding, box);
    connect(m_table, &ObservationTable::edited, this, [this] { edited({u"observations"_s, {}}); });
    connect(m_table, &ObservationTable::refused, this, [this](const QString &sentence) {
        emit problem({ErrorCode::InvalidInput, sentence, {}});
    });
    m_table->setToday(context().clock.now().date());
    grid->add(box, 0);
    grid->add(m_chart, 0);
    m_preview->setTextFormat(Qt::RichText);
    m_preview->setWordWrap(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->add(wordedBox(m_preview, {[] { return Tr::tr("How it reads"); }, {}}), 0);
}

void StatisticEditor::addMeasure()
{
    FieldGrid *grid = section([] { return Tr::tr("Measure"); });
    put(grid, "unit", enumCombo<StatisticUnit>([](StatisticUnit unit) { return unitName(unit); }),
        namePart(&Statistic::unit), {[] { return Tr::tr("Unit"); }, {}});
    put(grid, "display", enumCombo<StatisticDisplay>(displayName), namePart(&Statistic::display),
        {[] { return Tr::tr("Written"); }, {}});
    putLine(grid, "group", &Statistic::group, groupWords());
    put(grid, "position", new OptionalNumberEdit, countPart(&Statistic::position), positionWords());
    putLine(grid, "key", &Statistic::key, keyWords());
    put(grid, "reviewBy", new OptionalDateEdit, part(&Statistic::reviewBy),
        {[] { return Tr::tr("Look at it again by"); },
         [] { return Tr::tr("A reminder for the office; never on the site."); }});
}

void StatisticEditor::addGoal()
{
    FieldGrid *grid = section([] { return Tr::tr("Goal"); });
    put(grid, "goal.value", new OptionalNumberEdit(2),
        Part<Statistic, std::optional<double>>{
            [](const Statistic &value) {
                return value.goal ? std::optional(value.goal->value) : std::nullopt;
            },
            [](Statistic &value, const std::optional<double> &wanted) {
                if (!wanted)
                    value.goal.reset();
                else
                    value.goal = Goal{*wanted, value.goal ? value.goal->year : 0};
            }},
        {[] { return Tr::tr("Value to reach"); }, [] { return Tr::tr("Empty: there is no goal."); }});
    m_goalYear->setGrouped(false);
    put(grid, "goal.year", m_goalYear,
        Part<Statistic, std::optional<double>>{
            [](const Statistic &value) {
                return value.goal && value.goal->year ? std::optional<double>(value.goal->year)
                                                      : std::nullopt;
            },
            [](Statistic &value, const std::optional<double> &wanted) {
                if (value.goal)
                    value.goal->year = static_cast<int>(wanted.value_or(0));
            }},
        {[] { return Tr::tr("By the year"); }, {}});
}

QString StatisticEditor::nameIn(const Statistic &value, const LanguageTag &language) const
{
    return value.texts.value(language).label;
}

Statistic StatisticEditor::blank(const NewItem &start) const
{
    Q_UNUSED(start)
    Statistic statistic;
    statistic.group = u"summary"_s;
    return statistic;
}

void StatisticEditor::follow(Statistic &value, const FieldName &field) const
{
    if (field.name == u"label"_s)
        followName(value, field.language, &StatisticText::label);
}

void StatisticEditor::valueChanged()
{
    m_goalYear->setEnabled(value().goal.has_value());
    QList<SeriesPoint> points;
    for (const Observation &observation : value().observations) {
        if (observation.school.isNull() && observation.asOf.isValid())
            points.append({observation.asOf, observation.value});
    }
    std::optional<SeriesPoint> goal;
    if (value().goal && value().goal->year > 0)
        goal = SeriesPoint{QDate(value().goal->year, 6, 30), value().goal->value};
    m_chart->setSeries(points, goal, [](double number) {
        return QLocale().toString(number, 'f', QLocale::FloatingPointShortest);
    });
    // One point alone tells no course.
    m_values->setShown(m_chart, points.size() + (goal ? 1 : 0) > 1 && !points.isEmpty());
    preview();
}

QString StatisticEditor::previewRow(const LanguageTag &language, double number) const
{
    QStringList cells;
    for (const auto &[display, name] : EnumNames<StatisticDisplay>::values) {
        Statistic shown = value();
        shown.display = display;
        QString text =
            text::valueText(shown, number, language, m_styles.value(language)).toHtmlEscaped();
        if (display == value().display)
            text = u"<b>%1</b>"_s.arg(text);
        cells.append(u"<td style='padding-right:16px'>%1: %2</td>"_s.arg(
            displayName(display).toHtmlEscaped(), text));
    }
    return u"<tr><td style='padding-right:16px'>%1</td>%2</tr>"_s.arg(
        languageName(language).toHtmlEscaped(), cells.join(QString()));
}

void StatisticEditor::preview()
{
    const Observation *latest = latestObservation(value());
    if (!latest) {
        m_preview->setText(Tr::tr("Add a value to see how it reads."));
        return;
    }
    QString rows;
    for (const LanguageTag &language : languages())
        rows += previewRow(language, latest->value);
    m_preview->setText(u"<table>%1</table>"_s.arg(rows));
}

void StatisticEditor::newsroomChanged(const editing::Change &change)
{
    if (change.kind == ItemKind::School || change.item.isEmpty())
        readSchools();
    if (change.kind == ItemKind::Organisation || change.item.isEmpty()) {
        readStyles();
        preview();
    }
}

void StatisticEditor::changeEvent(QEvent *event)
{
    RecordForm::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        valueChanged();
}

void StatisticEditor::readSchools()
{
    QList<Choice> choices;
    if (const auto all = context().newsroom.loadAll<School>()) {
        for (const School &school : *all) {
            const QString name = school.texts.valueOrAny(languages().value(0)).name;
            choices.append({school.id.text(), name.isEmpty() ? school.officialName : name, {}});
        }
    }
    m_table->setSchools(choices);
}

void StatisticEditor::readStyles()
{
    if (const Result<Organisation> organisation = context().newsroom.organisation()) {
        for (const auto &[language, text] : organisation->texts)
            m_styles[language] = text.style;
    }
}

} // namespace gaceta::ui
