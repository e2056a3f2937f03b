#include "ui/dialogs/importdialog.h"

#include "app/exchange/json/jsonimport.h"
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

ImportDialog::ImportDialog(const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_plan(std::make_shared<exchange::ImportPlan>())
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    setWindowTitle(Tr::tr("Import"));
    m_title->setText(Tr::tr("Reading %1…").arg(QFileInfo(file).fileName()));
    layOut();
    connect(&m_runner, &jobs::JobRunner::progressed, this, [this](double done, const QString &) {
        m_progress->setValue(static_cast<int>(done * m_progress->maximum()));
    });
    connect(&m_runner, &jobs::JobRunner::finished, this, &ImportDialog::finish);
    m_runner.start([file, plan = m_plan](jobs::Progress &progress) -> Result<> {
        Result<exchange::ImportPlan> read = exchange::readJson(file, progress);
        if (!read)
            return failure(read.error());
        *plan = std::move(*read);
        return {};
    });
}

void ImportDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(Tr::tr("Import"), QDialogButtonBox::AcceptRole);
    QPushButton *cancel = buttons->addButton(Tr::tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(true);
    m_import->setEnabled(false);
    setLook(m_title, Look::Title);
    setLook(m_import, Look::Primary);
    m_text->setWordWrap(true);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(Tr::tr("How far the file is read"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spaceLarge, spaceLarge, spaceLarge, spaceWide);
    column->setSpacing(spaceWide);
    column->addWidget(m_title);
    column->addWidget(m_progress);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    setMinimumWidth(480);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
}

void ImportDialog::finish(const Result<> &result)
{
    m_progress->hide();
    if (!result) {
        m_title->setText(Tr::tr("This file cannot be imported"));
        m_text->setText(result.error().message);
        return;
    }
    QStringList lines;
    for (const auto &[kind, count] : exchange::itemCounts(m_plan->content))
        lines.append(u"%1: %2"_s.arg(kindName(kind), QLocale().toString(count)));
    m_title->setText(Tr::tr("This would be imported"));
    m_text->setText(lines.join(u'\n') + u"\n\n"_s +
                    Tr::tr("It takes the place of what is in the newsroom now. Nothing is changed where "
                           "something would be lost by it."));
    m_import->setEnabled(true);
    m_import->setDefault(true);
}

void ImportDialog::reject()
{
    if (m_runner.isRunning())
        m_runner.cancel();
    QDialog::reject();
}

} // namespace gaceta::ui
