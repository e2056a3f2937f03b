#include "ui/dialogs/exportchangespage.h"

#include "app/site/bundle/archivename.h"
#include "app/site/changes/changespage.h"
#include "ui/dialogs/tr.h"
#include "ui/editors/form/differenceview.h"
#include "ui/models/names.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gaceta::ui {

using dialogs::Tr;
using namespace Qt::StringLiterals;

namespace {

// The first export of a large newsroom is new from end to end: nobody reads that line by line.
constexpr int mostShown = 2000;
constexpr int changeRole = Qt::UserRole; // its place in the list of changes

bool follows(const site::PageChange &change)
{
    return change.kind == site::ChangeKind::Changed && !change.changesText();
}

} // namespace

ExportChangesPage::ExportChangesPage(const Organisation &organisation, QWidget *parent)
    : QWidget(parent)
    , m_organisation(organisation)
    , m_summary(new QLabel(this))
    , m_following(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_path(new QLabel(this))
    , m_difference(new DifferenceView(this))
    , m_save(new QPushButton(icon(u"export"_s), Tr::tr("Save as a page for the web team…"), this))
{
    m_summary->setWordWrap(true);
    m_following->setWordWrap(true);
    setLook(m_following, Look::Muted);
    setLook(m_path, Look::Muted);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_path->setWordWrap(true);
    m_list->setAccessibleName(Tr::tr("Pages that change"));
    m_list->setHeaderLabels({Tr::tr("Page"), Tr::tr("Change")});
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_difference->setAccessibleName(Tr::tr("What changes on this page"));
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ExportChangesPage::showDifference);
    connect(m_save, &QPushButton::clicked, this, &ExportChangesPage::chooseFile);
    layOut();
}

void ExportChangesPage::layOut()
{
    auto *right = new QWidget(this);
    auto *detail = new QVBoxLayout(right);
    detail->setContentsMargins(0, 0, 0, 0);
    detail->setSpacing(spaceTiny);
    detail->addWidget(m_path);
    detail->addWidget(m_difference, 1);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(right);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({1000, 1000}); // in halves: titles are long
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    column->addWidget(m_summary);
    column->addWidget(split, 1);
    column->addWidget(m_following);
    column->addLayout(buttons);
}

void ExportChangesPage::show(const ExportRequest &request, const site::BundleChanges &changes)
{
    m_request = request;
    m_changes = changes;
    QString summary = site::changesSummary(changes);
    if (changes.isFirst)
        summary.prepend(Tr::tr("There is no site in this place yet.") + u' ');
    m_summary->setText(summary);
    fill();
}

void ExportChangesPage::fill()
{
    m_list->clear();
    int following = 0;
    int shown = 0;
    QTreeWidgetItem *first = nullptr;
    for (qsizetype i = 0; i < m_changes.pages.size(); ++i) {
        const site::PageChange &change = m_changes.pages.at(i);
        if (follows(change)) {
            ++following;
            continue;
        }
        if (++shown > mostShown)
            continue;
        auto *item = new QTreeWidgetItem(
            groupOf(change.language),
            {change.title.isEmpty() ? change.path : change.title, site::changeName(change.kind)});
        item->setToolTip(0, item->text(0) + u'\n' + change.path);
        item->setData(0, changeRole, QVariant(i));
        first = first ? first : item;
    }
    m_list->expandAll();
    QStringList notes;
    if (shown > mostShown)
        notes.append(Tr::tr("%n more page(s) are not listed here.", nullptr, shown - mostShown));
    if (following > 0)
        notes.append(
            Tr::tr("On %n more page(s) only lists, menus or links differ.", nullptr, following));
    m_following->setText(notes.join(u' '));
    m_following->setVisible(!notes.isEmpty());
    m_list->setCurrentItem(first);
    showDifference();
}

QTreeWidgetItem *ExportChangesPage::groupOf(const QString &language)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->data(0, changeRole).toString() == language)
            return m_list->topLevelItem(i);
    }
    const auto tag = LanguageTag::parse(language);
    auto *group =
        new QTreeWidgetItem(m_list, {tag ? languageName(*tag) : Tr::tr("The site as a whole")});
    group->setData(0, changeRole, language);
    group->setFont(0, typeFont(TypeScale::Strong));
    return group;
}

void ExportChangesPage::showDifference()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const bool isPage = item && item->parent();
    m_path->setVisible(isPage);
    if (!isPage)
        return m_difference->show({});
    const site::PageChange &change = m_changes.pages.at(item->data(0, changeRole).toLongLong());
    m_path->setText(change.target.isEmpty() ? change.path : change.path + u" → "_s + change.target);
    if (change.kind == site::ChangeKind::Redirected)
        return m_difference->show({});
    m_difference->show({{change.title, change.before, change.after}});
}

void ExportChangesPage::chooseFile()
{
    const QString target = site::withoutArchiveEnding(m_request.target);
    auto *dialog =
        new QFileDialog(this, Tr::tr("Save the page for the web team"), target + u"-CHANGES.html"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"html"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportChangesPage::save);
    dialog->open();
}

void ExportChangesPage::save(const QString &file)
{
    const QByteArray page =
        site::changesPage(m_changes, site::changesHeading(m_organisation, m_request.options));
    QSaveFile saved(file);
    const bool isSaved =
        saved.open(QIODevice::WriteOnly) && saved.write(page) == page.size() && saved.commit();
    const QString name = QDir::toNativeSeparators(file);
    m_following->setText(isSaved ? Tr::tr("Saved: %1").arg(name)
                                 : Tr::tr("“%1” could not be saved. Choose another place.").arg(name));
    m_following->setVisible(true);
}

} // namespace gaceta::ui
