#include "ui/window/startpage.h"

#include "app/settings/windowsettings.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/window/recentfilerow.h"
#include "ui/window/tr.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

static constexpr int columnWidth = 600;

StartPage::StartPage(settings::SettingsStore &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_messages(new MessageBar(this))
    , m_picture(new QLabel(this))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_new(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_sample(new QPushButton(this))
    , m_manual(new QPushButton(this))
    , m_recentTitle(new QLabel(this))
    , m_recent(new QWidget(this))
    , m_files(new QVBoxLayout(m_recent))
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeWelcome());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(scroll, 1);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
    connect(m_manual, &QPushButton::clicked, this, &StartPage::manualWanted);
    keepTranslated(this, [this] {
        updateTexts();
        reload();
    });
}

QWidget *StartPage::makeWelcome()
{
    auto *page = new QWidget(this);
    setLook(m_title, Look::Display);
    setLook(m_sentence, Look::Muted);
    setLook(m_new, Look::Primary);
    setLook(m_manual, Look::Quiet);
    setLook(m_recentTitle, Look::Title);
    setLook(m_recent, Look::Card);
    m_sentence->setWordWrap(true);
    m_picture->setPixmap(icon(u"gaceta"_s, IconTint::Accent).pixmap(QSize(56, 56), devicePixelRatioF()));
    m_new->setIcon(icon(u"plus"_s, IconTint::OnAccent));
    m_open->setIcon(icon(u"open"_s));
    m_sample->setIcon(icon(u"sparkle"_s));
    m_files->setContentsMargins(space, space, space, space);
    m_files->setSpacing(0);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space + spaceTiny);
    for (QPushButton *button : {m_new, m_open, m_sample, m_manual})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *middle = new QWidget(page);
    middle->setMaximumWidth(columnWidth);
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(space);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addSpacing(space);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(spaceWide);
    column->addLayout(buttons);
    column->addSpacing(spaceHuge);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent);
    column->addStretch(3);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(spaceLarge, spaceLarge, spaceLarge, spaceLarge);
    row->addStretch(1);
    row->addWidget(middle, 100);
    row->addStretch(1);
    return page;
}

void StartPage::updateTexts()
{
    m_title->setText(Tr::tr("Welcome to Gaceta"));
    m_sentence->setText(
        Tr::tr("Write news in every language of your organization side by side, keep schools "
               "and numbers in one place, and hand over a finished site."));
    m_new->setText(Tr::tr("New newsroom…"));
    m_open->setText(Tr::tr("Open…"));
    m_sample->setText(Tr::tr("Open the sample…"));
    m_manual->setText(Tr::tr("First steps"));
    m_manual->setToolTip(Tr::tr("Open the manual (F1)"));
    m_recentTitle->setText(Tr::tr("Recent newsrooms"));
}

void StartPage::reload()
{
    while (QLayoutItem *item = m_files->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList files = settings::recentFiles.get(m_settings);
    for (const QString &path : files)
        addFile(path);
    m_recent->setVisible(!files.isEmpty());
    m_recentTitle->setVisible(!files.isEmpty());
}

void StartPage::addFile(const QString &path)
{
    auto *row = new RecentFileRow(path, m_recent);
    m_files->addWidget(row);
    connect(row, &RecentFileRow::chosen, this, [this, path] { emit fileChosen(path); });
    connect(row, &RecentFileRow::removed, this, [this, path] {
        settings::forgetRecentFile(m_settings, path);
        reload();
    });
}

} // namespace gaceta::ui
