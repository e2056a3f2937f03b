#include "ui/editors/organisation/kindswitches.h"

#include "ui/editors/tr.h"
#include "ui/models/names.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace gaceta::ui {

using editors::Tr;

KindSwitches::KindSwitches(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    for (const auto &[kind, name] : EnumNames<EntryKind>::values) {
        auto *box = new QCheckBox(this);
        box->setIcon(icon(iconName(kind), IconTint::Muted));
        box->setChecked(true);
        column->addWidget(box, 0, Qt::AlignLeft);
        m_boxes.append({kind, box});
        connect(box, &QCheckBox::toggled, this, [this, kind = kind](bool used) { take(kind, used); });
    }
    setFocusProxy(m_boxes.first().second);
    setTexts();
}

void KindSwitches::setTexts()
{
    for (const auto &[kind, box] : std::as_const(m_boxes)) {
        const int count = m_counts.value(kind);
        box->setText(count == 0 ? kindName(kind)
                                : Tr::tr("%1 · %n entry(s)", "kind of news", count).arg(kindName(kind)));
    }
}

void KindSwitches::setCounts(const QList<std::pair<EntryKind, int>> &counts)
{
    m_counts.clear();
    for (const auto &[kind, count] : counts)
        m_counts.insert(kind, count);
    setTexts();
}

void KindSwitches::setUnused(const QList<EntryKind> &kinds)
{
    m_unused = kinds;
    for (const auto &[kind, box] : std::as_const(m_boxes)) {
        const QSignalBlocker quiet(box);
        box->setChecked(!kinds.contains(kind));
    }
}

void KindSwitches::take(EntryKind kind, bool used)
{
    QList<EntryKind> unused;
    for (const auto &[each, box] : std::as_const(m_boxes)) {
        if (each == kind ? !used : !box->isChecked())
            unused.append(each);
    }
    if (unused.size() == m_boxes.size()) {
        setUnused(m_unused);
        emit refused(Tr::tr("A newsroom needs a kind of news; choose another one before you remove the "
                            "last."));
        return;
    }
    m_unused = unused;
    emit edited();
}

QString KindSwitches::words(const QList<EntryKind> &kinds)
{
    QStringList names;
    for (const EntryKind kind : kinds)
        names.append(kindName(kind));
    return names.join(u", ");
}

void KindSwitches::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

} // namespace gaceta::ui
