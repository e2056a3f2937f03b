#include "ui/editors/versions/versioncolumn.h"

#include "app/core/slug.h"
#include "app/settings/editorsettings.h"
#include "ui/editors/content/formeraddress.h"
#include "ui/editors/form/differenceview.h"
#include "ui/editors/tr.h"
#include "ui/editors/versions/assignmentrow.h"
#include "ui/editors/versions/versionheader.h"
#include "ui/models/names.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/fields/countedlineedit.h"
#include "ui/widgets/fields/countedtextedit.h"
#include "ui/widgets/fields/fold.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/languagecolumns.h"
#include "ui/widgets/richtext/bodyeditor.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/titleedit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gaceta::ui {

using editors::Tr;

// A dozen lines; and where the body is scrolled to, it should fill the form, but for its own name.
static constexpr int leastBody = 380;
static constexpr int besideBody = 120;

void rememberShown(LanguageColumns *columns, settings::SettingsStore &store)
{
    QList<LanguageTag> shown;
    for (const QString &tag : settings::shownLanguages.get(store)) {
        if (const auto language = LanguageTag::parse(tag))
            shown.append(*language);
    }
    columns->setShown(shown);
    QObject::connect(columns, &LanguageColumns::shownChanged, columns,
                     [&store](const QList<LanguageTag> &chosen) {
                         QStringList tags;
                         for (const LanguageTag &language : chosen)
                             tags.append(language.text());
                         settings::shownLanguages.set(store, tags);
                     });
}

VersionColumn::VersionColumn(const NewsroomContent &content, const LanguageTag &language, QWidget *form)
    : QObject(form)
    , header(new VersionHeader(language, form))
    , assignment(new AssignmentRow(form))
    , title(new TitleEdit(form))
    , titleBox(new FieldBox(title, form))
    , slug(new QLineEdit(form))
    , slugBox(new FieldBox(slug, form))
    , dateline(new QLineEdit(form))
    , datelineBox(new FieldBox(dateline, form))
    , summary(new CountedTextEdit(form))
    , summaryBox(new FieldBox(summary, form))
    , body(new BodyEditor(form))
    , bodyBox(new FieldBox(body, form))
    , searchTitle(new CountedLineEdit(form))
    , searchTitleBox(new FieldBox(searchTitle, form))
    , searchDescription(new CountedTextEdit(form))
    , searchDescriptionBox(new FieldBox(searchDescription, form))
    , services(content, language, form)
    , m_language(language)
{
    summary->setRecommended(summaryLength);
    summary->edit()->setLines(2, 8);
    searchTitle->setRecommended(searchTitleLength);
    searchDescription->setRecommended(searchDescriptionLength);
    slug->setMaxLength(maximumSlugLength);
    body->setServices(&services);
    setRoom(0);
    makeSearch(form);
    makeChanges(form);
    keepTranslated(header, [this] { setTexts(); });
}

void VersionColumn::makeSearch(QWidget *form)
{
    auto *fields = new QWidget(form);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, space, 0, 0);
    column->setSpacing(spaceWide);
    column->addWidget(slugBox);
    column->addWidget(searchTitleBox);
    column->addWidget(searchDescriptionBox);
    search = new Fold(fields, form);
}

void VersionColumn::makeChanges(QWidget *form)
{
    m_changes = new QWidget(form);
    setLook(m_changes, Look::Card);
    m_changesTitle = new QLabel(m_changes);
    m_changesTitle->setWordWrap(true);
    m_changesTitle->setFont(typeFont(TypeScale::Strong));
    m_differences = new DifferenceView(m_changes);
    m_confirm = new QPushButton(m_changes);
    m_close = new QPushButton(m_changes);
    setLook(m_close, Look::Quiet);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(m_changes);
    column->setContentsMargins(space + spaceTiny, space + spaceTiny, space + spaceTiny,
                               space + spaceTiny);
    column->setSpacing(space);
    column->addWidget(m_changesTitle);
    column->addWidget(m_differences);
    column->addLayout(buttons);
    connect(m_confirm, &QPushButton::clicked, this, &VersionColumn::confirmWanted);
    connect(m_close, &QPushButton::clicked, this, &VersionColumn::hideChanges);
}

QList<QWidget *> VersionColumn::cells() const
{
    return {assignment, m_changes, titleBox, datelineBox, summaryBox, bodyBox, search};
}

void VersionColumn::setRoom(int height)
{
    body->setMinimumHeight(std::max(leastBody, height - besideBody));
}

QWidget *VersionColumn::growingCell() const
{
    return bodyBox;
}

void VersionColumn::setTexts()
{
    const QString language = languageName(m_language);
    for (FieldBox *each :
         {titleBox, slugBox, datelineBox, summaryBox, bodyBox, searchTitleBox, searchDescriptionBox})
        each->setSubject(language);
    assignment->setTexts(language);
    titleBox->setName(Tr::tr("Title"));
    slugBox->setName(Tr::tr("Web address"));
    datelineBox->setName(Tr::tr("Dateline"));
    dateline->setPlaceholderText(Tr::tr("LOS ANGELES"));
    summaryBox->setName(Tr::tr("Summary"));
    bodyBox->setName(Tr::tr("Text"));
    body->setPlaceholderText(Tr::tr("Write here, or paste from Word or a web page."));
    search->setTitle(Tr::tr("Web address and search"));
    searchTitleBox->setName(Tr::tr("Title in search results"));
    searchTitle->edit()->setPlaceholderText(Tr::tr("The title serves where this is empty"));
    searchDescriptionBox->setName(Tr::tr("Description in search results"));
    searchDescription->edit()->setPlaceholderText(Tr::tr("The summary serves where this is empty"));
    m_differences->setAccessibleName(Tr::tr("What changed in the original"));
    m_confirm->setText(Tr::tr("Mark the translation as up to date"));
    m_close->setText(Tr::tr("Close"));
    m_changesTitle->setText(Tr::tr("Changed in %1 since this translation").arg(languageName(m_source)));
}

void VersionColumn::showChanges(const QList<Difference> &differences, const LanguageTag &source)
{
    m_source = source;
    m_differences->show(differences);
    m_grid->setCellShown(m_changes, true);
    setTexts();
    m_differences->setFocus();
}

void VersionColumn::hideChanges()
{
    m_grid->setCellShown(m_changes, false);
}

void VersionColumn::setGrid(LanguageColumns *grid)
{
    m_grid = grid;
    hideChanges();
    setAssignmentShown(false);
}

void VersionColumn::setDatelineShown(bool shown)
{
    m_grid->setCellShown(datelineBox, shown);
}

void VersionColumn::setAssignmentShown(bool shown)
{
    m_grid->setCellShown(assignment, shown);
}

bool VersionColumn::isAssignmentShown() const
{
    return !assignment->isHidden();
}

void VersionColumn::setFormerAddress(FormerAddress *question)
{
    formerAddress = question;
    static_cast<QVBoxLayout *>(search->content()->layout())->insertWidget(1, question);
}

void VersionColumn::describe(const QString &item, const LanguageVersion &version,
                             const LanguageVersion &stored)
{
    formerAddress->start(item, stored.firstPublished.isValid() ? stored.slug : QString());
    formerAddress->follow(version.slug);
    search->setSummary(version.slug);
}

} // namespace gaceta::ui
