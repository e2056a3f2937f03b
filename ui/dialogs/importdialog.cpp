#include "ui/dialogs/importdialog.h"

#include "ui/dialogs/tr.h"
#include "ui/models/names.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace gaceta::ui {

using dialogs::Tr;
using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(const QString &file, const Subject &subject, QWidget *parent)
    : QDialog(parent)
    , m_subject(subject)
    , m_plan(std::make_shared<exchange::ImportPlan>())
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    setWindowTitle(Tr::tr("Import"));
    layOut();
    m_title->setText(Tr::tr("Reading %1…").arg(QFileInfo(file).fileName()));
    connect(&m_runner, &jobs::JobRunner::progressed, this, [this](double done, const QString &) {
        // A file that is still empty of progress shows that something is going on.
        m_progress->setRange(0, done > 0 ? 1000 : 0);
        m_progress->setValue(static_cast<int>(done * 1000));
    });
    connect(&m_runner, &jobs::JobRunner::finished, this, &ImportDialog::finish);
    enter(Stage::Reading);
    m_runner.start(readingJob(file, m_plan));
}

void ImportDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(Tr::tr("Import"), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(Tr::tr("Cancel"), QDialogButtonBox::RejectRole);
    m_cancel->setAutoDefault(true);
    setLook(m_title, Look::Title);
    setLook(m_import, Look::Primary);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(Tr::tr("How far the import is"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spaceLarge, spaceLarge, spaceLarge, spaceWide);
    column->setSpacing(spaceWide);
    column->addWidget(m_title);
    column->addWidget(m_progress);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    setMinimumWidth(480);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
}

void ImportDialog::enter(Stage stage)
{
    m_stage = stage;
    const bool isWorking = stage == Stage::Reading || stage == Stage::Importing;
    m_progress->setVisible(isWorking);
    m_progress->setRange(0, 0);
    m_import->setVisible(stage != Stage::Failed);
    m_import->setEnabled(stage == Stage::Asking);
    m_import->setDefault(stage == Stage::Asking);
    m_cancel->setText(stage == Stage::Failed ? Tr::tr("Close") : Tr::tr("Cancel"));
    m_cancel->setEnabled(true);
    (stage == Stage::Asking ? m_import : m_cancel)->setFocus();
}

void ImportDialog::finish(const Result<> &result)
{
    if (!result) {
        if (result.error().code == ErrorCode::Cancelled)
            return QDialog::reject();
        return fail(result.error());
    }
    if (m_stage == Stage::Reading)
        return ask();
    emit imported();
    QDialog::accept();
}

void ImportDialog::ask()
{
    enter(Stage::Asking);
    QStringList lines;
    for (const auto &[kind, count] : exchange::itemCounts(m_plan->content))
        lines.append(u"%1: %2"_s.arg(kindName(kind), QLocale().toString(count)));
    m_title->setText(Tr::tr("This would be imported"));
    m_text->setText(
        lines.join(u'\n') + u"\n\n"_s +
        Tr::tr("What the newsroom has of this already is overwritten; the former texts stay in "
               "the versions. A newsroom that holds anything else is left as it is."));
}

void ImportDialog::fail(const Error &error)
{
    if (!error.detail.isEmpty())
        qWarning("%s", qPrintable(error.detail));
    enter(Stage::Failed);
    m_title->setText(Tr::tr("Nothing was imported"));
    m_text->setText(error.message);
}

void ImportDialog::accept()
{
    if (m_stage != Stage::Asking)
        return;
    enter(Stage::Importing);
    m_title->setText(Tr::tr("Importing…"));
    m_text->clear();
    m_runner.start(importJob(m_subject.newsroom, m_subject.context, m_plan));
}

void ImportDialog::reject()
{
    if (!m_runner.isRunning())
        return QDialog::reject();
    m_cancel->setEnabled(false);
    m_title->setText(Tr::tr("Stopping…"));
    m_runner.cancel();
}

} // namespace gaceta::ui
