#include "ui/window/history/historydialog.h"

#include "app/editing/lastwritten.h"
#include "app/text/paragraphdiff.h"
#include "ui/models/rowdelegate.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/usualsize.h"
#include "ui/window/history/differencerow.h"
#include "ui/window/history/revisionmodel.h"
#include "ui/window/tr.h"

#include <QCheckBox>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

static constexpr int listWidth = 270;
static constexpr int now = 0; // of what a version is held against

HistoryDialog::HistoryDialog(editing::Newsroom &newsroom, ItemEditor *form, QWidget *parent)
    : QDialog(parent)
    , m_newsroom(newsroom)
    , m_form(form)
    , m_model(new RevisionModel(newsroom, {form->itemKind(), form->item()}, this))
    , m_list(new QListView(this))
    , m_detailed(new QCheckBox(Tr::tr("Show every single save"), this))
    , m_title(new QLabel(this))
    , m_against(new QComboBox(this))
    , m_scroll(new QScrollArea(this))
    , m_restore(new QPushButton(icon(u"restore"_s), Tr::tr("Put this version back"), this))
    , m_name(new QPushButton(icon(u"tag"_s), Tr::tr("Give it a name…"), this))
{
    setWindowTitle(Tr::tr("History of “%1”").arg(form->title()));
    auto *close = new QPushButton(Tr::tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(spaceWide);
    panes->addWidget(makeVersions());
    panes->addWidget(makeDifferences(), 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_name);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spaceWide, spaceWide, spaceWide, spaceWide);
    column->setSpacing(spaceWide);
    column->addLayout(panes, 1);
    column->addLayout(buttons);
    resizeWithinScreen(this, {1080, 680});
    connect(m_restore, &QPushButton::clicked, this, [this] { takeBack({}); });
    connect(m_name, &QPushButton::clicked, this, &HistoryDialog::nameVersion);
    // What stands now is the first; what there is to see begins with the one before.
    m_list->setCurrentIndex(m_model->index(std::min(1, m_model->rowCount() - 1)));
    showDifferences();
    m_list->setFocus();
}

QWidget *HistoryDialog::makeVersions()
{
    auto *pane = new QWidget(this);
    pane->setFixedWidth(listWidth);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(Tr::tr("Former versions"));
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    column->addWidget(m_list, 1);
    column->addWidget(m_detailed);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryDialog::showDifferences);
    connect(m_detailed, &QCheckBox::toggled, this, [this](bool on) {
        m_model->setDetailed(on);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0));
        showDifferences();
    });
    return pane;
}

QWidget *HistoryDialog::makeDifferences()
{
    auto *pane = new QWidget(this);
    m_title->setFont(typeFont(TypeScale::Strong));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_against->addItem(Tr::tr("Compared with what stands now"));
    m_against->addItem(Tr::tr("Compared with the version before"));
    m_against->setAccessibleName(Tr::tr("Compare with"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *head = new QHBoxLayout;
    head->setSpacing(space);
    head->addWidget(m_title, 1);
    head->addWidget(m_against);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    connect(m_against, &QComboBox::currentIndexChanged, this, &HistoryDialog::showDifferences);
    return pane;
}

int HistoryDialog::chosen() const
{
    return m_list->currentIndex().row();
}

QString HistoryDialog::reason() const
{
    const storage::Revision &version = m_model->revision(chosen());
    const QString time = QLocale().toString(version.time.toLocalTime(), QLocale::ShortFormat);
    return Tr::tr("Put back from %1").arg(version.name.isEmpty() ? time : version.name);
}

// Where there is no version: an import makes none, so that it stays quick.
QString HistoryDialog::beginning() const
{
    const auto written =
        m_form ? editing::lastWritten(m_newsroom.path(), m_form->itemKind(), m_form->item())
               : Result<QDateTime>(QDateTime());
    if (!written || !written->isValid())
        return Tr::tr("Nothing was saved yet. From the first save on, all versions stand here.");
    const QString sentence = m_form->itemKind() == ItemKind::Organisation
                                 ? Tr::tr("Set up on %1 and not changed since. From the first change "
                                          "on, all versions stand here.")
                                 : Tr::tr("Imported on %1 and not changed since. From the first change "
                                          "on, all versions stand here.");
    return sentence.arg(QLocale().toString(written->toLocalTime().date(), QLocale::LongFormat));
}

void HistoryDialog::showDifferences()
{
    const bool some = chosen() >= 0 && m_form;
    m_name->setEnabled(some && !m_newsroom.isReadOnly());
    m_restore->setEnabled(false);
    if (!some)
        return say(beginning());
    const storage::Revision &version = m_model->revision(chosen());
    m_title->setText(m_list->currentIndex().data().toString());
    m_name->setText(version.name.isEmpty() ? Tr::tr("Give it a name…") : Tr::tr("Change its name…"));
    const bool againstNow = m_against->currentIndex() == now;
    const bool isFirst = chosen() + 1 == m_model->rowCount();
    if (!againstNow && isFirst)
        return say(Tr::tr("This is the first version; there is none before it."));
    const Result<QByteArray> value = m_newsroom.revisionValue(version.id);
    const Result<QByteArray> other =
        againstNow ? m_form->shownValue() : m_newsroom.revisionValue(m_model->revision(chosen() + 1).id);
    const auto changes = !value || !other
                             ? Result<QList<FieldChange>>(failure(value ? other.error() : value.error()))
                         : againstNow ? m_form->compare(*value, *other)
                                      : m_form->compare(*other, *value);
    if (!changes)
        return say(changes.error().message);
    m_former = *value;
    const bool may = againstNow && !m_newsroom.isReadOnly();
    m_restore->setEnabled(may && !changes->isEmpty());
    if (changes->isEmpty())
        return say(againstNow ? Tr::tr("This is what stands now.")
                              : Tr::tr("No field that the form shows was changed in this version."));
    fill(*changes, may);
}

void HistoryDialog::fill(const QList<FieldChange> &changes, bool canTakeBack)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, space, 0);
    column->setSpacing(space + spaceTiny);
    for (const FieldChange &change : changes) {
        auto *row = new DifferenceRow(change, canTakeBack, page);
        connect(row, &DifferenceRow::takeBackWanted, this,
                [this, field = change.field] { takeBack({field}); });
        connect(row, &DifferenceRow::paragraphWanted, this,
                [this, change](qsizetype number) { takeParagraph(change, number); });
        column->addWidget(row);
    }
    column->addStretch();
    if (QWidget *old = m_scroll->takeWidget())
        old->deleteLater(); // a button in it may be what asked for this
    m_scroll->setWidget(page);
}

void HistoryDialog::say(const QString &sentence)
{
    auto *page = new QLabel(sentence);
    page->setWordWrap(true);
    page->setAlignment(Qt::AlignCenter);
    page->setMargin(spaceHuge);
    setLook(page, Look::Muted);
    if (QWidget *old = m_scroll->takeWidget())
        old->deleteLater();
    m_scroll->setWidget(page);
}

// Into the form, which saves by itself; the dialog stays, to bring back more of it.
void HistoryDialog::takeBack(const QList<FieldName> &fields)
{
    if (!m_form || chosen() < 0)
        return;
    if (const Result<> done = m_form->takeBack(m_former, fields, reason()); !done)
        emit problem(done.error());
    if (fields.isEmpty())
        accept();
    else
        showDifferences();
}

void HistoryDialog::takeParagraph(const FieldChange &change, qsizetype number)
{
    if (!m_form || chosen() < 0)
        return;
    m_form->takeText(change.field,
                     text::withChangeTakenBack(change.before.toUtf8(), change.after.toUtf8(), number),
                     reason());
    showDifferences();
}

void HistoryDialog::nameVersion()
{
    const int row = chosen();
    if (row < 0)
        return;
    const storage::Revision version = m_model->revision(row);
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Tr::tr("Name this version"));
    dialog->setLabelText(Tr::tr("Give this version a name, such as “As the board saw it”:"));
    dialog->setTextValue(version.name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, version, row](const QString &name) {
        if (const Result<> done = m_newsroom.nameRevision(version.id, name); !done)
            emit problem(done.error());
        m_model->reload();
        m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
        showDifferences();
    });
    dialog->open();
}

} // namespace gaceta::ui
