#include "ui/editors/media/mediaeditor.h"

#include "ui/editors/media/mediafile.h"
#include "ui/editors/media/mediapicture.h"
#include "ui/editors/media/mediauseslist.h"
#include "ui/editors/media/release/releaseedit.h"
#include "ui/editors/tr.h"
#include "ui/models/releasenames.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QEvent>
#include <QFileDialog>
#include <QFrame>
#include <QLabel>
#include <QMimeData>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

MediaEditor::MediaEditor(const EditorContext &context, QWidget *parent)
    : RecordForm(ItemKind::Media, context, parent)
{
    setAcceptDrops(true);
    addAlarm();
    addPicture();
    addTexts();
    addPeople();
    addOrigin();
    content()->addStretch(1);
    showPicture();
    setFirstField({u"alt"_s, languages().value(0)});
}

void MediaEditor::addAlarm()
{
    auto *card = new QFrame;
    setLook(card, Look::Card);
    auto *sign = new QLabel(card);
    sign->setPixmap(icon(u"warning"_s, IconTint::Danger).pixmap(20, 20));
    m_alarmText = new QLabel(card);
    m_alarmText->setWordWrap(true);
    m_alarmText->setTextFormat(Qt::PlainText);
    setLook(m_alarmText, Look::Problem);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(spaceWide, space, spaceWide, space);
    row->setSpacing(space);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(m_alarmText, 1);
    m_alarm = card;
    m_alarm->hide();
    content()->addWidget(m_alarm);
}

void MediaEditor::addPicture()
{
    m_picture = new MediaPicture;
    Binding focal;
    focal.field = {u"focalPoint"_s, {}};
    focal.show = [this](const Media &media) { m_picture->setFocalPoint(media.focalPoint); };
    focal.read = [this](Media &media) { media.focalPoint = m_picture->focalPoint(); };
    focal.words = [](const Media &media) {
        return Tr::tr("%1 %, %2 %").arg(media.focalPoint.x).arg(media.focalPoint.y);
    };
    bind(focal, m_picture->box());
    connect(m_picture, &MediaPicture::edited, this, [this] {
        edited({u"focalPoint"_s, {}}, ChangeKind::Typing);
    });
    connect(m_picture, &MediaPicture::replaceWanted, this, &MediaEditor::ask);
    content()->addWidget(m_picture);
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
}

static QString releaseWords(const Media &media)
{
    QStringList words{peopleName(media.release.shown)};
    for (const PersonRelease &person : media.release.people)
        words.append(person.who + u": "_s + stateName(person.state));
    return words.join(u", "_s);
}

void MediaEditor::addPeople()
{
    FieldGrid *grid = section([] { return Tr::tr("People in the picture"); });
    auto *people = new ReleaseEdit;
    FieldBox *box =
        wordedBox(people, {[] { return Tr::tr("Who can be recognized"); },
                           [] { return Tr::tr("For the office only; the site never shows it."); }});
    Binding release;
    release.field = {u"release"_s, {}};
    release.show = [people](const Media &media) { people->setRelease(media.release); };
    release.read = [people](Media &media) { media.release = people->release(); };
    release.words = releaseWords;
    bind(release, box);
    connect(people, &ReleaseEdit::edited, this, [this] {
        edited({u"release"_s, {}}, ChangeKind::Typing);
    });
    grid->add(box, 0);
    m_uses = new MediaUsesList(context().newsroom);
    connect(m_uses, &MediaUsesList::openRequested, this, &MediaEditor::openRequested);
    connect(m_uses, &MediaUsesList::changed, this, &MediaEditor::showAlarm);
    content()->addWidget(m_uses);
}

void MediaEditor::addOrigin()
{
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
    const Result<QString> hash =
        file ? context().newsroom.addMediaBytes(file->bytes) : failure(file.error());
    if (!hash) {
        emit problem(hash.error());
        return;
    }
    const bool replaces = value().size > 0;
    Media media = value();
    media.fileName = file->fileName;
    media.mimeType = file->mimeType;
    media.width = file->width;
    media.height = file->height;
    media.size = file->bytes.size();
    media.sha256 = *hash;
    if (replaces)
        media.release = {}; // others may be seen in it
    change(media);
    if (const Result<> done = save(); !done)
        emit problem(done.error());
    else if (replaces)
        emit notice(Tr::tr("The file was replaced everywhere it is used; undo brings the former back. See "
                           "whether its description still fits and who can be recognized in it."));
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

void MediaEditor::newsroomChanged(const editing::Change &change)
{
    Q_UNUSED(change)
    m_uses->reload();
}

void MediaEditor::valueChanged()
{
    for (const LanguageTag &language : languages()) {
        if (FieldBox *alt = box({u"alt"_s, language}))
            alt->setEnabled(!value().decorative);
    }
    m_uses->setMedia(value().id);
    showAlarm();
    if (value().sha256 != m_shown || m_shown.isEmpty())
        showPicture();
}

void MediaEditor::showPicture()
{
    m_shown = value().sha256;
    QImage image;
    if (value().isImage() && !m_shown.isEmpty()) {
        if (const Result<QByteArray> bytes = context().newsroom.mediaBytesOf(m_shown))
            image = pictureFor(*bytes, 2000);
    }
    m_picture->showFile(value(), image);
}

void MediaEditor::showAlarm()
{
    const QDate today = context().clock.now().toTimeZone(newsroomContent().timeZone()).date();
    const QString sentence = standingSentence(value(), today);
    m_alarm->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    const auto places = static_cast<int>(m_uses->uses().size());
    m_alarmText->setText(
        places > 0 ? sentence + u' ' +
                         Tr::tr("It is used in %n place(s), listed under “Used in”.", nullptr, places)
                   : sentence);
}

void MediaEditor::changeEvent(QEvent *event)
{
    RecordForm::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_picture->showFacts(value());
    showAlarm();
}

} // namespace gaceta::ui
