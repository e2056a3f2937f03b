#include "ui/dialogs/exportoptionspage.h"

#include "app/core/wallclock.h"
#include "app/site/bundle/archivename.h"
#include "ui/dialogs/exporting/themefield.h"
#include "ui/dialogs/tr.h"
#include "ui/widgets/fields/typedday.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeZone>

namespace gaceta::ui {

using dialogs::Tr;
using namespace Qt::StringLiterals;

enum Container { Folder, Zip };

static QString whatComesOut(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Site:
        return Tr::tr("Pages, pictures and a search, as visitors will see them.");
    case ExportFormat::Headless:
    case ExportFormat::Hugo:
        return Tr::tr("What the site would show, for a web team that makes the pages itself.");
    case ExportFormat::Json:
        return Tr::tr("Everything, drafts as well: to keep, or to bring into another newsroom.");
    case ExportFormat::Tables:
        return Tr::tr("To open in a spreadsheet, one file for each kind of list.");
    case ExportFormat::FactSheet:
        return Tr::tr("Mission, goals, approach, schools and figures, to print or to send.");
    }
    return {};
}

ExportOptionsPage::ExportOptionsPage(const Organisation &organisation,
                                     std::shared_ptr<const Clock> clock, QWidget *parent)
    : QWidget(parent)
    , m_organisation(organisation)
    , m_clock(std::move(clock))
    , m_form(new QFormLayout(this))
    , m_format(new QComboBox(this))
    , m_what(new QLabel(this))
    , m_container(new QComboBox(this))
    , m_target(new QLineEdit(this))
    , m_baseUrl(new QLineEdit(this))
    , m_missing(new QComboBox(this))
    , m_drafts(new QCheckBox(Tr::tr("Drafts as well: every page is then marked as a preview"), this))
    , m_cards(new QCheckBox(Tr::tr("Draw a picture for social media where there is no photo"), this))
    , m_otherTime(new QCheckBox(Tr::tr("As the site stands at another time"), this))
    , m_time(new QDateTimeEdit(this))
    , m_theme(new ThemeField(organisation.theme, this))
    , m_links(new QComboBox(this))
    , m_media(new QComboBox(this))
{
    m_format->addItems(
        {Tr::tr("A website, ready to publish"), Tr::tr("JSON for a web team: a document for each page"),
         Tr::tr("Markdown for a web team that builds with Hugo"),
         Tr::tr("JSON: the whole newsroom as data"), Tr::tr("Tables: lists, statistics and news (CSV)"),
         Tr::tr("The fact sheet: one page to print, in each language (PDF)")});
    m_container->addItems({Tr::tr("A folder"), Tr::tr("One zip file")});
    m_missing->addItems({Tr::tr("Leave it out"), Tr::tr("Show the original, with a notice")});
    m_missing->setCurrentIndex(organisation.missingTranslation == MissingTranslation::ShowSource ? 1
                                                                                                 : 0);
    m_media->addItems({Tr::tr("As files beside it"), Tr::tr("Inside the file")});
    m_baseUrl->setText(organisation.baseUrl);
    m_baseUrl->setPlaceholderText(u"https://www.example.org"_s);
    // In the order of site::BrokenLinks: without a word no visitor is led nowhere.
    m_links->addItems(
        {Tr::tr("Show them, and export nothing yet"), Tr::tr("Export all the same, and list them")});
    const QTimeZone zone(organisation.timeZone.toLatin1());
    const QDateTime now = m_clock->now();
    const QDateTime local = zone.isValid() ? now.toTimeZone(zone) : now;
    m_time->setTimeSpec(Qt::UTC); // no clock of this machine has a say
    m_time->setDateTime(QDateTime(local.date(), local.time(), Qt::UTC));
    m_time->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + u' ' + timeForm());
    m_time->setCalendarPopup(true);
    m_cards->setChecked(true);
    connect(m_otherTime, &QCheckBox::toggled, this, &ExportOptionsPage::updateLook);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportOptionsPage::updateFormat);
    connect(m_container, &QComboBox::currentIndexChanged, this,
            [this] { m_target->setText(inContainer(site::withoutArchiveEnding(m_target->text()))); });
    connect(m_target, &QLineEdit::textEdited, this, &ExportOptionsPage::followTarget);
    layOut();
    updateLook();
}

QWidget *ExportOptionsPage::withButton(QLineEdit *line, const QString &spoken,
                                       const std::function<void()> &choose)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space);
    auto *button = new QPushButton(Tr::tr("Choose…"), row);
    button->setAccessibleName(spoken);
    layout->addWidget(line, 1);
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, choose);
    return row;
}

void ExportOptionsPage::layOut()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(spaceWide);
    m_form->setVerticalSpacing(space + spaceTiny);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [this](const QString &text, QWidget *row, QWidget *buddy) {
        auto *label = new QLabel(text, this);
        label->setBuddy(buddy);
        buddy->setAccessibleName(QString(text).remove(u'&'));
        m_form->addRow(label, row);
    };
    m_what->setWordWrap(true);
    setLook(m_what, Look::Muted);
    auto *what = new QWidget(this);
    auto *column = new QVBoxLayout(what);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceTiny);
    column->addWidget(m_format);
    column->addWidget(m_what);
    add(Tr::tr("&What"), what, m_format);
    add(Tr::tr("&As"), m_container, m_container);
    add(Tr::tr("Wher&e"),
        withButton(m_target, Tr::tr("Choose where to export to"), [this] { chooseTarget(); }), m_target);
    add(Tr::tr("Images and files"), m_media, m_media);
    add(Tr::tr("Address of the &site"), m_baseUrl, m_baseUrl);
    add(Tr::tr("T&heme"), m_theme, m_theme->list());
    add(Tr::tr("Where a &translation is missing"), m_missing, m_missing);
    add(Tr::tr("&Links that lead nowhere"), m_links, m_links);
    m_form->addRow(QString(), m_drafts);
    m_form->addRow(QString(), m_cards);
    m_form->addRow(QString(), m_otherTime);
    add(Tr::tr("At this t&ime"), m_time, m_time);
}

ExportFormat ExportOptionsPage::format() const
{
    return static_cast<ExportFormat>(m_format->currentIndex());
}

bool ExportOptionsPage::isAsked(const QWidget *field) const
{
    const bool isOfBundle = isBundle(m_shown);
    if (field == m_container || field == m_missing)
        return isOfBundle;
    const bool isOfMoment = isOfBundle || m_shown == ExportFormat::FactSheet;
    if (field == m_drafts || field == m_otherTime || field == m_baseUrl)
        return isOfMoment;
    if (field == m_time)
        return isOfMoment && m_otherTime->isChecked();
    if (field == m_media)
        return m_shown == ExportFormat::Json;
    return m_shown == ExportFormat::Site; // theme, links, cards
}

bool ExportOptionsPage::becomesArchive() const
{
    return isAsked(m_container) && m_container->currentIndex() == Zip;
}

QString ExportOptionsPage::inContainer(const QString &path) const
{
    const bool lacksEnding = becomesArchive() && !path.isEmpty() && !site::isArchive(path);
    return lacksEnding ? path + u".zip"_s : path;
}

// The name tells the container, wherever it comes from.
void ExportOptionsPage::showTarget(const QString &path)
{
    const QSignalBlocker quiet(m_container);
    m_container->setCurrentIndex(site::isArchive(path) ? Zip : Folder);
    m_target->setText(path);
}

// While one types: half a name does not yet mean a folder.
void ExportOptionsPage::followTarget(const QString &path)
{
    if (!site::isArchive(path.trimmed()))
        return;
    const QSignalBlocker quiet(m_container);
    m_container->setCurrentIndex(Zip);
}

// Each format has a place of its own: none may take that of another.
void ExportOptionsPage::updateFormat()
{
    m_targets[m_shown] = inContainer(m_target->text().trimmed());
    m_shown = format();
    showTarget(m_targets.value(m_shown));
    updateLook();
    emit formatChanged();
}

void ExportOptionsPage::updateLook()
{
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_container, m_media, m_baseUrl, m_theme, m_missing, m_links,
                                          m_drafts, m_cards, m_otherTime, m_time}) {
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(isAsked(field));
        field->setVisible(isAsked(field));
    }
    m_what->setText(whatComesOut(m_shown));
    m_drafts->setText(m_shown == ExportFormat::Site
                          ? Tr::tr("Drafts as well: every page is then marked as a preview")
                      : m_shown == ExportFormat::FactSheet
                          ? Tr::tr("Drafts as well: the fact sheet does not say which they are")
                          : Tr::tr("Drafts as well: each is then marked as one"));
}

void ExportOptionsPage::setPlace(const QString &folder)
{
    const QString path = QDir::toNativeSeparators(folder);
    const QString name = site::withoutArchiveEnding(path);
    const QDir around(QFileInfo(folder).absolutePath());
    m_targets = {{ExportFormat::Site, path},
                 {ExportFormat::Headless, name + u"-json"_s},
                 {ExportFormat::Hugo, name + u"-hugo"_s},
                 {ExportFormat::Json, QDir::toNativeSeparators(around.filePath(u"newsroom.json"_s))},
                 {ExportFormat::Tables, Tr::tr("%1 tables").arg(name)},
                 {ExportFormat::FactSheet, Tr::tr("%1 fact sheet").arg(name)}};
    showTarget(m_targets.value(m_shown));
}

void ExportOptionsPage::setFormat(ExportFormat format)
{
    m_format->setCurrentIndex(static_cast<int>(format));
}

void ExportOptionsPage::setTarget(const QString &path)
{
    showTarget(QDir::toNativeSeparators(path));
}

void ExportOptionsPage::chooseTarget()
{
    auto *dialog = new QFileDialog(this, Tr::tr("Export to"), m_target->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (becomesArchive() || m_shown == ExportFormat::Json) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(becomesArchive() ? u"zip"_s : u"json"_s);
    } else {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    }
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { setTarget(inContainer(path)); });
    dialog->open();
}

ExportRequest ExportOptionsPage::request() const
{
    ExportRequest request;
    request.format = m_shown;
    request.target = QDir::fromNativeSeparators(inContainer(m_target->text().trimmed()));
    if (isAsked(m_theme))
        request.theme = m_theme->theme();
    if (isAsked(m_media) && m_media->currentIndex() == 1)
        request.media = exchange::MediaPlacement::Embedded;
    site::ExportOptions &options = request.options;
    if (isAsked(m_baseUrl))
        options.baseUrl = m_baseUrl->text().trimmed();
    if (isAsked(m_cards))
        options.shareCards = m_cards->isChecked();
    if (isAsked(m_drafts) && m_drafts->isChecked())
        options.drafts = site::Drafts::Include;
    if (isAsked(m_missing))
        options.missingTranslation = m_missing->currentIndex() == 0 ? MissingTranslation::LeaveOut
                                                                    : MissingTranslation::ShowSource;
    if (isAsked(m_links))
        options.brokenLinks = static_cast<site::BrokenLinks>(m_links->currentIndex());
    options.asOf = m_clock->now();
    if (isAsked(m_time)) {
        const QTimeZone zone(m_organisation.timeZone.toLatin1());
        options.asOf =
            momentAt(m_time->date(), m_time->time(), zone.isValid() ? zone : QTimeZone::utc());
    }
    return request;
}

} // namespace gaceta::ui
