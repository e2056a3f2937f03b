#include "ui/editors/pickers/imagepicker.h"

#include "app/core/filetype.h"
#include "ui/editors/tr.h"
#include "ui/widgets/style/look.h"

#include <QBuffer>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QImageReader>
#include <QLabel>
#include <QPushButton>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

static constexpr int thumbnailWidth = 288;
static constexpr qint64 largestFile = 64 * 1024 * 1024;

static PickSource pictures(const NewsroomContent &content, const LanguageTag &language)
{
    return [&content, language](const QString &words) {
        QList<PickItem> items;
        for (const Media &media : content.media()) {
            if (media.isImage())
                items.append({media.id.text(),
                              media.fileName,
                              content.text(media.texts, &MediaText::alt, language),
                              u"image"_s,
                              {}});
        }
        items = filtering(items)(words);
        for (PickItem &item : items)
            item.image = content.image(*MediaId::parse(item.key), thumbnailWidth);
        return items;
    };
}

ImagePicker::ImagePicker(const NewsroomContent &content, const LanguageTag &language, QWidget *parent)
    : Picker(Tr::tr("Choose an image"), pictures(content, language), parent, Shape::Pictures)
    , m_content(content)
    , m_problem(new QLabel(this))
{
    setEmptySentence(Tr::tr("No image fits. Add one from a file."));
    setLook(m_problem, Look::Problem);
    m_problem->setWordWrap(true);
    m_problem->hide();
    addExtra(m_problem);
    auto *add = new QPushButton(Tr::tr("Add from a file…"), this);
    addButton(add);
    connect(add, &QPushButton::clicked, this, &ImagePicker::askFile);
}

void ImagePicker::askFile()
{
    auto *dialog = new QFileDialog(this, Tr::tr("Choose an image file"), {},
                                   Tr::tr("Images (*.png *.jpg *.jpeg *.webp *.gif *.svg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImagePicker::addFile);
    dialog->open();
}

void ImagePicker::addFile(const QString &path)
{
    const Result<Media> media = takeInImage(m_content.newsroom(), path);
    m_problem->setVisible(!media);
    if (!media)
        m_problem->setText(media.error().message);
    else
        setCurrent(media->id.text());
}

Result<Media> takeInImage(editing::Newsroom &newsroom, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NoPermission, Tr::tr("This file could not be read."),
                       file.errorString());
    if (file.size() > largestFile)
        return failure(ErrorCode::InvalidInput,
                       Tr::tr("This file is too large. Choose one below 64 MB."));
    const QByteArray bytes = file.readAll();
    Media media;
    media.id = MediaId::create();
    media.fileName = QFileInfo(path).fileName();
    media.mimeType = fileTypeOf(bytes);
    QBuffer buffer;
    buffer.setData(bytes);
    const QSize size = QImageReader(&buffer).size();
    if (!media.isImage())
        return failure(ErrorCode::InvalidInput,
                       Tr::tr("This file is no image, whatever its name says. Choose a PNG, JPEG, WebP, "
                              "GIF or SVG file."));
    media.width = qMax(0, size.width());
    media.height = qMax(0, size.height());
    return newsroom.addMedia(media, bytes);
}

} // namespace gaceta::ui
