#include "ui/dialogs/exportresultpage.h"

#include "app/site/bundle/archivename.h"
#include "ui/dialogs/tr.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace gaceta::ui {

using dialogs::Tr;
using namespace Qt::StringLiterals;

ExportResultPage::ExportResultPage(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_place(new QLabel(this))
    , m_next(new QLabel(this))
    , m_warningsTitle(new QLabel(this))
    , m_warnings(new QPlainTextEdit(this))
    , m_open(new QPushButton(icon(u"external"_s), Tr::tr("Open in browser"), this))
    , m_folder(new QPushButton(icon(u"folder"_s), Tr::tr("Show folder"), this))
{
    m_summary->setWordWrap(true);
    m_place->setWordWrap(true);
    m_next->setWordWrap(true);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setLook(m_place, Look::Muted);
    m_warnings->setReadOnly(true);
    m_warnings->setTabChangesFocus(true);
    m_warnings->setMaximumHeight(140);
    m_warningsTitle->setBuddy(m_warnings);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space);
    buttons->addWidget(m_open);
    buttons->addWidget(m_folder);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space + spaceTiny);
    column->addWidget(m_summary);
    column->addWidget(m_place);
    column->addLayout(buttons);
    column->addWidget(m_next);
    column->addWidget(m_warningsTitle);
    column->addWidget(m_warnings);
    column->addStretch();
    const auto open = [this](const QString &path) {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            m_place->setText(
                Tr::tr("No program was found to open this: %1").arg(QDir::toNativeSeparators(path)));
    };
    connect(m_open, &QPushButton::clicked, this, [this, open] { open(m_file); });
    connect(m_folder, &QPushButton::clicked, this,
            [this, open] { open(QFileInfo(m_file).absolutePath()); });
}

void ExportResultPage::show(const ExportRequest &request, const ExportOutcome &outcome)
{
    const QString size = QLocale().formattedDataSize(outcome.bytes);
    m_file = outcome.result;
    if (request.format == ExportFormat::Json)
        m_summary->setText(
            Tr::tr("The newsroom is in %n file(s), %1.", nullptr, outcome.files).arg(size));
    else if (request.format == ExportFormat::Tables)
        m_summary->setText(Tr::tr("The lists, the statistics and the news are in %n table(s), %1.",
                                  nullptr, outcome.files)
                               .arg(size));
    else if (request.format == ExportFormat::FactSheet)
        m_summary->setText(
            Tr::tr("The fact sheet is ready in %n language(s), %1.", nullptr, outcome.files).arg(size));
    else if (outcome.nothingChanged)
        m_summary->setText(Tr::tr("Nothing has changed since the last export: no file was written."));
    else
        m_summary->setText((request.format == ExportFormat::Site
                                ? Tr::tr("The site has %n page(s)", nullptr, outcome.pages)
                                : Tr::tr("The web team gets %n page(s)", nullptr, outcome.pages)) +
                           u' ' + Tr::tr("in %n file(s), %1.", nullptr, outcome.files).arg(size) + u' ' +
                           Tr::tr("%n file(s) were new or different.", nullptr, outcome.written));
    m_place->setText(QDir::toNativeSeparators(m_file));
    const bool isSheet = request.format == ExportFormat::FactSheet;
    m_open->setText(isSheet ? Tr::tr("Open it") : Tr::tr("Open in browser"));
    m_open->setVisible(isSheet || (request.format == ExportFormat::Site && m_file.endsWith(u".html"_s)));
    m_next->setVisible(isBundle(request.format));
    m_next->setText(site::isArchive(m_file) ? Tr::tr("Give this file to the web team as it is.")
                                            : Tr::tr("Give the whole folder to the web team as it is."));
    const bool warns = !outcome.warnings.isEmpty();
    m_warningsTitle->setVisible(warns);
    m_warnings->setVisible(warns);
    m_warningsTitle->setText(
        Tr::tr("%n thing(s) to look at", nullptr, static_cast<int>(outcome.warnings.size())));
    m_warnings->setPlainText(outcome.warnings.join(u'\n'));
}

} // namespace gaceta::ui
