#include "ui/editors/pickers/picker.h"

#include "app/text/fold.h"
#include "ui/editors/tr.h"
#include "ui/widgets/searchline.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/usualsize.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace gaceta::ui {

using editors::Tr;

static constexpr QSize pictureSize(144, 96);
static constexpr int keyRole = Qt::UserRole + 1;
static constexpr int titleRole = Qt::UserRole + 2;

PickSource filtering(const QList<PickItem> &items)
{
    return [items](const QString &words) {
        const QStringList wanted = text::folded(words).split(u' ', Qt::SkipEmptyParts);
        QList<PickItem> found;
        for (const PickItem &item : items) {
            const QString all = item.title + u' ' + item.detail;
            const auto holds = [&](const QString &word) { return text::containsFolded(all, word); };
            if (std::all_of(wanted.begin(), wanted.end(), holds))
                found.append(item);
        }
        return found;
    };
}

Picker::Picker(const QString &question, PickSource source, QWidget *parent, Shape shape)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_search(new SearchLine(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_empty(new QLabel(this))
    , m_extras(new QVBoxLayout)
    , m_take(new QPushButton(Tr::tr("Choose"), this))
    , m_buttons(new QDialogButtonBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question);
    setModal(true);
    makeLayout(shape);
    m_search->setPlaceholderText(Tr::tr("Search"));
    m_search->setAccessibleName(Tr::tr("Search"));
    m_search->installEventFilter(this);
    m_list->setAccessibleName(question);
    m_list->setModel(m_model);
    connect(m_search, &SearchLine::wordsChanged, this, &Picker::refill);
    connect(m_search, &SearchLine::resultsWanted, this, &Picker::take); // Enter
    connect(m_list, &QListView::activated, this, &Picker::take);
    connect(m_list, &QListView::doubleClicked, this, &Picker::take);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { emit currentChanged(current()); });
    connect(m_take, &QPushButton::clicked, this, &Picker::take);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeWithinScreen(this, {shape == Shape::Pictures ? 740 : 480, 520});
    refill();
}

void Picker::makeLayout(Shape shape)
{
    setLook(m_take, Look::Primary);
    m_take->setDefault(true);
    m_buttons->addButton(m_take, QDialogButtonBox::ActionRole);
    m_buttons->addButton(Tr::tr("Cancel"), QDialogButtonBox::RejectRole);
    setLook(m_empty, Look::Muted);
    m_empty->setWordWrap(true);
    m_empty->hide();
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (shape == Shape::Pictures) {
        m_list->setViewMode(QListView::IconMode);
        m_list->setResizeMode(QListView::Adjust);
        m_list->setMovement(QListView::Static);
        m_list->setIconSize(pictureSize);
        m_list->setGridSize(pictureSize + QSize(spaceLarge, 44));
        m_list->setSpacing(space);
    } else {
        m_list->setIconSize(QSize(20, 20));
    }
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space);
    column->addWidget(m_search);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addLayout(m_extras);
    column->addSpacing(space);
    column->addWidget(m_buttons);
}

void Picker::setEmptySentence(const QString &sentence)
{
    m_empty->setText(sentence);
}

void Picker::addExtra(QWidget *widget)
{
    m_extras->addWidget(widget);
}

void Picker::addButton(QPushButton *button)
{
    button->setAutoDefault(false);
    m_buttons->addButton(button, QDialogButtonBox::ResetRole);
}

void Picker::refill()
{
    const QString before = m_wanted.isEmpty() ? current() : m_wanted;
    m_model->clear();
    int row = 0;
    for (const PickItem &item : m_source(m_search->text())) {
        const QString shown = item.detail.isEmpty() ? item.title : item.title + u'\n' + item.detail;
        auto *entry = new QStandardItem(item.image.isNull() ? icon(item.icon, IconTint::Muted)
                                                            : QIcon(QPixmap::fromImage(item.image)),
                                        m_list->viewMode() == QListView::IconMode ? item.title : shown);
        entry->setData(item.key, keyRole);
        entry->setData(item.title, titleRole);
        entry->setToolTip(shown);
        m_model->appendRow(entry);
        if (item.key == before)
            row = m_model->rowCount() - 1;
    }
    const bool any = m_model->rowCount() > 0;
    if (any)
        m_list->setCurrentIndex(m_model->index(row, 0));
    m_list->setVisible(any || m_empty->text().isEmpty());
    m_empty->setVisible(!any && !m_empty->text().isEmpty());
    m_take->setEnabled(any);
}

void Picker::setCurrent(const QString &key)
{
    m_wanted = key;
    refill();
    m_wanted.clear();
}

QString Picker::current() const
{
    return m_list->currentIndex().data(keyRole).toString();
}

QString Picker::currentTitle() const
{
    return m_list->currentIndex().data(titleRole).toString();
}

void Picker::take()
{
    if (current().isEmpty())
        return;
    emit picked(current());
    accept();
}

void Picker::move(int key)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(m_list, &press);
}

bool Picker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
            key == Qt::Key_PageDown) {
            move(key);
            return true;
        }
        if (key == Qt::Key_Escape) {
            reject();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace gaceta::ui
