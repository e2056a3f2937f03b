#include "ui/editors/statistic/statisticeditor.h"

#include "ui/editors/content/choices.h"
#include "ui/editors/form/commonwords.h"
#include "ui/editors/media/mediafile.h"
#include "ui/editors/statistic/factusesview.h"
#include "ui/editors/statistic/observationtable.h"
#include "ui/editors/statistic/statisticpreview.h"
#include "ui/editors/tr.h"
#include "ui/widgets/fields/optionaldateedit.h"
#include "ui/widgets/serieschart.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

// Of more news entries nobody reads every sentence before correcting a number.
static constexpr int mostEntries = 100;

StatisticEditor::StatisticEditor(const EditorContext &context, QWidget *parent)
    : RecordForm(ItemKind::Statistic, context, parent)
    , m_table(new ObservationTable)
    , m_chart(new SeriesChart)
    , m_preview(new QLabel)
    , m_uses(new FactUsesView)
    , m_goalYear(new OptionalNumberEdit)
    , m_goalEnd(new OptionalDateEdit)
    , m_stillRight(new QPushButton(icon(u"check"_s), QString()))
{
    addColumns();
    columnParagraph("label", &StatisticText::label,
                    {[] { return Tr::tr("What the number counts"); },
                     [] { return Tr::tr("As inside a sentence: “graduation rate”."); }},
                    100);
    columnText("note", &StatisticText::note,
               {[] { return Tr::tr("Note"); }, [] { return Tr::tr("How it was counted."); }});
    addObservations();
    addUses();
    addMeasure();
    addGoal();
    content()->addStretch(1);
    m_usesLater.setSingleShot(true);
    connect(&m_usesLater, &QTimer::timeout, this, &StatisticEditor::readUses);
    readChoices();
    readStyles();
    setFirstField({u"label"_s, languages().value(0)});
}

StatisticEditor::~StatisticEditor()
{
    m_table->disconnect(this);
}

void StatisticEditor::addObservations()
{
    FieldGrid *grid = m_values = section([] { return Tr::tr("Values over time"); });
    FieldBox *box = m_tableBox =
        wordedBox(m_table, {[] { return Tr::tr("Values over time"); }, [this] { return tableHint(); }});
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
    connect(m_table, &ObservationTable::typed, this, [this](const QList<Observation> &observations) {
        m_shown.observations = observations;
        preview();
    });
    connect(m_table, &ObservationTable::currentChanged, this, [this] { preview(); });
    connect(m_table, &ObservationTable::added, this, [this] { bringIntoView(m_table); });
    connect(m_table, &ObservationTable::attachRequested, this, &StatisticEditor::askFile);
    m_table->setToday(today());
    grid->add(box, 0);
    grid->add(m_chart, 0);
    m_preview->setTextFormat(Qt::RichText);
    m_preview->setWordWrap(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->add(wordedBox(m_preview, {[] { return Tr::tr("How it reads"); }, {}}), 0);
}

void StatisticEditor::addUses()
{
    FieldGrid *grid = section([] { return Tr::tr("Where it is printed"); });
    grid->add(m_uses, 0);
    connect(m_uses, &FactUsesView::opened, this, &StatisticEditor::openRequested);
}

void StatisticEditor::addMeasure()
{
    FieldGrid *grid = section([] { return Tr::tr("Measure"); });
    put(grid, "unit", enumCombo<StatisticUnit>([](StatisticUnit unit) { return unitName(unit); }),
        namePart(&Statistic::unit), {[] { return Tr::tr("Unit"); }, {}});
    put(grid, "display", enumCombo<StatisticDisplay>(displayName), namePart(&Statistic::display),
        {[] { return Tr::tr("Written"); }, {}});
    put(grid, "chart", enumCombo<StatisticChart>(chartName), namePart(&Statistic::chart),
        {[] { return Tr::tr("Drawn on the site"); },
         [] { return Tr::tr("A goal is always drawn with its value."); }});
    putLine(grid, "group", &Statistic::group, groupWords());
    put(grid, "position", new OptionalNumberEdit, countPart(&Statistic::position), positionWords());
    putLine(grid, "key", &Statistic::key, keyWords());
    m_reviewBox = put(grid, "reviewBy", new OptionalDateEdit, part(&Statistic::reviewBy),
                      {[] { return Tr::tr("Look at it again by"); }, [this] { return reviewHint(); }});
    setLook(m_stillRight, Look::Quiet);
    m_stillRight->setMaximumHeight(m_stillRight->fontMetrics().height() +
                                   spaceTiny); // as high as the name
    keepTranslated(m_stillRight, [this] {
        m_stillRight->setText(Tr::tr("Still right"));
        m_stillRight->setToolTip(Tr::tr("Saves that somebody looked, and asks again in a year."));
    });
    connect(m_stillRight, &QPushButton::clicked, this, &StatisticEditor::confirmStillRight);
    m_reviewBox->addBeside(m_stillRight);
}

QString StatisticEditor::reviewHint() const
{
    if (value().reviewBy.isValid() && value().reviewBy < today())
        return Tr::tr("That day has passed. Is the number still right?");
    return Tr::tr("A reminder for the office; never on the site.");
}

// A year from the day it was due, so that the season stays; long overdue, a year from today.
void StatisticEditor::confirmStillRight()
{
    Statistic next = value();
    const QDate due = next.reviewBy.isValid() && next.reviewBy >= today() ? next.reviewBy : today();
    next.reviewBy = due.addYears(1);
    change(next, {u"reviewBy"_s, {}});
    if (const Result<> saved = saveBecause(Tr::tr("Still right")); !saved)
        emit problem(saved.error());
    else
        emit notice(Tr::tr("Noted. Look at it again by %1.").arg(shortDay(next.reviewBy)));
}

QDate StatisticEditor::today() const
{
    return context().clock.now().toTimeZone(newsroomContent().timeZone()).date();
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
                    value.goal = Goal{*wanted, value.goal ? value.goal->year : 0,
                                      value.goal ? value.goal->validUntil : QDate()};
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
    put(grid, "goal.validUntil", m_goalEnd,
        Part<Statistic, QDate>{
            [](const Statistic &value) { return value.goal ? value.goal->validUntil : QDate(); },
            [](Statistic &value, const QDate &wanted) {
                if (value.goal)
                    value.goal->validUntil = wanted;
            }},
        {[] { return Tr::tr("The goal stands until"); },
         [] { return Tr::tr("After that day it is not printed any more. Empty: it stands."); }});
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
    m_shown = value();
    m_goalYear->setEnabled(value().goal.has_value());
    m_goalEnd->setEnabled(value().goal.has_value());
    m_stillRight->setEnabled(stored().version > 0 && !context().newsroom.isReadOnly());
    m_reviewBox->setHint(reviewHint());
    if (const QString used = stored().key + u' ' + stored().group;
        item() != m_usesOf.first || used != m_usesOf.second) {
        m_usesOf = {item(), used};
        m_usesLater.start(0);
    }
    preview();
}

void StatisticEditor::showChart()
{
    QList<SeriesPoint> points;
    for (const Observation &observation : std::as_const(m_shown.observations)) {
        if (observation.school.isNull() && observation.asOf.isValid())
            points.append({observation.asOf, observation.value});
    }
    std::optional<SeriesPoint> goal;
    if (m_shown.goal && m_shown.goal->year > 0)
        goal = SeriesPoint{QDate(m_shown.goal->year, 6, 30), m_shown.goal->value};
    m_chart->setSeries(points, goal, [](double number) {
        return QLocale().toString(number, 'f', QLocale::FloatingPointShortest);
    });
    // One point alone tells no course.
    m_values->setShown(m_chart, points.size() + (goal ? 1 : 0) > 1 && !points.isEmpty());
}

// Of the row that has the focus, else of the latest value.
const Observation *StatisticEditor::shownObservation() const
{
    const int row = m_table->currentRow();
    if (row >= 0 && row < m_shown.observations.size())
        return &m_shown.observations.at(row);
    return latestObservation(m_shown);
}

void StatisticEditor::preview()
{
    showChart();
    m_uses->showChange(stored(), m_shown);
    m_tableBox->setHint(tableHint());
    const Observation *observation = shownObservation();
    if (!observation) {
        m_preview->setText(Tr::tr("Add a value to see how it reads."));
        return;
    }
    QList<text::FactVoice> voices;
    for (const LanguageTag &language : languages())
        voices.append({language, m_styles.value(language), today()});
    m_preview->setText(readingTable(m_shown, *observation, voices));
}

// The texts stand further down, so that who types a value would not see what it does to them.
QString StatisticEditor::tableHint() const
{
    if (m_uses->changed() > 0)
        return Tr::tr("This alters %n place(s) that print it; they are shown below.", nullptr,
                      m_uses->changed());
    return Tr::tr("Enter or F2 edits a cell, Delete takes the row away. Texts print the value in force "
                  "on their date.");
}

void StatisticEditor::readUses()
{
    if (!item().isEmpty())
        m_uses->setUses(factUses(newsroomContent(), stored(), mostEntries), m_styles);
    m_tableBox->setHint(tableHint());
}

void StatisticEditor::newsroomChanged(const editing::Change &change)
{
    const bool all = change.item.isEmpty();
    if (all || change.kind == ItemKind::School || change.kind == ItemKind::Media)
        readChoices();
    if (all || change.kind == ItemKind::Organisation) {
        readStyles();
        preview();
    }
    m_usesLater.start(200); // several changes at once are read once
}

void StatisticEditor::changeEvent(QEvent *event)
{
    RecordForm::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        valueChanged();
}

void StatisticEditor::readChoices()
{
    m_table->setSchools(schoolChoices(newsroomContent(), languages().value(0)));
    QList<Choice> files;
    for (const Media &media : newsroomContent().media()) {
        if (!media.isImage())
            files.append({media.id.text(), media.fileName, {}});
    }
    m_table->setFiles(files);
}

void StatisticEditor::askFile(int row)
{
    auto *dialog = new QFileDialog(this, Tr::tr("Choose the file the value was taken from"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, row](const QString &path) { attach(row, path); });
    dialog->open();
}

void StatisticEditor::attach(int row, const QString &path)
{
    const Result<MediaFile> file = readMediaFile(path);
    if (!file) {
        emit problem(file.error());
        return;
    }
    Media media;
    media.id = MediaId::create();
    media.fileName = file->fileName;
    media.mimeType = file->mimeType;
    media.width = file->width;
    media.height = file->height;
    const Result<Media> added = context().newsroom.addMedia(media, file->bytes);
    if (!added) {
        emit problem(added.error());
        return;
    }
    readChoices();
    m_table->setFile(row, added->id);
}

void StatisticEditor::readStyles()
{
    if (const Result<Organisation> organisation = context().newsroom.organisation()) {
        for (const auto &[language, text] : organisation->texts)
            m_styles[language] = text.style;
    }
}

} // namespace gaceta::ui
