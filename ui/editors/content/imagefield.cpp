#include "ui/editors/content/imagefield.h"

#include "ui/editors/pickers/imagepicker.h"
#include "ui/editors/tr.h"
#include "ui/models/names.h"
#include "ui/models/releasenames.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace gaceta::ui {

using editors::Tr;

static constexpr QSize pictureSize(108, 72);

ImageField::ImageField(const NewsroomContent &content, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
    , m_picture(new QToolButton(this))
    , m_words(new QLabel(this))
    , m_choose(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_picture->setIconSize(pictureSize);
    m_picture->setFocusPolicy(Qt::NoFocus); // the button beside it does the same
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setFont(typeFont(TypeScale::Small));
    setLook(m_words, Look::Muted);
    setFocusProxy(m_choose);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spaceTiny);
    for (QPushButton *button : {m_choose, m_open, m_remove}) {
        setLook(button, Look::Quiet);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(spaceTiny);
    column->addWidget(m_words);
    column->addLayout(buttons);
    column->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    connect(m_picture, &QToolButton::clicked, this, &ImageField::choose);
    connect(m_choose, &QPushButton::clicked, this, &ImageField::choose);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(m_image.text()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { take({}); });
    keepTranslated(this, [this] { dress(); });
}

void ImageField::setImage(const MediaId &image)
{
    if (image == m_image)
        return;
    m_image = image;
    dress();
}

void ImageField::take(const MediaId &image)
{
    if (image == m_image)
        return;
    setImage(image);
    emit edited();
}

void ImageField::choose()
{
    auto *picker = new ImagePicker(m_content, m_content.organisation().languages.value(0), window());
    picker->setCurrent(m_image.isNull() ? QString() : m_image.text());
    connect(picker, &Picker::picked, this,
            [this](const QString &id) { take(MediaId::parse(id).value_or(m_image)); });
    picker->open();
}

// What forbids to show it comes first.
QString ImageField::releaseWarning(const Media &media) const
{
    const QDate today = m_content.newsroom().now().toTimeZone(m_content.timeZone()).date();
    return standingSentence(media, today);
}

QString ImageField::descriptions(const Media &media) const
{
    if (media.decorative)
        return Tr::tr("Decorative: it needs no description.");
    QStringList lines;
    for (const LanguageTag &language : m_content.organisation().languages) {
        const QString alt = media.texts.value(language).alt;
        lines.append(Tr::tr("%1: %2", "language, description of an image")
                         .arg(languageName(language),
                              alt.isEmpty() ? Tr::tr("no description yet", "of an image") : alt));
    }
    return lines.join(u'\n');
}

void ImageField::dress()
{
    const Media *media = m_image.isNull() ? nullptr : m_content.medium(m_image);
    const bool gone = !m_image.isNull() && !media;
    QImage shown = media ? m_content.image(m_image, pictureSize.width() * 2) : QImage();
    m_picture->setIcon(shown.isNull() ? icon(QStringLiteral("image"), IconTint::Muted)
                                      : QIcon(QPixmap::fromImage(shown)));
    m_picture->setVisible(media != nullptr);
    m_picture->setToolTip(media ? media->fileName : QString());
    m_picture->setAccessibleName(Tr::tr("Choose an image"));
    const QString warning = media ? releaseWarning(*media) : QString();
    setLook(m_words, warning.isEmpty() ? Look::Muted : Look::Problem);
    m_words->setText(media  ? (warning.isEmpty() ? QString() : warning + u'\n') + descriptions(*media)
                     : gone ? Tr::tr("This image is not in the newsroom any more.")
                            : QString());
    m_words->setVisible(!m_words->text().isEmpty());
    m_choose->setText(m_image.isNull() ? Tr::tr("Choose an image…") : Tr::tr("Change…"));
    m_open->setText(Tr::tr("Describe…"));
    m_open->setToolTip(Tr::tr("Open the image to write its descriptions"));
    m_open->setVisible(media != nullptr);
    m_remove->setText(Tr::tr("Remove"));
    m_remove->setVisible(!m_image.isNull());
}

void ImageField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

} // namespace gaceta::ui
