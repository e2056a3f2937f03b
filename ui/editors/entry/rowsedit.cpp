#include "ui/editors/entry/rowsedit.h"

#include "ui/editors/tr.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QToolButton>

namespace gaceta::ui {

using editors::Tr;

RowsEdit::RowsEdit(std::function<QWidget *()> makeRow, QWidget *parent)
    : QWidget(parent)
    , m_makeRow(std::move(makeRow))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space);
    keepTranslated(this, [this] { follow(); });
}

void RowsEdit::setCount(int count)
{
    if (count == m_rows.size())
        return;
    while (m_rows.size() > count) {
        QWidget *frame = m_rows.takeLast().frame;
        frame->hide();
        frame->deleteLater();
    }
    while (m_rows.size() < count)
        append();
    follow();
    setVisible(count > 0);
}

void RowsEdit::setMovable(bool movable)
{
    m_movable = movable;
    follow();
}

void RowsEdit::setRemoveText(const QString &text)
{
    m_removeText = text;
    follow();
}

QToolButton *RowsEdit::button(QWidget *frame, const QString &iconName)
{
    auto *made = new QToolButton(frame);
    made->setIcon(icon(iconName));
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

int RowsEdit::indexOf(const QWidget *frame) const
{
    const auto found = std::ranges::find(m_rows, frame, &Row::frame);
    return static_cast<int>(std::distance(m_rows.begin(), found));
}

void RowsEdit::append()
{
    auto *frame = new QFrame(this);
    setLook(frame, Look::Card);
    Row row{frame, m_makeRow(), button(frame, QStringLiteral("arrow-up")),
            button(frame, QStringLiteral("arrow-down")), button(frame, QStringLiteral("close"))};
    auto *line = new QHBoxLayout(frame);
    line->setContentsMargins(space, space, spaceTiny, space);
    line->setSpacing(spaceTiny);
    line->addWidget(row.content, 1);
    for (QToolButton *each : {row.up, row.down, row.remove})
        line->addWidget(each, 0, Qt::AlignTop);
    connect(row.up, &QToolButton::clicked, this, [this, frame] { emit moveWanted(indexOf(frame), -1); });
    connect(row.down, &QToolButton::clicked, this,
            [this, frame] { emit moveWanted(indexOf(frame), 1); });
    connect(row.remove, &QToolButton::clicked, this,
            [this, frame] { emit removeWanted(indexOf(frame)); });
    m_rows.append(row);
    m_column->addWidget(frame);
}

void RowsEdit::follow()
{
    const auto name = [](QToolButton *each, const QString &text) {
        each->setToolTip(text);
        each->setAccessibleName(text);
    };
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        name(row.up, Tr::tr("Move up"));
        name(row.down, Tr::tr("Move down"));
        name(row.remove, m_removeText.isEmpty() ? Tr::tr("Remove") : m_removeText);
        row.up->setVisible(m_movable && m_rows.size() > 1);
        row.down->setVisible(m_movable && m_rows.size() > 1);
        row.up->setEnabled(i > 0);
        row.down->setEnabled(i + 1 < m_rows.size());
    }
}

} // namespace gaceta::ui
