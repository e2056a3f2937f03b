#include "ui/dialogs/exporting/themefield.h"

#include "app/site/themes/themelibrary.h"
#include "app/site/themes/themetrouble.h"
#include "ui/dialogs/tr.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QVBoxLayout>

namespace gaceta::ui {

using dialogs::Tr;
using namespace Qt::StringLiterals;

namespace {

// Of the last row, which is no theme.
constexpr int isChoosingRole = Qt::UserRole + 1;

} // namespace

ThemeField::ThemeField(const QString &own, QWidget *parent)
    : QWidget(parent)
    , m_own(own)
    , m_list(new QComboBox(this))
    , m_trouble(new QLabel(this))
{
    // The path of a folder must not make the dialog wide.
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(24);
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    setLook(m_trouble, Look::Problem);
    setFocusProxy(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceTiny);
    column->addWidget(m_list);
    column->addWidget(m_trouble);
    fill();
    connect(m_list, &QComboBox::activated, this, &ThemeField::follow);
    tellTrouble();
}

void ThemeField::fill()
{
    const auto own = site::themeEntry(m_own);
    m_list->addItem(own ? Tr::tr("The newsroom's own: %1").arg(site::labelOf(*own))
                        : Tr::tr("The newsroom's own: %1 (not on this computer)").arg(m_own),
                    QString());
    for (const site::ThemeEntry &theme : site::availableThemes()) {
        if (!own || theme.id != own->id)
            m_list->addItem(site::labelOf(theme), theme.id);
    }
    m_list->insertSeparator(m_list->count());
    m_list->addItem(Tr::tr("Choose a folder…"));
    m_list->setItemData(m_list->count() - 1, true, isChoosingRole);
}

// Of a folder that is not in the list yet, a new one above the line.
int ThemeField::rowOf(const QString &theme)
{
    if (theme.isEmpty())
        return 0;
    const auto entry = site::themeEntry(theme);
    const auto own = site::themeEntry(m_own);
    if (own && entry && own->folder == entry->folder)
        return 0;
    if (!entry)
        return -1;
    if (const int row = m_list->findData(entry->id); row >= 0)
        return row;
    const int row = m_list->count() - 2;
    m_list->insertItem(row, site::labelOf(*entry), entry->id);
    m_list->setItemData(row, QDir::toNativeSeparators(entry->folder), Qt::ToolTipRole);
    return row;
}

void ThemeField::setTheme(const QString &theme)
{
    m_row = std::max(rowOf(theme), 0);
    m_list->setCurrentIndex(m_row);
    tellTrouble();
}

QString ThemeField::theme() const
{
    return m_list->itemData(m_row).toString();
}

void ThemeField::follow(int row)
{
    if (m_list->itemData(row, isChoosingRole).toBool())
        return chooseFolder();
    m_row = row;
    tellTrouble();
}

void ThemeField::chooseFolder()
{
    m_list->setCurrentIndex(m_row); // until one is chosen
    const QString start = QDir(theme()).isAbsolute() ? theme() : site::ownThemesFolder();
    auto *dialog = new QFileDialog(this, Tr::tr("The folder of a theme"), start);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ThemeField::setTheme);
    dialog->open();
}

QString ThemeField::trouble() const
{
    return m_trouble->text();
}

void ThemeField::tellTrouble()
{
    const QString theme = this->theme().isEmpty() ? m_own : this->theme();
    m_trouble->setText(site::themeTrouble(theme));
    m_trouble->setVisible(!m_trouble->text().isEmpty());
    m_list->setAccessibleDescription(m_trouble->text());
    m_list->setToolTip(m_list->itemData(m_row, Qt::ToolTipRole).toString());
}

} // namespace gaceta::ui
