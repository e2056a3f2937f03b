#include "ui/editors/media/mediapicture.h"

#include "ui/editors/form/formparts.h"
#include "ui/editors/tr.h"
#include "ui/widgets/croppreview.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/focalpointpicker.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

MediaPicture::MediaPicture(QWidget *parent)
    : QWidget(parent)
    , m_picker(new FocalPointPicker)
    , m_box(wordedBox(m_picker, {[] { return Tr::tr("Picture and its focal point"); }, {}}))
    , m_crops(new CropPreview(this))
    , m_facts(new QLabel(this))
    , m_replace(new QPushButton(icon(u"import"_s), QString(), this))
{
    setLook(m_facts, Look::Muted);
    m_facts->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(spaceWide);
    row->addWidget(m_replace);
    row->addWidget(m_facts, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space + spaceTiny);
    column->addWidget(m_box);
    column->addWidget(m_crops);
    column->addLayout(row);
    connect(m_replace, &QPushButton::clicked, this, &MediaPicture::replaceWanted);
    connect(m_picker, &FocalPointPicker::edited, this, [this] {
        m_crops->setPoint(m_picker->point());
        emit edited();
    });
    keepTranslated(m_crops, [this] {
        m_crops->setAccessibleName(Tr::tr("What crops show of it"));
        m_crops->setShapes({{{1, 1}, Tr::tr("Square")},
                            {{4, 3}, QStringLiteral("4:3")},
                            {{16, 9}, QStringLiteral("16:9")},
                            {{1200, 630}, Tr::tr("Shared link")}});
    });
}

FocalPoint MediaPicture::focalPoint() const
{
    return {m_picker->point().x(), m_picker->point().y()};
}

void MediaPicture::setFocalPoint(const FocalPoint &point)
{
    m_picker->setPoint({point.x, point.y});
    m_crops->setPoint({point.x, point.y});
}

void MediaPicture::setAwaiting(bool awaiting)
{
    m_picker->setAwaiting(awaiting);
}

void MediaPicture::showFile(const Media &media, const QImage &image)
{
    m_picker->setImage(image);
    m_crops->setImage(image.width() > 640 ? image.scaledToWidth(640, Qt::SmoothTransformation) : image);
    showFacts(media);
}

void MediaPicture::showFacts(const Media &media)
{
    QStringList facts;
    if (media.size > 0) {
        facts.append(media.mimeType.section(u'/', 1).section(u'+', 0, 0).toUpper());
        facts.append(QLocale().formattedDataSize(media.size, 1, QLocale::DataSizeTraditionalFormat));
    }
    if (media.width > 0)
        facts.append(Tr::tr("%1 × %2 pixels")
                         .arg(QLocale().toString(media.width), QLocale().toString(media.height)));
    const bool picture = m_picker->hasImage();
    m_crops->setVisible(picture);
    m_replace->setText(media.size > 0 ? Tr::tr("Replace the file…") : Tr::tr("Choose a file…"));
    m_box->setHint(
        picture ? Tr::tr("Click what every crop must keep, or move the point with the arrow keys.")
                : QString());
    m_picker->setEmptyText(media.size > 0 ? Tr::tr("This file has no picture to show.")
                                          : Tr::tr("Drop an image or file here, or choose one below."));
    m_facts->setText(facts.isEmpty() ? Tr::tr("No file yet.") : facts.join(u" · "_s));
}

} // namespace gaceta::ui
