#include "ui/dialogs/exportlinkspage.h"

#include "ui/dialogs/tr.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace gaceta::ui {

using dialogs::Tr;
using namespace Qt::StringLiterals;

static QString fieldOf(ItemKind kind)
{
    return kind == ItemKind::School       ? u"description"_s
           : kind == ItemKind::SchoolList ? u"intro"_s
                                          : u"body"_s;
}

namespace {

// The style sets text in from the edges of a row, but breaks its lines as if it did not.
class SentenceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem narrow(option);
        narrow.rect.setWidth(option.rect.width() - 2 * space);
        return QStyledItemDelegate::sizeHint(narrow, index) + QSize(0, space);
    }
};

} // namespace

ExportLinksPage::ExportLinksPage(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(Tr::tr("Choose a link to open the text that holds it."), this))
{
    m_summary->setWordWrap(true);
    m_hint->setWordWrap(true);
    setLook(m_hint, Look::Muted);
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new SentenceDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setAccessibleName(Tr::tr("Links that lead nowhere"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setSpacing(spaceTiny / 2);
    m_list->setMinimumHeight(200);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    connect(m_list, &QListWidget::itemActivated, this, &ExportLinksPage::open);
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *row) {
        // Where a click activates a row, the line above has opened it.
        if (!m_list->style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, m_list))
            open(row);
    });
}

void ExportLinksPage::show(std::vector<site::BrokenLink> links)
{
    constexpr size_t most = 500; // nobody reads more; what is put right makes room for the others
    m_links = std::move(links);
    m_summary->setText(Tr::tr("%n link(s) on the site lead nowhere, so nothing was exported. Please put "
                              "them right, or export all the same.",
                              nullptr, static_cast<int>(m_links.size())));
    m_list->clear();
    for (size_t i = 0; i < std::min(m_links.size(), most); ++i)
        m_list->addItem(site::sentence(m_links[i]));
    if (m_links.size() > most)
        m_list->addItem(Tr::tr("… and %n more", nullptr, static_cast<int>(m_links.size() - most)));
    m_list->setCurrentRow(0);
}

void ExportLinksPage::open(const QListWidgetItem *row)
{
    const auto number = static_cast<size_t>(m_list->row(row));
    if (number >= m_links.size() || m_links[number].item.isEmpty())
        return; // of a page that shows no text of its own
    const site::BrokenLink link = m_links[number];
    emit fieldWanted(link.kind, link.item, link.language, fieldOf(link.kind));
}

} // namespace gaceta::ui
