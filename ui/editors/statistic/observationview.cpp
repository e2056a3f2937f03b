#include "ui/editors/statistic/observationview.h"

#include "ui/editors/statistic/observationmodel.h"
#include "ui/editors/tr.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

namespace {

// The school is chosen from a list; all else is typed.
class ObservationDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const ThemeColors &c = themeColors(option.palette);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, c.selected);
        if (index.column() == ObservationModel::Baseline) {
            paintMark(painter, markPlace(option.rect), c, index.data(Qt::CheckStateRole) == Qt::Checked);
        } else {
            const QRect room = option.rect.adjusted(space, 0, -space, 0);
            const QVariant side = index.data(Qt::TextAlignmentRole);
            painter->setPen(c.text);
            painter->setFont(option.font);
            painter->drawText(room,
                              side.isValid() ? side.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter),
                              option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(),
                                                            Qt::ElideRight, room.width()));
        }
        if (!option.state.testFlag(QStyle::State_HasFocus))
            return;
        painter->setPen(QPen(c.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        if (index.column() != ObservationModel::Baseline)
            return QStyledItemDelegate::editorEvent(event, model, option, index);
        const bool clicked = event->type() == QEvent::MouseButtonRelease &&
                             markPlace(option.rect)
                                 .adjusted(-space, -space, space, space)
                                 .contains(static_cast<QMouseEvent *>(event)->position().toPoint());
        const bool pressed =
            event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
        if (!clicked && !pressed)
            return false;
        const bool checked = index.data(Qt::CheckStateRole) == Qt::Checked;
        return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        QWidget *editor = nullptr;
        const int column = index.column();
        if (column == ObservationModel::School || column == ObservationModel::File) {
            auto *combo = new QComboBox(parent);
            combo->addItem(ObservationModel::noChoice(column), QString());
            const auto *model = static_cast<const ObservationModel *>(index.model());
            for (const Choice &choice : model->choices(column))
                combo->addItem(choice.name, choice.id);
            editor = combo;
        } else {
            editor = QStyledItemDelegate::createEditor(parent, option, index);
            editor->setStyleSheet(u"padding: 0 4px; border-radius: 0;"_s);
            tellTyping(editor, index);
        }
        editor->setAccessibleName(
            index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
        return editor;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *combo = qobject_cast<QComboBox *>(editor))
            combo->setCurrentIndex(std::max(0, combo->findData(index.data(Qt::EditRole))));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override
    {
        Q_UNUSED(index)
        editor->setGeometry(option.rect);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override
    {
        if (auto *combo = qobject_cast<QComboBox *>(editor))
            model->setData(index, combo->currentData(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }

private:
    void tellTyping(QWidget *editor, const QPersistentModelIndex &cell) const
    {
        auto *view = static_cast<ObservationView *>(parent());
        if (auto *line = qobject_cast<QLineEdit *>(editor))
            connect(line, &QLineEdit::textEdited, view,
                    [view, cell](const QString &text) { emit view->typing(cell, text); });
    }
    // It begins where the header's word does.
    static QRect markPlace(const QRect &cell)
    {
        constexpr int side = 16;
        return {cell.left() + space, cell.center().y() - side / 2 + 1, side, side};
    }
    static void paintMark(QPainter *painter, const QRect &place, const ThemeColors &c, bool checked)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(checked ? c.accent : c.fieldBorder);
        painter->setBrush(checked ? c.accent : c.field);
        painter->drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        if (checked) {
            painter->setPen(QPen(c.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF corner = place.topLeft();
            painter->drawPolyline(
                QPolygonF{corner + QPointF(4, 8.5), corner + QPointF(7, 11.5), corner + QPointF(12, 5)});
        }
        painter->restore();
    }
};

} // namespace

ObservationView::ObservationView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new ObservationDelegate(this));
    connect(itemDelegate(), &QAbstractItemDelegate::closeEditor, this, &ObservationView::typingEnded);
    setTabKeyNavigation(false); // Tab leaves the table, the arrows go about in it
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | SelectedClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(36);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    keepTranslated(this, [this] {
        horizontalHeader()->setAccessibleName(Tr::tr("Columns of the table"));
        verticalHeader()->setAccessibleName(Tr::tr("Rows of the table"));
        if (auto *corner = findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
            corner->setAccessibleName(Tr::tr("Select the whole table"));
    });
}

void ObservationView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex cell = currentIndex();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (cell.isValid() && event->key() == Qt::Key_Delete) {
        emit removeRequested(cell.row());
        return;
    }
    if (cell.isValid() && enter && state() != EditingState &&
        cell.flags().testFlag(Qt::ItemIsEditable)) {
        edit(cell);
        return;
    }
    QTableView::keyPressEvent(event);
}

// By keyboard one arrives at a cell, not at a table in which nothing is chosen.
void ObservationView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    QTableView::focusInEvent(event);
}

} // namespace gaceta::ui
