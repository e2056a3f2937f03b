#include "ui/editors/entry/galleryfield.h"

#include "ui/editors/content/choices.h"
#include "ui/editors/content/newsroomcontent.h"
#include "ui/editors/pickers/imagepicker.h"
#include "ui/editors/tr.h"
#include "ui/widgets/fields/reorderlist.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace gaceta::ui {

using editors::Tr;

static constexpr QSize pictureSize(72, 48);
static constexpr int mostRowsShown = 4;

GalleryField::GalleryField(const NewsroomContent &content, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
    , m_list(new ReorderList(this))
    , m_add(new QPushButton(icon(QStringLiteral("plus")), QString(), this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
    , m_open(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    m_list->setIconSize(pictureSize);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLook(m_add, Look::Quiet);
    m_up->setIcon(icon(QStringLiteral("arrow-up")));
    m_down->setIcon(icon(QStringLiteral("arrow-down")));
    m_open->setIcon(icon(QStringLiteral("open")));
    m_remove->setIcon(icon(QStringLiteral("close")));
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(spaceTiny);
    for (QToolButton *each : {m_up, m_down, m_open, m_remove}) {
        each->setFocusPolicy(Qt::StrongFocus);
        buttons->addWidget(each);
    }
    buttons->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    column->addLayout(row);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, &GalleryField::choose);
    connect(m_up, &QToolButton::clicked, this, [this] { m_list->moveCurrent(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { m_list->moveCurrent(1); });
    connect(m_remove, &QToolButton::clicked, this, [this] { remove(m_list->currentRow()); });
    const auto open = [this] { emit openRequested(m_images.at(m_list->currentRow()).text()); };
    connect(m_open, &QToolButton::clicked, this, open);
    connect(m_list, &QListWidget::itemDoubleClicked, this, open);
    connect(m_list, &QListWidget::currentRowChanged, this, &GalleryField::follow);
    connect(m_list, &ReorderList::removeRequested, this, &GalleryField::remove);
    connect(m_list, &ReorderList::reordered, this, &GalleryField::readOrder);
    keepTranslated(this, [this] { build(); });
}

void GalleryField::setImages(const QList<MediaId> &images)
{
    if (images == m_images)
        return;
    m_images = images;
    build();
}

void GalleryField::build()
{
    const auto name = [](QToolButton *each, const QString &text) {
        each->setToolTip(text);
        each->setAccessibleName(text);
    };
    name(m_up, Tr::tr("Move up"));
    name(m_down, Tr::tr("Move down"));
    name(m_open, Tr::tr("Open the image to write its descriptions"));
    name(m_remove, Tr::tr("Remove this image from the entry"));
    m_add->setText(Tr::tr("Add a picture…"));
    m_list->setAccessibleName(Tr::tr("Pictures below the text"));
    const int current = m_list->currentRow();
    const LanguageTag language = choosingLanguage(m_content);
    m_list->clear();
    for (const MediaId &id : std::as_const(m_images)) {
        const Media *media = m_content.medium(id);
        const QString alt = media ? m_content.text(media->texts, &MediaText::alt, language) : QString();
        const QImage picture = media ? m_content.image(id, pictureSize.width() * 2) : QImage();
        auto *item = new QListWidgetItem(
            picture.isNull() ? icon(QStringLiteral("image"), IconTint::Muted)
                             : QIcon(QPixmap::fromImage(picture)),
            !media          ? Tr::tr("No longer there")
            : alt.isEmpty() ? Tr::tr("%1 (no description yet)", "image").arg(media->fileName)
                            : alt,
            m_list);
        item->setData(Qt::UserRole, id.text());
        item->setSizeHint(
            {pictureSize.width(), pictureSize.height() + spaceTiny}); // as wide as the list
        item->setToolTip(media ? media->fileName : QString());
    }
    const int rows = std::min(m_list->count(), mostRowsShown);
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), pictureSize.height()) +
                           2 * m_list->frameWidth() + spaceTiny);
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    follow();
}

void GalleryField::follow()
{
    const int row = m_list->currentRow();
    const bool any = m_list->count() > 0;
    m_list->setVisible(any);
    for (QToolButton *each : {m_up, m_down, m_open, m_remove})
        each->setVisible(any);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_open->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
}

void GalleryField::choose()
{
    auto *picker = new ImagePicker(m_content, choosingLanguage(m_content), window());
    connect(picker, &Picker::picked, this, [this](const QString &id) {
        const auto image = MediaId::parse(id);
        if (!image || m_images.contains(*image))
            return;
        m_images.append(*image);
        build();
        m_list->setCurrentRow(m_list->count() - 1);
        emit edited();
    });
    picker->open();
}

void GalleryField::remove(int row)
{
    if (row < 0 || row >= m_images.size())
        return;
    m_images.removeAt(row);
    build();
    if (m_images.isEmpty())
        m_add->setFocus();
    emit edited();
}

void GalleryField::readOrder()
{
    m_images.clear();
    for (int row = 0; row < m_list->count(); ++row)
        m_images.append(
            MediaId::parse(m_list->item(row)->data(Qt::UserRole).toString()).value_or(MediaId()));
    follow();
    emit edited();
}

void GalleryField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        build();
}

} // namespace gaceta::ui
