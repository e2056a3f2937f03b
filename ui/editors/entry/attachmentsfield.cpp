#include "ui/editors/entry/attachmentsfield.h"

#include "ui/editors/content/newsroomcontent.h"
#include "ui/editors/entry/attachmentrow.h"
#include "ui/editors/entry/rowsedit.h"
#include "ui/editors/media/mediafile.h"
#include "ui/editors/pickers/picker.h"
#include "ui/editors/tr.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QFileDialog>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace gaceta::ui {

using editors::Tr;

AttachmentsField::AttachmentsField(const NewsroomContent &content, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
    , m_languages(content.organisation().languages)
    , m_rows(new RowsEdit([this] { return makeRow(); }, this))
    , m_add(new QPushButton(icon(QStringLiteral("plus")), QString(), this))
{
    m_rows->hide();
    setLook(m_add, Look::Quiet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    column->addWidget(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, &AttachmentsField::choose);
    connect(m_rows, &RowsEdit::removeWanted, this, [this](int row) {
        m_attachments.removeAt(row);
        show();
        m_add->setFocus();
        emit edited();
    });
    connect(m_rows, &RowsEdit::moveWanted, this, [this](int row, int by) {
        m_attachments = moved(m_attachments, row, by);
        show();
        emit edited();
    });
    keepTranslated(this, [this] {
        m_add->setText(Tr::tr("Add a file…"));
        m_rows->setRemoveText(Tr::tr("Remove this file from the entry"));
    });
}

QWidget *AttachmentsField::makeRow()
{
    auto *row = new AttachmentRow(m_content, m_languages);
    connect(row, &AttachmentRow::edited, this, &AttachmentsField::change);
    connect(row, &AttachmentRow::openRequested, this, &AttachmentsField::openRequested);
    return row;
}

void AttachmentsField::setAttachments(const QList<Attachment> &attachments)
{
    m_attachments = attachments;
    show();
}

void AttachmentsField::show()
{
    const QScopedValueRollback showing(m_showing, true);
    m_rows->setCount(static_cast<int>(m_attachments.size()));
    for (int i = 0; i < m_rows->count(); ++i)
        static_cast<AttachmentRow *>(m_rows->row(i))->setAttachment(m_attachments.at(i));
}

void AttachmentsField::change()
{
    if (m_showing)
        return;
    for (int i = 0; i < m_rows->count(); ++i)
        m_attachments[i] = static_cast<AttachmentRow *>(m_rows->row(i))->attachment();
    emit edited();
}

void AttachmentsField::append(const MediaId &file)
{
    m_attachments.append({file, {}});
    show();
    emit edited();
}

void AttachmentsField::choose()
{
    QList<PickItem> items;
    for (const Media &media : m_content.media())
        items.append({media.id.text(),
                      media.fileName,
                      QLocale().formattedDataSize(media.size, 0),
                      media.isImage() ? QStringLiteral("image") : QStringLiteral("page"),
                      {}});
    auto *picker = new Picker(Tr::tr("Choose a file"), filtering(items), window());
    picker->setEmptySentence(Tr::tr("No file fits. Add one from this computer."));
    auto *add = new QPushButton(Tr::tr("Add from a file…"), picker);
    picker->addButton(add);
    connect(picker, &Picker::picked, this, [this](const QString &id) {
        if (const auto file = MediaId::parse(id))
            append(*file);
    });
    connect(add, &QPushButton::clicked, picker, [this, picker] {
        auto *dialog = new QFileDialog(window(), Tr::tr("Choose a file"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &AttachmentsField::addFile);
        picker->reject();
        dialog->open();
    });
    picker->open();
}

void AttachmentsField::addFile(const QString &path)
{
    const Result<MediaFile> file = readMediaFile(path);
    if (!file) {
        emit problem(file.error().message);
        return;
    }
    Media media;
    media.id = MediaId::create();
    media.fileName = file->fileName;
    media.mimeType = file->mimeType;
    media.width = file->width;
    media.height = file->height;
    const Result<Media> saved = m_content.newsroom().addMedia(media, file->bytes);
    if (saved)
        append(saved->id);
    else
        emit problem(saved.error().message);
}

} // namespace gaceta::ui
