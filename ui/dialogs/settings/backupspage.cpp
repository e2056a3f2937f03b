#include "ui/dialogs/settings/backupspage.h"

#include "app/settings/backupsettings.h"
#include "ui/dialogs/settings/folderfield.h"
#include "ui/dialogs/tr.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

namespace gaceta::ui {

using dialogs::Tr;
using namespace Qt::StringLiterals;

BackupsPage::BackupsPage(settings::SettingsStore &settings, const BackupSubject &subject)
    : SettingsPage([] { return Tr::tr("Backups"); })
    , m_settings(settings)
    , m_subject(subject)
    , m_automatic(new QCheckBox)
    , m_folder(new FolderField(settings::backupFolder.get(settings)))
    , m_kept(new QSpinBox)
    , m_list(new QListWidget)
    , m_now(new QPushButton)
    , m_restore(new QPushButton)
    , m_show(new QPushButton)
    , m_outcome(new QLabel)
{
    makeFields();
    makeList();
    keepTranslated(this, [this] { setTexts(); });
}

void BackupsPage::makeFields()
{
    m_automatic->setChecked(settings::backupsAutomatic.get(m_settings));
    m_kept->setRange(1, settings::maximumBackups);
    m_kept->setValue(settings::backupsKept.get(m_settings));
    m_folder->setStart(m_subject.usualFolder);
    addPlain(m_automatic);
    FieldBox *folderBox = add(
        m_folder, [] { return Tr::tr("Where they are kept"); },
        [] { return Tr::tr("Best on another disk or in a folder that is synced."); });
    add(
        m_kept, [] { return Tr::tr("How many are kept of each newsroom"); },
        [] { return Tr::tr("The oldest goes when a new one is made."); });
    connect(m_automatic, &QCheckBox::toggled, this,
            [this](bool on) { settings::backupsAutomatic.set(m_settings, on); });
    connect(m_kept, &QSpinBox::valueChanged, this,
            [this](int count) { settings::backupsKept.set(m_settings, count); });
    connect(m_folder, &FolderField::refused, folderBox, &FieldBox::setProblem);
    connect(m_folder, &FolderField::chosen, this, [this](const QString &path) {
        settings::backupFolder.set(m_settings, path);
        fill();
    });
}

void BackupsPage::makeList()
{
    // It takes the room that is left, however many there are.
    m_list->setMinimumHeight(96);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_listBox = add(m_list, [] { return Tr::tr("Backups that are there"); });
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space);
    for (QPushButton *button : {m_now, m_restore, m_show}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    setLook(m_show, Look::Quiet);
    m_now->setIcon(icon(u"backup"_s));
    m_restore->setIcon(icon(u"restore"_s));
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    addPlain(buttons);
    addPlain(m_outcome);
    column()->setStretchFactor(m_listBox, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &BackupsPage::update);
    connect(m_now, &QPushButton::clicked, this, [this] {
        m_now->setEnabled(false);
        emit backUpWanted();
    });
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreWanted(chosen()); });
    connect(m_show, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder())); });
}

void BackupsPage::setTexts()
{
    m_automatic->setText(Tr::tr("Make a &backup once a day, when something has changed"));
    m_folder->setTitle(Tr::tr("Where they are kept"));
    m_folder->setPlaceholder(QDir::toNativeSeparators(m_subject.usualFolder));
    m_now->setText(Tr::tr("Back up &now"));
    m_restore->setText(Tr::tr("&Open a copy…"));
    m_restore->setToolTip(
        Tr::tr("Opens the newsroom as it was then, as a file of its own. Nothing is replaced."));
    m_show->setText(Tr::tr("Show folder"));
    fill();
}

QString BackupsPage::folder() const
{
    const QString chosen = settings::backupFolder.get(m_settings);
    return chosen.isEmpty() ? m_subject.usualFolder : chosen;
}

QString BackupsPage::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

// Without an open newsroom, those of all.
void BackupsPage::fill()
{
    const QLocale locale;
    m_list->clear();
    for (const editing::Backup &backup : editing::backupsIn(folder(), m_subject.newsroom)) {
        const QString day = locale.toString(backup.time.date(), QLocale::LongFormat);
        const QString hour = locale.toString(backup.time.time(), QLocale::ShortFormat);
        const QString name = QFileInfo(backup.path).completeBaseName().section(u" (backup "_s, 0, 0);
        const QString size = locale.formattedDataSize(backup.bytes, 1);
        auto *item = new QListWidgetItem(icon(u"backup"_s, IconTint::Muted),
                                         Tr::tr("%1, %2 · %3 · %4").arg(day, hour, name, size), m_list);
        item->setData(Qt::UserRole, backup.path);
        item->setToolTip(QDir::toNativeSeparators(backup.path));
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    m_listBox->setHint(m_list->count() == 0 ? Tr::tr("There is none yet.") : QString());
    update();
}

void BackupsPage::update()
{
    m_now->setEnabled(!m_subject.newsroom.isEmpty());
    m_restore->setEnabled(!chosen().isEmpty());
    m_show->setEnabled(QFileInfo(folder()).isDir());
}

void BackupsPage::tell(const Result<QString> &path)
{
    fill();
    setLook(m_outcome, path ? Look::Muted : Look::Problem);
    m_outcome->setText(path ? Tr::tr("The backup is ready.") : path.error().message);
    m_outcome->show();
}

} // namespace gaceta::ui
