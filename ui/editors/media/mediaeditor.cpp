#include "ui/editors/media/mediaeditor.h"

#include "ui/editors/media/mediafile.h"
#include "ui/editors/tr.h"
#include "ui/widgets/focalpointpicker.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

MediaEditor::MediaEditor(const EditorContext &context, QWidget *parent)
    : RecordForm(ItemKind::Media, context, parent)
    , m_picture(new FocalPointPicker)
    , m_facts(new QLabel)
    , m_take(new QPushButton(icon(u"import"_s), QString()))
{
    setAcceptDrops(true);
    addPicture();
    addTexts();
    content()->addStretch(1);
    showFacts();
    setFirstField({u"alt"_s, languages().value(0)});
}

void MediaEditor::addPicture()
{
    m_box = wordedBox(m_picture, {[] { return Tr::tr("Picture and its focal point"); }, {}});
    Binding focal;
    focal.field = {u"focalPoint"_s, {}};
    focal.show = [this](const Media &media) {
        m_picture->setPoint({media.focalPoint.x, media.focalPoint.y});
    };
    focal.read = [this](Media &media) {
        media.focalPoint = {m_picture->point().x(), m_picture->point().y()};
    };
    focal.words = [](const Media &media) {
        return Tr::tr("%1 %, %2 %").arg(media.focalPoint.x).arg(media.focalPoint.y);
    };
    bind(focal, m_box);
    connect(m_picture, &FocalPointPicker::edited, this, [this] {
        edited({u"focalPoint"_s, {}}, ChangeKind::Typing);
    });
    content()->addWidget(m_box);
    connect(m_take, &QPushButton::clicked, this, &MediaEditor::ask);
    setLook(m_facts, Look::Muted);
    m_facts->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(spaceWide);
    row->addWidget(m_take);
    row->addWidget(m_facts, 1);
    content()->addLayout(row);
}

void MediaEditor::addTexts()
{
    addColumns();
    columnText("alt", &MediaText::alt,
               {[] { return Tr::tr("Alternative text"); },
                [] { return Tr::tr("What a person who cannot see it needs to know."); }});
    columnText("caption", &MediaText::caption,
               {[] { return Tr::tr("Caption"); }, [] { return Tr::tr("Printed below it."); }});
    auto *decorative = new QCheckBox;
    keepTranslated(decorative, [decorative] {
        decorative->setText(Tr::tr("Decorative: it says nothing a reader would miss"));
    });
    FieldBox *box = wordedBox(decorative, {[] { return Tr::tr("Decorative"); }, {}});
    box->setNameShown(false); // the check box says it
    bind({u"decorative"_s, {}}, box, decorative, part(&Media::decorative));
    content()->addWidget(box);
    FieldGrid *grid = section([] { return Tr::tr("Where it comes from"); });
    putLine(grid, "credit", &Media::credit,
            {[] { return Tr::tr("Credit"); }, [] { return Tr::tr("Who made it; printed with it."); }});
    putLine(grid, "licence", &Media::licence,
            {[] { return Tr::tr("License"); },
             [] { return Tr::tr("What allows us to show it, such as CC BY 4.0."); }});
    putLine(grid, "fileName", &Media::fileName, {[] { return Tr::tr("File name"); }, {}}, 2);
}

QString MediaEditor::nameIn(const Media &value, const LanguageTag &language) const
{
    Q_UNUSED(language)
    return value.fileName;
}

void MediaEditor::started(const NewItem &start)
{
    if (!start.file.isEmpty())
        takeIn(start.file);
}

void MediaEditor::ask()
{
    auto *dialog = new QFileDialog(this, Tr::tr("Choose an image or file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MediaEditor::takeIn);
    dialog->open();
}

void MediaEditor::takeIn(const QString &path)
{
    const Result<MediaFile> file = readMediaFile(path);
    if (!file) {
        emit problem(file.error());
        return;
    }
    Media media = value();
    media.fileName = file->fileName;
    media.mimeType = file->mimeType;
    media.width = file->width;
    media.height = file->height;
    const Result<Media> added = context().newsroom.addMedia(media, file->bytes);
    if (!added) {
        emit problem(added.error());
        return;
    }
    if (context().journal)
        (void)context().journal->forget(ItemKind::Media, added->id.text());
    if (const Result<> loaded = load(added->id.text()); !loaded)
        emit problem(loaded.error());
    else
        emit saved(ItemKind::Media, item());
}

static QString droppedFile(const QDropEvent &event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

void MediaEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedFile(*event).isEmpty() || context().newsroom.isReadOnly())
        return;
    m_picture->setAwaiting(true);
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void MediaEditor::dragLeaveEvent(QDragLeaveEvent *event)
{
    Q_UNUSED(event)
    m_picture->setAwaiting(false);
}

void MediaEditor::dropEvent(QDropEvent *event)
{
    m_picture->setAwaiting(false);
    event->setDropAction(Qt::CopyAction);
    event->accept();
    takeIn(droppedFile(*event));
}

void MediaEditor::valueChanged()
{
    for (const LanguageTag &language : languages()) {
        if (FieldBox *alt = box({u"alt"_s, language}))
            alt->setEnabled(!value().decorative);
    }
    if (value().sha256 == m_shown && !m_shown.isEmpty())
        return;
    m_shown = value().sha256;
    QImage image;
    if (value().isImage()) {
        if (const Result<QByteArray> bytes = context().newsroom.mediaBytes(value().id))
            image = QImage::fromData(*bytes);
    }
    if (image.width() > 2000)
        image = image.scaledToWidth(2000, Qt::SmoothTransformation);
    m_picture->setImage(image);
    showFacts();
}

void MediaEditor::showFacts()
{
    QStringList facts;
    if (value().size > 0) {
        facts.append(value().mimeType.section(u'/', 1).section(u'+', 0, 0).toUpper());
        facts.append(QLocale().formattedDataSize(value().size, 1, QLocale::DataSizeTraditionalFormat));
    }
    if (value().width > 0)
        facts.append(Tr::tr("%1 × %2 pixels")
                         .arg(QLocale().toString(value().width), QLocale().toString(value().height)));
    const bool picture = m_picture->hasImage();
    m_take->setText(value().size > 0 ? Tr::tr("Replace the file…") : Tr::tr("Choose a file…"));
    m_box->setHint(
        picture ? Tr::tr("Click what every crop must keep, or move the point with the arrow keys.")
                : QString());
    m_picture->setEmptyText(value().size > 0
                                ? Tr::tr("This file has no picture to show.")
                                : Tr::tr("Drop an image or file here, or choose one below."));
    m_facts->setText(facts.isEmpty() ? Tr::tr("No file yet.") : facts.join(u" · "_s));
}

void MediaEditor::changeEvent(QEvent *event)
{
    RecordForm::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showFacts();
}

} // namespace gaceta::ui
