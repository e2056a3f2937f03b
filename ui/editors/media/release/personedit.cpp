#include "ui/editors/media/release/personedit.h"

#include "ui/editors/form/formparts.h"
#include "ui/editors/tr.h"
#include "ui/models/releasenames.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/fieldgrid.h"
#include "ui/widgets/fields/optionaldateedit.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

PersonEdit::PersonEdit(QWidget *parent)
    : QFrame(parent)
    , m_who(new QLineEdit)
    , m_withName(new QCheckBox)
    , m_signedOn(dateField())
    , m_expires(dateField())
    , m_note(new QLineEdit)
    , m_grid(new FieldGrid(this))
    , m_remove(new QToolButton(this))
{
    setLook(this, Look::Card);
    setFocusProxy(m_who);
    m_grid->setColumnWidth(200);
    m_grid->setEven(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spaceWide, space + spaceTiny, spaceWide, space + spaceTiny);
    column->addWidget(m_grid);
    m_remove->setIcon(icon(u"minus"_s));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    keepTranslated(m_remove, [this] {
        m_remove->setAccessibleName(Tr::tr("Remove this person or group"));
        m_remove->setToolTip(Tr::tr("Remove this person or group"));
        m_expires->setPlaceholder(Tr::tr("No end"));
        m_signedOn->setPlaceholder(Tr::tr("Not known"));
    });
    connect(m_remove, &QToolButton::clicked, this, &PersonEdit::removeWanted);
    addFields();
    for (QLineEdit *line : {m_who, m_note})
        connect(line, &QLineEdit::textChanged, this, &PersonEdit::follow);
    for (QComboBox *combo : {m_role, m_state})
        connect(combo, &QComboBox::currentIndexChanged, this, &PersonEdit::follow);
    connect(m_withName, &QCheckBox::toggled, this, &PersonEdit::follow);
    follow();
}

OptionalDateEdit *PersonEdit::dateField()
{
    auto *edit = new OptionalDateEdit;
    connect(edit, &OptionalDateEdit::edited, this, &PersonEdit::follow);
    return edit;
}

void PersonEdit::addFields()
{
    m_role = enumCombo<PersonRole>([](PersonRole role) { return roleName(role); });
    m_state = enumCombo<ReleaseState>([](ReleaseState state) { return stateName(state); });
    FieldBox *who = wordedBox(m_who, {[] { return Tr::tr("Who, in your words"); },
                                      [] { return Tr::tr("“Girl on the left”, “the choir”."); }});
    who->addBeside(m_remove);
    m_grid->add(who, 2);
    m_grid->add(wordedBox(m_role, {[] { return Tr::tr("Role"); }, {}}));
    m_grid->add(wordedBox(m_state, {[] { return Tr::tr("Release"); }, {}}));
    addUses();
    m_whenSigned.append(wordedBox(m_signedOn, {[] { return Tr::tr("Signed on"); }, {}}));
    m_whenSigned.append(wordedBox(m_expires, {[] { return Tr::tr("Valid through"); }, {}}));
    for (FieldBox *box : std::as_const(m_whenSigned).sliced(1))
        m_grid->add(box);
    m_grid->add(wordedBox(m_note, {[] { return Tr::tr("Note for the office"); }, {}}), 0);
}

void PersonEdit::addUses()
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, spaceWide);
    for (const auto &[use, name] : EnumNames<ReleaseUse>::values) {
        auto *box = new QCheckBox;
        keepTranslated(box, [box, use = use] { box->setText(useName(use)); });
        connect(box, &QCheckBox::toggled, this, &PersonEdit::follow);
        flow->addWidget(box);
        m_uses.append({use, box});
    }
    keepTranslated(m_withName, [this] { m_withName->setText(Tr::tr("May be named")); });
    flow->addWidget(m_withName);
    m_whenSigned.append(wordedBox(row, {[] { return Tr::tr("Allowed for"); }, {}}));
    m_grid->add(m_whenSigned.first(), 0);
}

PersonRelease PersonEdit::person() const
{
    PersonRelease person;
    person.who = m_who->text();
    person.role = enumValue<PersonRole>(m_role->currentData().toString()).value_or(PersonRole::Student);
    person.state =
        enumValue<ReleaseState>(m_state->currentData().toString()).value_or(ReleaseState::Missing);
    for (const auto &[use, box] : m_uses) {
        if (box->isChecked())
            person.uses.append(use);
    }
    person.withName = m_withName->isChecked();
    person.signedOn = m_signedOn->date();
    person.expires = m_expires->date();
    person.note = m_note->text();
    return person;
}

void PersonEdit::setPerson(const PersonRelease &person)
{
    if (this->person() == person)
        return;
    {
        const QScopedValueRollback showing(m_showing, true);
        if (m_who->text() != person.who)
            m_who->setText(person.who);
        m_role->setCurrentIndex(m_role->findData(QString(enumName(person.role))));
        m_state->setCurrentIndex(m_state->findData(QString(enumName(person.state))));
        for (const auto &[use, box] : m_uses)
            box->setChecked(person.uses.contains(use));
        m_withName->setChecked(person.withName);
        m_signedOn->setDate(person.signedOn);
        m_expires->setDate(person.expires);
        if (m_note->text() != person.note)
            m_note->setText(person.note);
    }
    follow();
}

// Also while a value is shown, for what hangs on it; then nobody is told.
void PersonEdit::follow()
{
    if (!m_state)
        return;
    const auto state = enumValue<ReleaseState>(m_state->currentData().toString());
    const bool matters = state == ReleaseState::Signed || state == ReleaseState::Withdrawn;
    for (FieldBox *box : std::as_const(m_whenSigned))
        m_grid->setShown(box, matters);
    if (!m_showing)
        emit edited();
}

} // namespace gaceta::ui
