#include "ui/editors/versions/assignmentrow.h"

#include "ui/editors/tr.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/fields/optionaldateedit.h"
#include "ui/widgets/style/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace gaceta::ui {

using editors::Tr;

AssignmentRow::AssignmentRow(QWidget *parent)
    : QWidget(parent)
    , m_person(new QComboBox(this))
    , m_personBox(new FieldBox(m_person, this))
    , m_due(new OptionalDateEdit(this))
    , m_dueBox(new FieldBox(m_due, this))
{
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_person->setMinimumContentsLength(8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space + spaceTiny);
    row->addWidget(m_personBox, 1);
    row->addWidget(m_dueBox, 1);
    connect(m_person, &QComboBox::currentTextChanged, this, &AssignmentRow::personEdited);
}

void AssignmentRow::setPeople(const QStringList &people)
{
    const QSignalBlocker quiet(m_person);
    const QString shown = m_person->currentText();
    m_person->clear();
    m_person->addItem(QString());
    m_person->addItems(people);
    m_person->setCurrentText(shown);
}

void AssignmentRow::setTexts(const QString &language)
{
    for (FieldBox *box : {m_personBox, m_dueBox})
        box->setSubject(language);
    m_personBox->setName(Tr::tr("Assigned to"));
    m_person->lineEdit()->setAccessibleName(m_personBox->spokenName());
    m_person->lineEdit()->setPlaceholderText(Tr::tr("Nobody"));
    m_dueBox->setName(Tr::tr("Due"));
    m_due->setPlaceholder(Tr::tr("No day"));
}

QString AssignmentRow::person() const
{
    return m_person->currentText().simplified();
}

void AssignmentRow::setPerson(const QString &person)
{
    const QSignalBlocker quiet(m_person);
    if (person != this->person())
        m_person->setCurrentText(person);
}

} // namespace gaceta::ui
