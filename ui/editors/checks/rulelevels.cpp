#include "ui/editors/checks/rulelevels.h"

#include "app/check/registry.h"
#include "ui/editors/tr.h"
#include "ui/models/names.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

namespace {

QString levelName(CheckLevel level)
{
    switch (level) {
    case CheckLevel::Off:
        return Tr::tr("Off");
    case CheckLevel::Recommended:
        return Tr::tr("Recommended");
    case CheckLevel::Required:
        return Tr::tr("Required");
    }
    return {};
}

} // namespace

RuleLevels::RuleLevels(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spaceWide);
    grid->setVerticalSpacing(spaceTiny);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_kind, 0, 0, 1, 2, Qt::AlignLeft);
    m_kind->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_kind);
    for (const check::RulePointer &rule : check::allRules()) {
        const Row row{rule->name(), new QLabel(this), new QComboBox(this)};
        row.name->setBuddy(row.level);
        row.name->setWordWrap(true);
        row.level->setFocusPolicy(Qt::StrongFocus);
        const int line = grid->rowCount();
        grid->addWidget(row.name, line, 0);
        grid->addWidget(row.level, line, 1);
        m_rows.append(row);
        connect(row.level, &QComboBox::activated, this, [this, row] { take(row); });
    }
    connect(m_kind, &QComboBox::activated, this, &RuleLevels::showRows);
    keepTranslated(this, [this] { setTexts(); });
}

void RuleLevels::setTexts()
{
    const QSignalBlocker quiet(m_kind);
    const int chosen = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItem(Tr::tr("In all content"));
    for (const auto &[kind, name] : EnumNames<ItemKind>::values)
        m_kind->addItem(Tr::tr("Only in: %1").arg(kindName(kind)), QLatin1String(name));
    m_kind->setCurrentIndex(chosen);
    m_kind->setAccessibleName(Tr::tr("In which content"));
    for (const Row &row : std::as_const(m_rows)) {
        const check::Rule *rule = check::findRule(row.rule);
        row.name->setText(rule->title());
        row.level->setAccessibleName(rule->title());
    }
    showRows();
}

std::optional<ItemKind> RuleLevels::kind() const
{
    return enumValue<ItemKind>(m_kind->currentData().toString());
}

void RuleLevels::setChoices(const QList<CheckChoice> &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    showRows();
}

void RuleLevels::showRows()
{
    const std::optional<ItemKind> where = kind();
    for (const Row &row : std::as_const(m_rows)) {
        const check::Rule *rule = check::findRule(row.rule);
        const bool shown = !where || rule->kinds().contains(*where);
        row.name->setVisible(shown);
        row.level->setVisible(shown);
        const QSignalBlocker quiet(row.level);
        row.level->clear();
        row.level->addItem(where ? Tr::tr("As in all content")
                                 : Tr::tr("As usual: %1").arg(levelName(rule->level())));
        for (const auto &[level, name] : EnumNames<CheckLevel>::values)
            row.level->addItem(levelName(level), QLatin1String(name));
        for (const CheckChoice &choice : std::as_const(m_choices)) {
            if (choice.rule == row.rule && choice.kind == where)
                row.level->setCurrentIndex(row.level->findData(QString(enumName(choice.level))));
        }
    }
}

void RuleLevels::take(const Row &row)
{
    const std::optional<ItemKind> where = kind();
    const auto chosen = enumValue<CheckLevel>(row.level->currentData().toString());
    m_choices.removeIf(
        [&](const CheckChoice &choice) { return choice.rule == row.rule && choice.kind == where; });
    if (chosen)
        m_choices.append({row.rule, where, *chosen});
    emit edited();
}

QString RuleLevels::words(const QList<CheckChoice> &choices)
{
    QStringList lines;
    for (const CheckChoice &choice : choices) {
        const check::Rule *rule = check::findRule(choice.rule);
        QString line = (rule ? rule->title() : choice.rule) + u": "_s + levelName(choice.level);
        if (choice.kind)
            line += u" ("_s + kindName(*choice.kind) + u')';
        lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace gaceta::ui
