#include "ui/dialogs/settings/folderfield.h"

#include "ui/dialogs/tr.h"
#include "ui/widgets/style/theme.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace gaceta::ui {

using dialogs::Tr;

FolderField::FolderField(const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(QDir::toNativeSeparators(folder), this))
    , m_button(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space);
    row->addWidget(m_line, 1);
    row->addWidget(m_button);
    setFocusProxy(m_line);
    m_line->setClearButtonEnabled(true);
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, &FolderField::choose);
    // Not with every letter: a folder on the way to the one that is meant is none that was chosen.
    connect(m_line, &QLineEdit::editingFinished, this, &FolderField::take);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            take();
    });
    setTexts();
}

QString FolderField::folder() const
{
    const QString typed = m_line->text().trimmed();
    return typed.isEmpty() ? QString() : QDir::cleanPath(QDir::fromNativeSeparators(typed));
}

void FolderField::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void FolderField::setTitle(const QString &title)
{
    m_title = title;
    m_line->setAccessibleName(title);
    setTexts();
}

void FolderField::setTexts()
{
    m_button->setText(Tr::tr("Choose…"));
    m_button->setAccessibleName(Tr::tr("Choose: %1").arg(m_title));
}

void FolderField::choose()
{
    const QString start = folder().isEmpty() ? m_start : folder();
    auto *dialog = new QFileDialog(this, m_title, start);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_line->setText(QDir::toNativeSeparators(path));
        take();
    });
    dialog->open();
}

void FolderField::take()
{
    const QString typed = folder();
    if (typed.isEmpty() || (QDir::isAbsolutePath(typed) && QFileInfo(typed).isDir())) {
        emit refused({});
        emit chosen(typed);
    } else {
        emit refused(Tr::tr("There is no such folder; the setting stays as it was."));
    }
}

void FolderField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

} // namespace gaceta::ui
