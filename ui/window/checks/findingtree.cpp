#include "ui/window/checks/findingtree.h"

#include "app/check/registry.h"
#include "ui/models/names.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/theme.h"
#include "ui/window/tr.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

namespace {

enum Role {
    DetailTextRole = Qt::UserRole + 1,
    FindingRole, // its number
    IgnoredRole,
    SeverityRole // "problem", "warning", "eye": the icon
};

constexpr int inset = 12;
constexpr int iconSide = 16;
constexpr int textLeft = inset + iconSide + space;

bool isGroup(const QModelIndex &index)
{
    return !index.parent().isValid();
}

// A sentence in as many lines as it takes, below it how much it matters.
class FindingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QTreeView *>(option.widget);
        const int width = view ? view->viewport()->width() : 240;
        if (isGroup(index))
            return {width, QFontMetrics(typeFont(TypeScale::Strong)).height() + 2 * space};
        const int room = width - textLeft - inset;
        const int message = heightOf(index.data().toString(), TypeScale::Body, room);
        const int detail = heightOf(index.data(DetailTextRole).toString(), TypeScale::Small, room);
        return {width, message + spaceTiny + detail + 2 * space};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const ThemeColors &colors = themeColors(option.palette);
        if (isGroup(index)) {
            painter->setFont(typeFont(TypeScale::Strong));
            painter->setPen(colors.text);
            painter->drawText(option.rect.adjusted(inset, space, -inset, 0),
                              Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        } else {
            paintFinding(*painter, option, index, colors);
        }
        painter->restore();
    }

private:
    static int heightOf(const QString &text, TypeScale scale, int width)
    {
        return QFontMetrics(typeFont(scale))
            .boundingRect(0, 0, width, 10000, Qt::TextWordWrap, text)
            .height();
    }

    static void paintFinding(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index, const ThemeColors &colors)
    {
        const QRect rect = option.rect;
        if (option.state & QStyle::State_Selected) {
            painter.fillRect(rect, colors.selected);
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), colors.accent);
        } else if (option.state & QStyle::State_MouseOver) {
            painter.fillRect(rect, colors.hover);
        }
        const QString sign = index.data(SeverityRole).toString();
        const IconTint tint = sign == u"problem"_s   ? IconTint::Danger
                              : sign == u"warning"_s ? IconTint::Warning
                                                     : IconTint::Muted;
        icon(sign, tint)
            .paint(&painter, QRect(rect.left() + inset, rect.top() + space, iconSide, iconSide));
        QRect text(rect.left() + textLeft, rect.top() + space, rect.width() - textLeft - inset,
                   rect.height() - 2 * space);
        painter.setFont(typeFont(TypeScale::Body));
        painter.setPen(colors.text);
        QRect used;
        painter.drawText(text, Qt::TextWordWrap, index.data().toString(), &used);
        text.setTop(used.bottom() + spaceTiny);
        painter.setFont(typeFont(TypeScale::Small));
        painter.setPen(colors.muted);
        painter.drawText(text, Qt::TextWordWrap, index.data(DetailTextRole).toString());
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active)) {
            painter.setPen(QPen(colors.accent, 2));
            painter.drawRect(rect.adjusted(1, 1, -1, -1));
        }
    }
};

QString ruleTitle(const QString &name)
{
    const check::Rule *rule = check::findRule(name);
    return rule ? rule->title() : name;
}

} // namespace

FindingTree::FindingTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QTreeWidget::ScrollPerPixel);
    setItemDelegate(new FindingDelegate(this));
}

void FindingTree::show(const QList<check::Finding> &findings, const QList<IgnoredFinding> &ignored,
                       const FieldLabel &label)
{
    const check::Finding *former = finding();
    const std::optional<check::Finding> chosen = former ? std::optional(*former) : std::nullopt;
    const QSignalBlocker quiet(this);
    clear();
    m_findings = findings;
    m_ignored = ignored;
    QHash<QString, QTreeWidgetItem *> groups;
    for (qsizetype i = 0; i < m_findings.size(); ++i) {
        const QString title = label(m_findings.at(i));
        QTreeWidgetItem *&group = groups[title];
        if (!group)
            group = addGroup(title);
        addFinding(group, i);
        if (chosen && m_findings.at(i) == *chosen)
            setCurrentItem(group->child(group->childCount() - 1));
    }
    if (!m_ignored.isEmpty()) {
        QTreeWidgetItem *group = addGroup(Tr::tr("Ignored here"));
        for (qsizetype i = 0; i < m_ignored.size(); ++i)
            addIgnored(group, i);
    }
    expandAll();
}

QTreeWidgetItem *FindingTree::addGroup(const QString &title)
{
    auto *group = new QTreeWidgetItem(this, {title});
    group->setFlags(Qt::ItemIsEnabled);
    return group;
}

void FindingTree::addFinding(QTreeWidgetItem *group, qsizetype number)
{
    const check::Finding &one = m_findings.at(number);
    const bool required = one.severity == check::Severity::Required;
    QString detail = required ? Tr::tr("Must be put right") : Tr::tr("Better put right");
    if (one.fix)
        detail += u" · "_s + Tr::tr("can be fixed by itself");
    auto *row = new QTreeWidgetItem(group, {one.message});
    row->setData(0, DetailTextRole, detail);
    row->setData(0, FindingRole, number);
    row->setData(0, SeverityRole, required ? u"problem"_s : u"warning"_s);
    row->setData(0, Qt::ToolTipRole, ruleTitle(one.rule));
    row->setData(0, Qt::AccessibleTextRole, QString(one.message + u' ' + detail));
}

void FindingTree::addIgnored(QTreeWidgetItem *group, qsizetype number)
{
    const IgnoredFinding &one = m_ignored.at(number);
    QString text = ruleTitle(one.rule);
    if (!one.passage.isEmpty())
        text += u": “"_s + one.passage + u'”';
    QStringList detail{one.reason, one.author, shortDay(one.time.toLocalTime().date())};
    detail.removeAll(QString());
    auto *row = new QTreeWidgetItem(group, {text});
    row->setData(0, DetailTextRole, detail.join(u" · "_s));
    row->setData(0, IgnoredRole, number);
    row->setData(0, SeverityRole, u"eye"_s);
    row->setData(0, Qt::AccessibleTextRole, QString(text + u' ' + detail.join(u", "_s)));
}

const check::Finding *FindingTree::finding() const
{
    const QVariant number = currentItem() ? currentItem()->data(0, FindingRole) : QVariant();
    return number.isValid() ? &m_findings.at(number.toLongLong()) : nullptr;
}

const IgnoredFinding *FindingTree::ignoredFinding() const
{
    const QVariant number = currentItem() ? currentItem()->data(0, IgnoredRole) : QVariant();
    return number.isValid() ? &m_ignored.at(number.toLongLong()) : nullptr;
}

void FindingTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace gaceta::ui
