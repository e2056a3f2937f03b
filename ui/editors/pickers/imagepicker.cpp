#include "ui/editors/pickers/imagepicker.h"

#include "ui/editors/media/mediafile.h"
#include "ui/editors/tr.h"
#include "ui/models/releasenames.h"
#include "ui/widgets/style/look.h"

#include <QCryptographicHash>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

static constexpr int thumbnailWidth = 288;

// As many as somebody looks through; words find the others.
static constexpr qsizetype mostPictures = 60;

static PickSource pictures(const NewsroomContent &content, const LanguageTag &language)
{
    return [&content, language](const QString &words) {
        const QDate today = content.newsroom().now().toTimeZone(content.timeZone()).date();
        const QList<Media> &all = content.media();
        QList<PickItem> items;
        for (auto media = all.crbegin(); media != all.crend(); ++media) { // the latest first
            if (!media->isImage())
                continue;
            const ReleaseStanding standing = releaseStandingOn(*media, today);
            const QString alt = content.text(media->texts, &MediaText::alt, language);
            const QString warning = standingName(standing) + (alt.isEmpty() ? QString() : u" · "_s);
            items.append({media->id.text(),
                          media->fileName,
                          forbidsShowing(standing) ? warning + alt : alt,
                          u"image"_s,
                          {}});
        }
        items = filtering(items)(words).mid(0, mostPictures);
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
    auto *dialog =
        new QFileDialog(this, Tr::tr("Choose an image file"), {},
                        Tr::tr("Images (*.png *.jpg *.jpeg *.webp *.gif *.svg *.avif *.heic *.heif)"));
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
    const Result<MediaFile> file = readMediaFile(path);
    if (!file)
        return failure(file.error());
    Media media;
    media.id = MediaId::create();
    media.fileName = file->fileName;
    media.mimeType = file->mimeType;
    media.width = file->width;
    media.height = file->height;
    if (!media.isImage())
        return failure(
            ErrorCode::InvalidInput,
            Tr::tr("“%1” is no image; choose a PNG, JPEG, WebP, GIF or SVG file.").arg(media.fileName));
    // The same picture is not kept twice.
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(file->bytes, QCryptographicHash::Sha256).toHex());
    for (const Media &known : newsroom.loadAll<Media>().value_or(QList<Media>())) {
        if (known.sha256 == hash)
            return known;
    }
    return newsroom.addMedia(media, file->bytes);
}

} // namespace gaceta::ui
