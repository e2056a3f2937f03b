#include "ui/window/publishroom.h"

#include "ui/models/names.h"
#include "ui/models/rowdelegate.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/window/findingmodel.h"
#include "ui/window/rooms.h"
#include "ui/window/tr.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

PublishRoom::PublishRoom(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new FindingModel(this))
    , m_title(new QLabel(this))
    , m_address(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_whole(new QLabel(this))
    , m_export(new QPushButton(icon(u"export"_s, IconTint::OnAccent), {}, this))
    , m_json(new QPushButton(icon(u"code"_s), {}, this))
    , m_factSheet(new QPushButton(icon(u"page"_s), {}, this))
    , m_changeAddress(new QPushButton(this))
    , m_theme(new QLabel(this))
    , m_changeTheme(new QPushButton(this))
    , m_editions(new QHBoxLayout)
    , m_findingsTitle(new QLabel(this))
    , m_findingsHint(new QLabel(this))
    , m_findings(new QListView(this))
{
    setObjectName(u"publish"_s);
    setLook(this, Look::Surface);
    setFocusProxy(m_export);
    layOut();
    connect(m_export, &QPushButton::clicked, this, &PublishRoom::exportWanted);
    connect(m_json, &QPushButton::clicked, this, &PublishRoom::jsonExportWanted);
    connect(m_factSheet, &QPushButton::clicked, this, &PublishRoom::factSheetExportWanted);
    connect(m_changeAddress, &QPushButton::clicked, this,
            [this] { emit fieldWanted(ItemKind::Organisation, {}, {}, u"baseUrl"_s); });
    connect(m_changeTheme, &QPushButton::clicked, this,
            [this] { emit fieldWanted(ItemKind::Organisation, {}, {}, u"theme"_s); });
    connect(m_findings, &QListView::activated, this, &PublishRoom::openFinding);
    connect(m_findings, &QListView::clicked, this, &PublishRoom::openFinding);
    connect(&m_runner, &jobs::JobRunner::finished, this, &PublishRoom::finish);
    keepTranslated(this, [this] {
        updateTexts();
        // The sentences of the findings are in the language they were found in.
        if (!std::exchange(m_token, {}).isEmpty())
            reload();
        showSummary();
    });
}

void PublishRoom::layOut()
{
    setLook(m_title, Look::Title);
    setLook(m_address, Look::Muted);
    setLook(m_export, Look::Primary);
    setLook(m_changeAddress, Look::Quiet);
    setLook(m_theme, Look::Muted);
    setLook(m_changeTheme, Look::Quiet);
    setLook(m_findingsTitle, Look::Title);
    setLook(m_findingsHint, Look::Muted);
    setLook(m_problem, Look::Problem);
    setLook(m_whole, Look::Muted);
    m_problem->setWordWrap(true);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_findingsHint->setWordWrap(true);
    m_findings->setModel(m_model);
    m_findings->setItemDelegate(new RowDelegate(m_findings));
    m_findings->setUniformItemSizes(true);
    m_findings->setMouseTracking(true);
    m_findings->setVerticalScrollMode(QListView::ScrollPerPixel);
    auto *address = new QHBoxLayout;
    address->setSpacing(space);
    address->addWidget(m_address);
    address->addWidget(m_changeAddress);
    address->addSpacing(spaceWide);
    address->addWidget(m_theme);
    address->addWidget(m_changeTheme);
    address->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space + spaceTiny);
    buttons->addWidget(m_export);
    buttons->addWidget(m_factSheet);
    buttons->addWidget(m_json);
    buttons->addStretch();
    m_editions->setSpacing(spaceWide);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spaceLarge, spaceLarge, spaceLarge, spaceLarge);
    column->setSpacing(space + spaceTiny);
    column->addWidget(m_title);
    column->addLayout(address);
    column->addLayout(buttons);
    column->addSpacing(spaceTiny);
    column->addWidget(m_problem);
    column->addLayout(m_editions);
    column->addWidget(m_whole);
    column->addSpacing(space);
    column->addWidget(m_findingsTitle);
    column->addWidget(m_findingsHint);
    column->addWidget(m_findings, 1);
}

void PublishRoom::updateTexts()
{
    m_title->setText(roomTitle(Room::Publish));
    m_export->setText(Tr::tr("Export site…"));
    m_json->setText(Tr::tr("Export JSON…"));
    m_factSheet->setText(Tr::tr("Export the fact sheet…"));
    m_changeAddress->setText(Tr::tr("Change"));
    m_changeAddress->setAccessibleName(Tr::tr("Change the address of the site"));
    m_changeTheme->setText(Tr::tr("Change"));
    m_changeTheme->setAccessibleName(Tr::tr("Change the theme of the site"));
    m_findings->setAccessibleName(Tr::tr("What should be put right"));
}

bool PublishRoom::isCurrent(const QString &token, const QDateTime &now) const
{
    const QDateTime end = m_summary.forecast.changesAt;
    return !token.isEmpty() && token == m_token && (!end.isValid() || now < end);
}

void PublishRoom::reload()
{
    if (m_runner.isRunning()) {
        m_again = true;
        return;
    }
    const QString path = m_session.newsroom().path();
    const QDateTime now = m_session.context().clock->now();
    // Asked for before the content is read: what changes in between is looked at again.
    const QString token = m_session.newsroom().contentToken().value_or(QString());
    if (isCurrent(token, now))
        return;
    m_foundToken = token;
    m_found = std::make_shared<PublishSummary>();
    m_runner.start([path, now, found = m_found](jobs::Progress &) -> Result<> {
        const auto snapshot = editing::readSnapshot(path);
        if (!snapshot)
            return failure(snapshot.error());
        *found = summarize(**snapshot, now);
        return {};
    });
}

void PublishRoom::finish(const Result<> &result)
{
    if (result) {
        m_summary = *m_found;
        m_token = m_foundToken;
        m_isKnown = true;
    } else {
        emit problem(result.error());
    }
    showSummary();
    if (std::exchange(m_again, false))
        reload();
}

QWidget *PublishRoom::makeEditionCard(const site::EditionForecast &edition)
{
    auto *card = new QFrame(this);
    setLook(card, Look::Card);
    auto *name = new QLabel(languageName(edition.language), card);
    name->setFont(typeFont(TypeScale::Strong));
    auto *goes = new QLabel(Tr::tr("%n news entry(s)", nullptr, edition.entries) + u" · "_s +
                                Tr::tr("%n page(s)", nullptr, edition.pages),
                            card);
    if (edition.borrowed > 0)
        goes->setText(goes->text() + u" · "_s +
                      Tr::tr("%n of them in another language", nullptr, edition.borrowed));
    goes->setWordWrap(true);
    QStringList out;
    if (edition.drafts > 0)
        out.append(Tr::tr("%n not finished", nullptr, edition.drafts));
    if (edition.later > 0)
        out.append(Tr::tr("%n only later", nullptr, edition.later));
    if (edition.over > 0)
        out.append(Tr::tr("%n no longer shown", nullptr, edition.over));
    if (edition.missing > 0)
        out.append(Tr::tr("%n without a text", nullptr, edition.missing));
    if (edition.held > 0)
        out.append(Tr::tr("%n waiting for another language", nullptr, edition.held));
    auto *stays = new QLabel(out.isEmpty() ? Tr::tr("Nothing is left out")
                                           : Tr::tr("Left out: %1").arg(out.join(u", "_s)),
                             card);
    setLook(stays, Look::Muted);
    stays->setWordWrap(true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(spaceWide, space + spaceTiny, spaceWide, space + spaceTiny);
    column->setSpacing(spaceTiny);
    column->addWidget(name);
    column->addWidget(goes);
    column->addWidget(stays);
    return card;
}

void PublishRoom::showSummary()
{
    m_address->setVisible(m_isKnown);
    m_changeAddress->setVisible(m_isKnown);
    m_address->setText(m_summary.baseUrl.isEmpty()
                           ? Tr::tr("No address yet: links in feeds stay incomplete.")
                           : m_summary.baseUrl);
    m_theme->setText(Tr::tr("Theme: %1").arg(m_summary.theme));
    m_theme->setVisible(m_isKnown);
    m_changeTheme->setVisible(m_isKnown);
    while (QLayoutItem *item = m_editions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const site::EditionForecast &edition : m_summary.forecast.editions)
        m_editions->addWidget(makeEditionCard(edition), 1);
    m_problem->setText(m_summary.problem);
    m_problem->setVisible(!m_summary.problem.isEmpty());
    m_whole->setText(Tr::tr("With lists, schools and numbers the site has %n page(s).", nullptr,
                            m_summary.forecast.pages));
    m_whole->setVisible(m_summary.forecast.pages > 0);
    showFindings();
}

void PublishRoom::showFindings()
{
    m_model->setFindings(m_summary.findings);
    const int all = static_cast<int>(m_summary.findings.size());
    m_findings->setVisible(all > 0);
    m_findingsHint->setVisible(m_isKnown);
    if (!m_isKnown)
        return m_findingsTitle->setText(Tr::tr("Looking at everything…"));
    m_findingsTitle->setText(all == 0 ? Tr::tr("Nothing stands in the way")
                                      : Tr::tr("%n thing(s) to look at", nullptr, all));
    m_findingsHint->setText(
        m_summary.required == 0
            ? Tr::tr("What the public sees is complete as far as the checks can tell.")
            : Tr::tr("%n of them should be put right first: the public would see it.", nullptr,
                     m_summary.required));
}

void PublishRoom::openFinding(const QModelIndex &row)
{
    // A copy: opening may look at everything anew.
    const check::Finding finding = m_model->finding(row);
    emit fieldWanted(finding.kind, finding.item, finding.language, finding.field);
}

} // namespace gaceta::ui
