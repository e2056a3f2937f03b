#include "ui/widgets/fields/fieldblock.h"

#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gaceta::ui {

// The widget that takes the keys: a field made of several hands its focus on.
static QWidget *focusTarget(QWidget *field)
{
    while (field->focusProxy())
        field = field->focusProxy();
    return field;
}

static QLabel *line(QWidget *parent, Look look)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(typeFont(TypeScale::Small));
    setLook(label, look);
    return label;
}

FieldBlock::FieldBlock(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(new QLabel(this))
    , m_help(line(this, Look::Muted))
    , m_problemRow(new QWidget(this))
    , m_problemIcon(new QLabel(m_problemRow))
    , m_problem(line(m_problemRow, Look::Problem))
{
    m_label->setFont(typeFont(TypeScale::Strong));
    m_label->setBuddy(focusTarget(field));
    auto *problemLine = new QHBoxLayout(m_problemRow);
    problemLine->setContentsMargins(0, 0, 0, 0);
    problemLine->setSpacing(spaceTiny);
    problemLine->addWidget(m_problemIcon, 0, Qt::AlignTop);
    problemLine->addWidget(m_problem, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceTiny);
    column->addWidget(m_label);
    column->addWidget(field);
    column->addWidget(m_problemRow);
    column->addWidget(m_help);
    m_label->hide();
    m_help->hide();
    m_problemRow->hide();
    drawProblemIcon();
}

QString FieldBlock::label() const
{
    return m_label->text();
}

QString FieldBlock::problem() const
{
    return m_problem->text();
}

void FieldBlock::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    describe();
}

void FieldBlock::setHelp(const QString &help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    describe();
}

void FieldBlock::setProblem(const QString &problem)
{
    if (problem == m_problem->text())
        return;
    m_problem->setText(problem);
    m_problemRow->setVisible(!problem.isEmpty());
    describe();
}

void FieldBlock::describe()
{
    QString description = m_problem->text();
    if (!description.isEmpty() && !m_help->text().isEmpty())
        description += u' ';
    description += m_help->text();
    const QString name = QString(m_label->text()).remove(u'&');
    for (QWidget *widget : {m_field, focusTarget(m_field)}) {
        widget->setAccessibleName(name);
        widget->setAccessibleDescription(description);
    }
}

void FieldBlock::drawProblemIcon()
{
    m_problemIcon->setPixmap(
        icon(QStringLiteral("problem"), IconTint::Danger).pixmap(QSize(16, 16), devicePixelRatioF()));
}

void FieldBlock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        drawProblemIcon();
    QWidget::changeEvent(event);
}

} // namespace gaceta::ui
