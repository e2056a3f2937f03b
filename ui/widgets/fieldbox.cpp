#include "ui/widgets/fieldbox.h"

#include "ui/widgets/richtext/bodyeditor.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/tr.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gaceta::ui {

using widgets::Tr;

static QLabel *smallLabel(Look look, QWidget *parent)
{
    auto *label = new QLabel(parent);
    setLook(label, look);
    label->setFont(typeFont(TypeScale::Small));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->hide();
    return label;
}

FieldBox::FieldBox(QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_name(new QLabel(this))
    , m_line(new QHBoxLayout)
    , m_hint(smallLabel(Look::Muted, this))
    , m_problem(smallLabel(Look::Problem, this))
{
    setLook(m_name, Look::Muted);
    m_name->setBuddy(control);
    m_name->setTextFormat(Qt::PlainText);
    m_line->setSpacing(space);
    m_line->addWidget(m_name, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceTiny);
    column->addLayout(m_line);
    column->addWidget(control, 1);
    column->addWidget(m_hint);
    column->addWidget(m_problem);
}

void FieldBox::setName(const QString &name)
{
    m_name->setText(name);
    describe();
}

void FieldBox::setSubject(const QString &subject)
{
    m_subject = subject;
    describe();
}

QString FieldBox::name() const
{
    return m_name->text();
}

QString FieldBox::spokenName() const
{
    return m_subject.isEmpty() ? name() : Tr::tr("%1, %2", "field, language").arg(name(), m_subject);
}

void FieldBox::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty() && m_problem->text().isEmpty());
    describe();
}

void FieldBox::setProblem(const QString &problem)
{
    if (problem == m_problem->text())
        return;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_hint->setVisible(problem.isEmpty() && !m_hint->text().isEmpty());
    describe();
}

QString FieldBox::problem() const
{
    return m_problem->text();
}

void FieldBox::addBeside(QWidget *widget)
{
    m_line->addWidget(widget);
}

void FieldBox::setNameShown(bool shown)
{
    m_name->setVisible(shown);
}

void FieldBox::describe()
{
    // A control made of several parts hands its focus on to the one that takes the keys.
    for (QWidget *part = m_control; part; part = part->focusProxy()) {
        part->setAccessibleName(spokenName());
        part->setAccessibleDescription(m_problem->text().isEmpty() ? m_hint->text() : m_problem->text());
    }
    if (auto *body = qobject_cast<BodyEditor *>(m_control))
        body->setFieldName(spokenName());
    emit nameChanged(spokenName());
}

} // namespace gaceta::ui
