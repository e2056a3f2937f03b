#include "ui/dialogs/replacing/hittree.h"

#include "ui/dialogs/tr.h"
#include "ui/models/names.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace gaceta::ui {

using dialogs::Tr;

namespace {

constexpr int numberRole = Qt::UserRole;     // of the hit
constexpr int piecesRole = Qt::UserRole + 1; // before, found, replacement, after

// Draws what goes struck through and what comes underlined, as the comparison of versions does.
class HitDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QStringList pieces = index.data(piecesRole).toStringList();
        if (pieces.size() != 4)
            return QStyledItemDelegate::paint(painter, option, index);
        QStyleOptionViewItem bare = option;
        initStyleOption(&bare, index);
        const QStyle *style = bare.widget->style();
        const QRect place = style->subElementRect(QStyle::SE_ItemViewItemText, &bare, bare.widget);
        bare.text.clear();
        style->drawControl(QStyle::CE_ItemViewItem, &bare, painter, bare.widget);
        drawPieces(*painter, option, place, pieces);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), qMax(size.height(), option.fontMetrics.height() + space)};
    }

private:
    static void drawPieces(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                           const QStringList &pieces)
    {
        const ThemeColors &colors = themeColors(option.palette);
        QTextCharFormat gone;
        gone.setFontStrikeOut(true);
        gone.setBackground(colors.dangerGround);
        gone.setForeground(colors.danger);
        QTextCharFormat added;
        added.setFontUnderline(true);
        added.setBackground(colors.successGround);
        added.setForeground(colors.success);
        const int found = int(pieces[0].size());
        const int replacement = found + int(pieces[1].size());
        QTextLayout layout(pieces.join(QString()), option.font);
        layout.setFormats(
            {{found, int(pieces[1].size()), gone}, {replacement, int(pieces[2].size()), added}});
        layout.beginLayout();
        QTextLine line = layout.createLine();
        if (line.isValid())
            line.setLineWidth(1e6);
        layout.endLayout();
        painter.save();
        painter.setClipRect(place);
        painter.setPen(colors.text);
        const qreal top = place.top() + (place.height() - layout.boundingRect().height()) / 2;
        layout.draw(&painter, QPointF(place.left() + spaceTiny, top));
        painter.restore();
    }
};

} // namespace

HitTree::HitTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setItemDelegate(new HitDelegate(this));
    setAccessibleName(Tr::tr("Places found"));
    connect(this, &QTreeWidget::itemChanged, this, &HitTree::chosenChanged);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *row) {
        if (row->parent())
            emit openWanted(m_hits.at(row->data(0, numberRole).toInt()));
    });
}

void HitTree::show(const QList<editing::TextHit> &hits)
{
    const QSignalBlocker quiet(this);
    clear();
    m_hits = hits;
    QTreeWidgetItem *parent = nullptr;
    for (qsizetype i = 0; i < hits.size(); ++i) {
        const editing::TextHit &hit = hits.at(i);
        if (i == 0 || hits.at(i - 1).item != hit.item) {
            parent = new QTreeWidgetItem(this);
            parent->setText(0,
                            Tr::tr("%1: %2", "a kind, and a title")
                                .arg(kindName(hit.kind), hit.title.isEmpty() ? untitled() : hit.title));
            parent->setIcon(0, icon(iconName(hit.kind), IconTint::Muted));
            parent->setFlags(parent->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
            parent->setCheckState(0, Qt::Checked);
        }
        fill(parent, i);
    }
    expandAll();
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
}

void HitTree::fill(QTreeWidgetItem *parent, qsizetype number)
{
    const editing::TextHit &hit = m_hits.at(number);
    auto *row = new QTreeWidgetItem(parent);
    const QString language = hit.field.language.isNull()
                                 ? QString()
                                 : languageLetters(hit.field.language) + QStringLiteral("  ");
    const QStringList pieces{language + hit.before, hit.found, hit.replacement, hit.after};
    row->setText(0, pieces.join(QString()));
    row->setData(0, Qt::AccessibleTextRole,
                 Tr::tr("%1: “%2” becomes “%3”", "the text around; what is found; what takes its place")
                     .arg(pieces[0] + hit.found + hit.after, hit.found, hit.replacement));
    row->setData(0, piecesRole, pieces);
    row->setData(0, numberRole, int(number));
    row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
    row->setCheckState(0, Qt::Checked);
}

QList<editing::TextHit> HitTree::chosen() const
{
    QList<editing::TextHit> hits;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QTreeWidgetItem *parent = topLevelItem(i);
        for (int j = 0; j < parent->childCount(); ++j) {
            if (parent->child(j)->checkState(0) == Qt::Checked)
                hits.append(m_hits.at(parent->child(j)->data(0, numberRole).toInt()));
        }
    }
    return hits;
}

} // namespace gaceta::ui
