#include "ui/window/checks/checkspanel.h"

#include "app/check/registry.h"
#include "ui/models/names.h"
#include "ui/widgets/fieldflash.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/window/checks/findingtree.h"
#include "ui/window/editorpane.h"
#include "ui/window/tr.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

ChecksPanel::ChecksPanel(Session &session, EditorPane &editor, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_editor(editor)
    , m_watcher(session, editor)
    , m_summary(new QLabel(this))
    , m_tree(new FindingTree(this))
    , m_choice(new QWidget(this))
    , m_fix(new QPushButton(m_choice))
    , m_ignore(new QPushButton(m_choice))
    , m_takeBack(new QPushButton(m_choice))
    , m_asking(new QWidget(this))
    , m_reason(new QLineEdit(m_asking))
    , m_ignoreNow(new QPushButton(m_asking))
    , m_cancel(new QPushButton(m_asking))
    , m_rules(new QPushButton(this))
{
    setLook(this, Look::Surface);
    layOut();
    connect(&m_watcher, &CheckWatcher::found, this, &ChecksPanel::showFindings);
    connect(&m_watcher, &CheckWatcher::problem, this, &ChecksPanel::problem);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ChecksPanel::showChoice);
    connect(m_tree, &QTreeWidget::itemClicked, this, &ChecksPanel::goThere);
    connect(m_tree, &QTreeWidget::itemActivated, this, &ChecksPanel::goThere);
    connect(m_fix, &QPushButton::clicked, this, &ChecksPanel::fix);
    connect(m_ignore, &QPushButton::clicked, this, &ChecksPanel::askReason);
    connect(m_takeBack, &QPushButton::clicked, this, &ChecksPanel::takeBack);
    connect(m_ignoreNow, &QPushButton::clicked, this, &ChecksPanel::ignore);
    connect(m_reason, &QLineEdit::returnPressed, this, &ChecksPanel::ignore);
    connect(m_cancel, &QPushButton::clicked, this, &ChecksPanel::showChoice);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &reason) { m_ignoreNow->setEnabled(!reason.trimmed().isEmpty()); });
    connect(m_rules, &QPushButton::clicked, this,
            [this] { emit fieldWanted(ItemKind::Organisation, {}, {}, u"checks"_s); });
    keepTranslated(this, [this] {
        setTexts();
        showFindings();
        // The sentences are in the language they were found in.
        m_watcher.askSoon();
    });
}

void ChecksPanel::layOut()
{
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(12, space, 12, space);
    setLook(m_summary, Look::Muted);
    setLook(m_rules, Look::Quiet);
    setLook(m_cancel, Look::Quiet);
    m_ignoreNow->setEnabled(false);
    auto *choice = new QHBoxLayout(m_choice);
    choice->setContentsMargins(12, space, 12, 0);
    choice->setSpacing(space);
    choice->addWidget(m_fix);
    choice->addWidget(m_ignore);
    choice->addWidget(m_takeBack);
    choice->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space);
    buttons->addWidget(m_ignoreNow);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *asking = new QVBoxLayout(m_asking);
    asking->setContentsMargins(12, space, 12, 0);
    asking->setSpacing(space);
    asking->addWidget(m_reason);
    asking->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space);
    column->setSpacing(0);
    column->addWidget(m_summary);
    column->addWidget(m_tree, 1);
    column->addWidget(m_choice);
    column->addWidget(m_asking);
    column->addSpacing(spaceTiny);
    column->addWidget(m_rules, 0, Qt::AlignLeft);
    setMinimumWidth(240);
}

void ChecksPanel::setTexts()
{
    m_tree->setAccessibleName(Tr::tr("What should be put right"));
    m_ignore->setText(Tr::tr("Ignore here…"));
    m_takeBack->setText(Tr::tr("Ask about it again"));
    m_reason->setPlaceholderText(Tr::tr("Why may it stay as it is?"));
    m_reason->setAccessibleName(Tr::tr("Why may it stay as it is?"));
    m_ignoreNow->setText(Tr::tr("Ignore"));
    m_cancel->setText(Tr::tr("Cancel"));
    m_rules->setText(Tr::tr("Choose the rules…"));
}

QString ChecksPanel::labelOf(const check::Finding &finding) const
{
    const ItemEditor *form = m_editor.editor();
    if (!form || finding.kind != form->itemKind())
        return Tr::tr("Pictures used here");
    const QString label = form->fieldLabel(finding.field, finding.language);
    if (!label.isEmpty())
        return label;
    return finding.language.isNull() ? kindName(finding.kind) : languageName(finding.language);
}

void ChecksPanel::showFindings()
{
    const QList<check::Finding> &findings = m_watcher.findings();
    const auto required =
        std::ranges::count(findings, check::Severity::Required, &check::Finding::severity);
    const int all = static_cast<int>(findings.size());
    if (!m_editor.editor())
        m_summary->setText(Tr::tr("Open something to see what the checks say about it."));
    else if (all == 0)
        m_summary->setText(Tr::tr("Nothing to put right here."));
    else if (required == 0)
        m_summary->setText(Tr::tr("%n thing(s) could be better.", nullptr, all));
    else
        m_summary->setText(Tr::tr("%n thing(s) to look at", nullptr, all) + u". "_s +
                           Tr::tr("%n of them must be put right.", nullptr, int(required)));
    m_tree->show(findings, m_watcher.ignored(),
                 [this](const check::Finding &finding) { return labelOf(finding); });
    if (!m_asking->isVisibleTo(this) || !m_tree->finding())
        showChoice();
    emit counted(all);
}

void ChecksPanel::showChoice()
{
    const check::Finding *finding = m_tree->finding();
    const bool writable = !m_session.newsroom().isReadOnly();
    const ItemEditor *form = m_editor.editor();
    const bool here = finding && form && finding->kind == form->itemKind();
    m_asking->hide();
    m_fix->setVisible(here && finding->fix && writable);
    if (m_fix->isVisibleTo(m_choice)) {
        m_fix->setText(fontMetrics().elidedText(finding->fix->label, Qt::ElideMiddle, 200));
        m_fix->setToolTip(finding->fix->label);
    }
    m_ignore->setVisible(finding && writable);
    m_takeBack->setVisible(m_tree->ignoredFinding() && writable);
    m_choice->setVisible((finding || m_tree->ignoredFinding()) && writable);
}

void ChecksPanel::goThere()
{
    if (!m_tree->finding())
        return;
    const check::Finding finding = *m_tree->finding();
    emit fieldWanted(finding.kind, finding.item, finding.language, finding.field);
    showPlace(m_editor.window()->focusWidget(), finding.passage);
}

void ChecksPanel::fix()
{
    ItemEditor *form = m_editor.editor();
    const check::Finding *chosen = m_tree->finding();
    if (!form || !chosen)
        return;
    const check::Finding finding = *chosen;
    if (const auto changed = check::withFix(form->shownItem(), finding))
        form->changeValue(*changed, finding.field, finding.language);
    m_watcher.askSoon();
}

void ChecksPanel::askReason()
{
    m_choice->hide();
    m_asking->show();
    m_reason->clear();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ChecksPanel::ignore()
{
    const check::Finding *finding = m_tree->finding();
    const QString reason = m_reason->text().trimmed();
    if (!finding || reason.isEmpty())
        return;
    const IgnoredFinding ignored{finding->rule,
                                 finding->kind,
                                 finding->item,
                                 finding->language,
                                 finding->field,
                                 finding->passage,
                                 reason,
                                 {},
                                 {}};
    m_asking->hide();
    tell(m_session.newsroom().ignoreFinding(ignored));
}

void ChecksPanel::takeBack()
{
    if (const IgnoredFinding *ignored = m_tree->ignoredFinding())
        tell(m_session.newsroom().takeBackIgnored(*ignored));
}

void ChecksPanel::tell(const Result<> &done)
{
    if (!done)
        emit problem(done.error());
}

} // namespace gaceta::ui
