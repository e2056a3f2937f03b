#include "ui/editors/school/formernamesedit.h"

#include "ui/editors/tr.h"
#include "ui/widgets/fields/optionalnumberedit.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

static constexpr int yearWidth = 96;

FormerNamesEdit::FormerNamesEdit(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
    , m_add(new QPushButton(icon(u"plus"_s), QString(), this))
{
    m_lines->setSpacing(space);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    column->addLayout(m_lines);
    column->addLayout(buttons);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_rows.append(makeRow());
        setTexts();
        m_rows.last().name->setFocus(Qt::TabFocusReason);
        emit edited();
    });
    setTexts();
}

FormerNamesEdit::Row FormerNamesEdit::makeRow()
{
    Row row;
    row.widget = new QWidget(this);
    row.name = new QLineEdit(row.widget);
    row.from = new OptionalNumberEdit(0, row.widget);
    row.until = new OptionalNumberEdit(0, row.widget);
    row.remove = new QPushButton(icon(u"minus"_s), QString(), row.widget);
    setLook(row.remove, Look::Quiet);
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space);
    line->addWidget(row.name, 1);
    for (OptionalNumberEdit *year : {row.from, row.until}) {
        year->setGrouped(false);
        year->setFixedWidth(yearWidth);
        line->addWidget(year);
        connect(year, &OptionalNumberEdit::edited, this, &FormerNamesEdit::edited);
    }
    line->addWidget(row.remove);
    connect(row.name, &QLineEdit::textEdited, this, &FormerNamesEdit::edited);
    connect(row.remove, &QPushButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });
    m_lines->addWidget(row.widget);
    row.widget->show();
    return row;
}

void FormerNamesEdit::removeRow(const QWidget *widget)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).widget != widget)
            continue;
        m_add->setFocus();
        m_rows.takeAt(i).widget->deleteLater();
        setTexts();
        emit edited();
        return;
    }
}

void FormerNamesEdit::setNames(const QList<FormerName> &names)
{
    if (this->names() == names)
        return;
    while (m_rows.size() > names.size())
        m_rows.takeLast().widget->deleteLater();
    while (m_rows.size() < names.size())
        m_rows.append(makeRow());
    for (qsizetype i = 0; i < names.size(); ++i) {
        const Row &row = m_rows.at(i);
        const FormerName &name = names.at(i);
        if (row.name->text() != name.name)
            row.name->setText(name.name);
        row.from->setValue(name.from ? std::optional<double>(*name.from) : std::nullopt);
        row.until->setValue(name.until ? std::optional<double>(*name.until) : std::nullopt);
    }
    setTexts();
}

QList<FormerName> FormerNamesEdit::names() const
{
    QList<FormerName> names;
    for (const Row &row : m_rows)
        names.append({row.name->text(), row.from->whole(), row.until->whole()});
    return names;
}

void FormerNamesEdit::setTexts()
{
    m_add->setText(Tr::tr("Add a former name"));
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const int number = static_cast<int>(i) + 1;
        row.name->setPlaceholderText(Tr::tr("Former name"));
        row.name->setAccessibleName(Tr::tr("Former name %1").arg(number));
        row.from->setPlaceholderText(Tr::tr("from"));
        row.from->setAccessibleName(Tr::tr("First year of former name %1").arg(number));
        row.until->setPlaceholderText(Tr::tr("until"));
        row.until->setAccessibleName(Tr::tr("Last year of former name %1").arg(number));
        row.remove->setToolTip(Tr::tr("Remove this name"));
        row.remove->setAccessibleName(Tr::tr("Remove former name %1").arg(number));
    }
}

void FormerNamesEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

} // namespace gaceta::ui
