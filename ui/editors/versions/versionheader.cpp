#include "ui/editors/versions/versionheader.h"

#include "app/core/workflowsteps.h"
#include "ui/editors/tr.h"
#include "ui/models/names.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/narrowrow.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace gaceta::ui {

using editors::Tr;

QString stepName(WorkflowState from, WorkflowState to)
{
    switch (to) {
    case WorkflowState::Draft:
        return Tr::tr("Back to draft");
    case WorkflowState::InReview:
        return Tr::tr("Send to review");
    case WorkflowState::Approved:
        return from == WorkflowState::Scheduled ? Tr::tr("Take off the schedule") : Tr::tr("Approve");
    case WorkflowState::Scheduled:
        return Tr::tr("Schedule for its date");
    case WorkflowState::Published:
        return from == WorkflowState::Archived || from == WorkflowState::PendingDeletion
                   ? Tr::tr("Publish again")
                   : Tr::tr("Publish");
    case WorkflowState::Archived:
        return Tr::tr("Archive");
    case WorkflowState::PendingDeletion:
        return Tr::tr("Mark for deletion");
    }
    return {};
}

QString copiedSentence(const LanguageTag &source, const LanguageTag &to)
{
    return Tr::tr("Copied from %1. When it is translated, mark it as up to date above the text in %2.")
        .arg(languageName(source), languageName(to));
}

static IconTint tintOf(WorkflowState state)
{
    if (isReleased(state))
        return IconTint::Success;
    return state == WorkflowState::PendingDeletion ? IconTint::Danger : IconTint::Muted;
}

static IconTint tintOf(TranslationState state)
{
    switch (state) {
    case TranslationState::UpToDate:
        return IconTint::Success;
    case TranslationState::Outdated:
    case TranslationState::MachineDraft:
        return IconTint::Warning;
    default:
        return IconTint::Muted;
    }
}

static QToolButton *menuButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(new QMenu(button));
    setLook(button, Look::Quiet);
    return button;
}

VersionHeader::VersionHeader(const LanguageTag &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_name(new QLabel(this))
    , m_assignment(new QToolButton(this))
    , m_state(menuButton(this))
    , m_translation(menuButton(this))
{
    setLook(m_name, Look::Title);
    setLook(m_assignment, Look::Quiet);
    m_assignment->setFocusPolicy(Qt::StrongFocus);
    connect(m_assignment, &QToolButton::clicked, this, &VersionHeader::assignmentWanted);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spaceTiny);
    row->addWidget(m_name);
    row->addStretch(1);
    row->addWidget(m_assignment);
    row->addWidget(m_state);
    row->addWidget(m_translation);
    keepTranslated(this, [this] { dress(); });
}

void VersionHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWordsWhereTheyFit(this, {m_translation, m_state});
}

void VersionHeader::show(const VersionStanding &standing)
{
    if (standing == m_standing)
        return;
    m_standing = standing;
    dress();
}

void VersionHeader::setStateShown(bool shown)
{
    if (shown == m_stateShown)
        return;
    m_stateShown = shown;
    dress();
}

void VersionHeader::dress()
{
    const QString language = languageName(m_language);
    m_name->setText(language);
    const bool nobody = m_standing.assignment.isEmpty();
    m_assignment->setIcon(icon(QStringLiteral("person"), nobody ? IconTint::Muted : IconTint::Accent));
    m_assignment->setToolTip(nobody ? Tr::tr("Who sees to this text, and by when")
                                    : m_standing.assignment);
    m_assignment->setAccessibleName(
        nobody ? Tr::tr("%1: nobody is assigned", "language").arg(language)
               : Tr::tr("%1, assigned: %2", "language").arg(language, m_standing.assignment));
    m_state->setText(stateName(m_standing.state));
    m_state->setIcon(icon(QString(enumName(m_standing.state)), tintOf(m_standing.state)));
    m_state->setAccessibleName(Tr::tr("%1, state: %2", "language").arg(language, m_state->text()));
    m_state->setToolTip(m_state->text() + u'\n' + Tr::tr("Change the state"));
    m_translation->setText(stateName(m_standing.translation));
    m_translation->setIcon(
        icon(QString(enumName(m_standing.translation)), tintOf(m_standing.translation)));
    m_translation->setAccessibleName(
        Tr::tr("%1, translation: %2", "language").arg(language, m_translation->text()));
    m_translation->setToolTip(
        m_translation->text() + u'\n' +
        (m_standing.translation == TranslationState::InTranslation
             ? Tr::tr("Being translated. Mark it as up to date here when it is finished.")
             : Tr::tr("About this translation")));
    const bool empty = m_standing.translation == TranslationState::Missing;
    m_state->setVisible(!empty && m_stateShown);
    m_translation->setVisible(!(empty && m_language == m_standing.source));
    fillStates();
    fillTranslation();
    showWordsWhereTheyFit(this, {m_translation, m_state});
}

void VersionHeader::fillStates()
{
    m_state->menu()->clear();
    const QList<WorkflowState> &steps = m_standing.steps;
    for (const WorkflowState next : steps) {
        QAction *action = m_state->menu()->addAction(icon(QString(enumName(next)), IconTint::Muted),
                                                     stepName(m_standing.state, next));
        connect(action, &QAction::triggered, this, [this, next] { emit stateWanted(next); });
    }
    if (steps.size() < nextStates(m_standing.state).size()) {
        m_state->menu()->addSeparator();
        m_state->menu()
            ->addAction(m_standing.state == WorkflowState::InReview
                            ? Tr::tr("Somebody else has to approve it")
                            : Tr::tr("Everything else comes after the review"))
            ->setEnabled(false);
    }
}

void VersionHeader::fillTranslation()
{
    QMenu *menu = m_translation->menu();
    menu->clear();
    const QString source = languageName(m_standing.source);
    const auto add = [&](const char *iconText, const QString &text, void (VersionHeader::*signal)()) {
        connect(menu->addAction(icon(QString::fromLatin1(iconText), IconTint::Muted), text),
                &QAction::triggered, this, signal);
    };
    if (m_language == m_standing.source) {
        menu->addAction(Tr::tr("The other languages are translated from this one"))->setEnabled(false);
        return;
    }
    const TranslationState state = m_standing.translation;
    if (state == TranslationState::Outdated)
        add("history", Tr::tr("Show what changed in %1").arg(source), &VersionHeader::changesWanted);
    if (state != TranslationState::Missing && state != TranslationState::UpToDate)
        add("up-to-date", Tr::tr("Mark the translation as up to date"), &VersionHeader::confirmWanted);
    add("copy", Tr::tr("Copy from %1").arg(source), &VersionHeader::copyWanted);
    add("original", Tr::tr("Make this the original"), &VersionHeader::originalWanted);
}

void VersionHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

} // namespace gaceta::ui
