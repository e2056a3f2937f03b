#include "ui/dialogs/settings/settingsdialog.h"

#include "ui/dialogs/settings/appearancepage.h"
#include "ui/dialogs/settings/folderspage.h"
#include "ui/dialogs/settings/writingpage.h"
#include "ui/dialogs/tr.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/navigationrail.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/usualsize.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gaceta::ui {

using dialogs::Tr;
using namespace Qt::StringLiterals;

static constexpr QSize usualSize(780, 600);

SettingsDialog::SettingsDialog(const SettingsSubject &subject, QWidget *parent)
    : QDialog(parent)
    , m_rail(new NavigationRail(this))
    , m_pages(new QStackedWidget(this))
    , m_note(new QLabel(this))
    , m_backups(new BackupsPage(subject.settings, subject.backups))
{
    auto *writing = new WritingPage(subject.settings);
    addPage(u"appearance"_s, u"sun"_s,
            new AppearancePage(subject.settings, subject.language, subject.appearance));
    addPage(u"writing"_s, u"draft"_s, writing);
    addPage(u"backups"_s, u"backup"_s, m_backups);
    addPage(u"folders"_s, u"folder"_s, new FoldersPage(subject.settings));
    m_rail->addStretch();
    layOut();
    connect(m_rail, &NavigationRail::currentChanged, this, &SettingsDialog::showPage);
    connect(writing, &WritingPage::hintsChanged, this, &SettingsDialog::hintsChanged);
    connect(writing, &WritingPage::spellingChanged, this, &SettingsDialog::spellingChanged);
    connect(m_backups, &BackupsPage::backUpWanted, this, &SettingsDialog::backUpWanted);
    connect(m_backups, &BackupsPage::restoreWanted, this, &SettingsDialog::restoreWanted);
    keepTranslated(this, [this] { setTexts(); });
    showPage(m_ids.first());
}

void SettingsDialog::addPage(const QString &id, const QString &iconName, SettingsPage *page)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(scroll);
    m_rail->addItem(id, iconName);
    m_ids.append(id);
}

void SettingsDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    setLook(m_note, Look::Muted);
    setLook(m_pages, Look::Surface);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(spaceLarge, space + spaceTiny, spaceLarge, space + spaceTiny);
    foot->addWidget(m_note, 1);
    foot->addWidget(buttons);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_rail);
    body->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addLayout(foot);
    resizeWithinScreen(this, usualSize);
}

void SettingsDialog::showPage(const QString &id)
{
    m_rail->setCurrent(id);
    m_pages->setCurrentIndex(static_cast<int>(m_ids.indexOf(id)));
}

void SettingsDialog::setTexts()
{
    setWindowTitle(Tr::tr("Settings"));
    m_note->setText(Tr::tr("What you choose holds at once."));
    m_rail->setText(u"appearance"_s, Tr::tr("Appearance"), {});
    m_rail->setText(u"writing"_s, Tr::tr("Writing"), {});
    m_rail->setText(u"backups"_s, Tr::tr("Backups"), {});
    m_rail->setText(u"folders"_s, Tr::tr("Folders"), {});
}

} // namespace gaceta::ui
