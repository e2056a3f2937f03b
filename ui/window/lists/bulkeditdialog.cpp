#include "ui/window/lists/bulkeditdialog.h"

#include "app/core/kindsinuse.h"
#include "ui/editors/content/choices.h"
#include "ui/models/names.h"
#include "ui/widgets/fields/choicechips.h"
#include "ui/widgets/fields/choiceline.h"
#include "ui/widgets/fields/optionaldateedit.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/window/tr.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

static constexpr int dialogWidth = 620;

BulkEditDialog::BulkEditDialog(editing::Newsroom &newsroom, qsizetype entries, QWidget *parent)
    : QDialog(parent)
    , m_content(newsroom)
    , m_kind(new QComboBox(this))
    , m_state(new QComboBox(this))
    , m_assignee(new QComboBox(this))
    , m_due(new OptionalDateEdit(this))
{
    setWindowTitle(Tr::tr("Change %n entry(s)", nullptr, static_cast<int>(entries)));
    fill();
    layOut(entries);
    setMinimumWidth(dialogWidth);
    update();
}

void BulkEditDialog::fill()
{
    m_kind->addItem(Tr::tr("Leave as it is"));
    for (const EntryKind kind : kindsInUse(m_content.organisation()))
        m_kind->addItem(icon(iconName(kind), IconTint::Muted), kindName(kind), int(kind));
    m_state->addItem(Tr::tr("Leave as it is"));
    for (const auto &[state, name] : EnumNames<WorkflowState>::values)
        m_state->addItem(icon(QString(enumName(state)), IconTint::Muted), stateName(state), int(state));
    m_assignee->setEditable(true);
    m_assignee->setInsertPolicy(QComboBox::NoInsert);
    m_assignee->addItem(QString());
    m_assignee->addItem(Tr::tr("Nobody"), true);
    m_assignee->addItems(m_content.newsroom().people().value_or(QStringList()));
    m_assignee->lineEdit()->setPlaceholderText(Tr::tr("Leave as it is"));
    m_due->setPlaceholder(Tr::tr("Leave as it is"));
    for (QComboBox *combo : {m_kind, m_state, m_assignee})
        connect(combo, &QComboBox::currentTextChanged, this, &BulkEditDialog::update);
    connect(m_due, &OptionalDateEdit::edited, this, &BulkEditDialog::update);
}

ChoiceChips *BulkEditDialog::addChips(QFormLayout *form, const QString &name,
                                      const QList<Choice> &choices)
{
    auto *chips = new ChoiceChips(this);
    chips->setChoices(choices);
    chips->setPlaceholder(Tr::tr("Search"));
    auto *label = new QLabel(name, this);
    chips->line()->setAccessibleName(name);
    form->addRow(label, chips);
    connect(chips, &ChoiceChips::edited, this, &BulkEditDialog::update);
    return chips;
}

void BulkEditDialog::addLanguages(QFormLayout *form)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spaceWide);
    for (const LanguageTag &language : m_content.organisation().languages) {
        auto *box = new QCheckBox(languageName(language), this);
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &BulkEditDialog::update);
        row->addWidget(box);
        m_languages.append({language, box});
    }
    row->addStretch();
    form->addRow(Tr::tr("in these languages"), row);
}

void BulkEditDialog::layOut(qsizetype entries)
{
    const LanguageTag language = choosingLanguage(m_content);
    const QList<Choice> tags = tagChoices(m_content, language);
    const QList<Choice> schools = schoolChoices(m_content, language);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(spaceWide);
    form->setVerticalSpacing(space + spaceTiny);
    m_addTags = addChips(form, Tr::tr("Add tags"), tags);
    m_removeTags = addChips(form, Tr::tr("Remove tags"), tags);
    m_addSchools = addChips(form, Tr::tr("Add schools"), schools);
    m_removeSchools = addChips(form, Tr::tr("Remove schools"), schools);
    form->addRow(Tr::tr("Kind"), m_kind);
    form->addRow(Tr::tr("State"), m_state);
    form->addRow(Tr::tr("Assigned to"), m_assignee);
    form->addRow(Tr::tr("Due"), m_due);
    addLanguages(form);
    m_due->edit()->setAccessibleName(Tr::tr("Due"));
    auto *note =
        new QLabel(Tr::tr("What you leave empty stays as it is. You can undo all of it."), this);
    setLook(note, Look::Muted);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_change = buttons->addButton(Tr::tr("Change %n entry(s)", nullptr, static_cast<int>(entries)),
                                  QDialogButtonBox::AcceptRole);
    setLook(m_change, Look::Primary);
    m_change->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spaceLarge, spaceLarge, spaceLarge, spaceWide);
    column->setSpacing(spaceWide);
    column->addLayout(form);
    column->addWidget(note);
    column->addStretch();
    column->addWidget(buttons);
}

template <typename Id>
static QList<Id> idsOf(const ChoiceChips *chips)
{
    QList<Id> ids;
    for (const QString &text : chips->chosen()) {
        if (const auto id = Id::parse(text))
            ids.append(*id);
    }
    return ids;
}

editing::BulkEdit BulkEditDialog::edit() const
{
    editing::BulkEdit edit;
    edit.addTags = idsOf<TermId>(m_addTags);
    edit.removeTags = idsOf<TermId>(m_removeTags);
    edit.addSchools = idsOf<SchoolId>(m_addSchools);
    edit.removeSchools = idsOf<SchoolId>(m_removeSchools);
    if (m_kind->currentData().isValid())
        edit.kind = EntryKind(m_kind->currentData().toInt());
    if (m_state->currentData().isValid())
        edit.state = WorkflowState(m_state->currentData().toInt());
    const QString person = m_assignee->currentText().simplified();
    if (person == Tr::tr("Nobody"))
        edit.assignee = u""_s;
    else if (!person.isEmpty())
        edit.assignee = person;
    if (m_due->date().isValid())
        edit.due = m_due->date();
    const bool all =
        std::ranges::all_of(m_languages, [](const auto &one) { return one.second->isChecked(); });
    for (const auto &[language, box] : m_languages) {
        if (!all && box->isChecked())
            edit.languages.append(language);
    }
    return edit;
}

void BulkEditDialog::update()
{
    if (!m_change)
        return;
    editing::BulkEdit wanted = edit();
    const bool byLanguage = wanted.state || wanted.assignee || wanted.due;
    const bool some =
        std::ranges::any_of(m_languages, [](const auto &one) { return one.second->isChecked(); });
    for (const auto &[language, box] : m_languages)
        box->setEnabled(byLanguage);
    wanted.languages.clear();
    m_change->setEnabled(!(wanted == editing::BulkEdit{}) && (some || !byLanguage));
}

} // namespace gaceta::ui
