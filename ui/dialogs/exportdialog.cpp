#include "ui/dialogs/exportdialog.h"

#include "ui/dialogs/exportchangespage.h"
#include "ui/dialogs/exportlinkspage.h"
#include "ui/dialogs/exportoptionspage.h"
#include "ui/dialogs/exportresultpage.h"
#include "ui/dialogs/tr.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/usualsize.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gaceta::ui {

using dialogs::Tr;
using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(const Subject &subject, ExportFormat format, QWidget *parent)
    : QDialog(parent)
    , m_subject(subject)
    , m_title(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_scroll(new QScrollArea(m_pages))
    , m_options(new ExportOptionsPage(subject.organisation, subject.clock, m_pages))
    , m_progressPage(makeProgressPage())
    , m_changes(new ExportChangesPage(subject.organisation, m_pages))
    , m_links(new ExportLinksPage(m_pages))
    , m_result(new ExportResultPage(m_pages))
{
    setWindowTitle(Tr::tr("Export"));
    layOut();
    m_options->setPlace(subject.folder);
    m_options->setFormat(format);
    connect(m_start, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_rehearse, &QPushButton::clicked, this, &ExportDialog::rehearse);
    connect(m_back, &QPushButton::clicked, this, &ExportDialog::goBack);
    connect(m_options, &ExportOptionsPage::formatChanged, this, [this] { showPage(m_options); });
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(
        m_links, &ExportLinksPage::fieldWanted, this,
        [this](ItemKind kind, const QString &item, const LanguageTag &language, const QString &field) {
            accept();
            emit fieldWanted(kind, item, language, field);
        });
    connect(&m_runner, &jobs::JobRunner::progressed, this, [this](double done, const QString &activity) {
        m_progress->setValue(static_cast<int>(done * m_progress->maximum()));
        m_activity->setText(activity);
    });
    connect(&m_runner, &jobs::JobRunner::finished, this, &ExportDialog::finish);
    showPage(m_options);
}

QWidget *ExportDialog::makeProgressPage()
{
    auto *page = new QWidget(m_pages);
    m_activity = new QLabel(page);
    m_progress = new QProgressBar(page);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(Tr::tr("How far the export is"));
    setLook(m_activity, Look::Muted);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    column->addStretch();
    column->addWidget(m_progress);
    column->addWidget(m_activity);
    column->addStretch();
    return page;
}

void ExportDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(this);
    m_back = buttons->addButton(Tr::tr("Back"), QDialogButtonBox::ActionRole);
    m_rehearse = buttons->addButton(Tr::tr("What will change…"), QDialogButtonBox::ActionRole);
    m_start = buttons->addButton(Tr::tr("Export"), QDialogButtonBox::ActionRole);
    m_cancel = buttons->addButton(Tr::tr("Cancel"), QDialogButtonBox::ActionRole);
    m_start->setDefault(true);
    setLook(m_start, Look::Primary);
    setLook(m_title, Look::Title);
    setLook(m_problem, Look::Problem);
    m_problem->setWordWrap(true);
    // Where text is large the questions are taller than the screen.
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_options);
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_progressPage);
    m_pages->addWidget(m_changes);
    m_pages->addWidget(m_links);
    m_pages->addWidget(m_result);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spaceLarge, spaceLarge, spaceLarge, spaceWide);
    column->setSpacing(spaceWide);
    column->addWidget(m_title);
    column->addWidget(m_pages, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    setMinimumWidth(600);
    // All the questions, where the screen has room for them.
    resizeWithinScreen(
        this, sizeHint() + QSize(0, m_options->sizeHint().height() - m_scroll->sizeHint().height()));
}

void ExportDialog::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page == m_options ? m_scroll : page);
    m_title->setText(page == m_options        ? Tr::tr("Export")
                     : page == m_changes      ? Tr::tr("What will change")
                     : page == m_links        ? Tr::tr("Some links lead nowhere")
                     : page == m_progressPage ? m_found ? Tr::tr("Comparing…") : Tr::tr("Exporting…")
                                              : Tr::tr("Done"));
    m_start->setVisible(page == m_options || page == m_changes || page == m_links);
    m_start->setText(page == m_links ? Tr::tr("Export all the same") : Tr::tr("Export"));
    // What is wrong is put right first: Enter goes back.
    m_start->setDefault(page != m_links);
    m_back->setDefault(page == m_links);
    setLook(m_start, page == m_links ? Look::Plain : Look::Primary);
    setLook(m_back, page == m_links ? Look::Primary : Look::Plain);
    m_rehearse->setVisible(page == m_options && isBundle(m_options->format()));
    m_back->setVisible(page == m_changes || page == m_links);
    m_cancel->setText(page == m_result ? Tr::tr("Close") : Tr::tr("Cancel"));
    m_cancel->setEnabled(true);
    m_problem->setVisible(!m_problem->text().isEmpty());
}

// False where something is missing, which is said.
bool ExportDialog::takeRequest()
{
    m_request = m_options->request();
    m_request.newsroom = m_subject.newsroom;
    m_problem->clear();
    if (m_request.target.isEmpty())
        m_problem->setText(Tr::tr("Choose where the export goes."));
    showPage(m_options);
    return !m_request.target.isEmpty();
}

void ExportDialog::begin(const jobs::JobRunner::Job &job)
{
    m_progress->setValue(0);
    m_activity->clear();
    showPage(m_progressPage);
    m_cancel->setFocus();
    m_runner.start(job);
}

void ExportDialog::start()
{
    const bool knowsLinks = m_pages->currentWidget() == m_links;
    if (!takeRequest())
        return;
    if (knowsLinks)
        m_request.options.brokenLinks = site::BrokenLinks::Warn;
    m_found.reset();
    m_outcome = std::make_shared<ExportOutcome>();
    begin(exportJob(m_request, m_outcome));
}

void ExportDialog::rehearse()
{
    if (!takeRequest())
        return;
    m_found = std::make_shared<site::BundleChanges>();
    begin(rehearsalJob(m_request, m_found));
}

void ExportDialog::goBack()
{
    showPage(m_options);
}

void ExportDialog::finish(const Result<> &result)
{
    if (!result) {
        m_problem->setText(result.error().message);
        showPage(m_options);
        return;
    }
    if (m_found) {
        m_changes->show(m_request, *m_found);
        resizeWithinScreen(this, size().expandedTo({900, 600}));
        showPage(m_changes);
        m_changes->list()->setFocus();
        return;
    }
    showOutcome();
}

void ExportDialog::showOutcome()
{
    if (m_outcome->isRefused) {
        m_links->show(m_outcome->brokenLinks);
        showPage(m_links);
        m_links->list()->setFocus();
        return;
    }
    m_result->show(m_request, *m_outcome);
    showPage(m_result);
    emit exported(m_request.target);
}

void ExportDialog::reject()
{
    if (m_runner.isRunning()) {
        m_cancel->setEnabled(false);
        m_activity->setText(Tr::tr("Stopping…"));
        m_runner.cancel();
        return;
    }
    QDialog::reject();
}

} // namespace gaceta::ui
