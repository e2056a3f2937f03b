#include "ui/editors/content/newsroomcontent.h"

#include <QBuffer>
#include <QImageReader>

namespace gaceta::ui {

NewsroomContent::NewsroomContent(editing::Newsroom &newsroom, QObject *parent)
    : QObject(parent)
    , m_newsroom(newsroom)
{
    connect(&newsroom, &editing::Newsroom::changed, this, [this](const editing::Change &change) {
        if (change.kind == ItemKind::Entry && change.type != editing::ChangeType::Reloaded)
            return;
        forget();
        emit changed();
    });
}

void NewsroomContent::forget()
{
    m_organisation.reset();
    m_statistics.reset();
    m_schools.reset();
    m_schoolLists.reset();
    m_terms.reset();
    m_contacts.reset();
    m_boilerplates.reset();
    m_media.reset();
    m_pages.reset();
    m_images.clear();
}

const Organisation &NewsroomContent::organisation() const
{
    if (!m_organisation)
        m_organisation = m_newsroom.organisation().value_or(Organisation{});
    return *m_organisation;
}

QTimeZone NewsroomContent::timeZone() const
{
    const QTimeZone zone(organisation().timeZone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

const Statistic *NewsroomContent::statistic(const QString &key) const
{
    for (const Statistic &each : statistics()) {
        if (each.key == key)
            return &each;
    }
    return nullptr;
}

const Media *NewsroomContent::medium(const MediaId &id) const
{
    for (const Media &each : media()) {
        if (each.id == id)
            return &each;
    }
    return nullptr;
}

QImage NewsroomContent::image(const MediaId &id, int widest) const
{
    const QString key = id.text() + u' ' + QString::number(widest);
    if (const QImage *known = m_images.object(key))
        return *known;
    QImage image;
    if (Result<QByteArray> bytes = m_newsroom.mediaBytes(id)) {
        QBuffer buffer(&*bytes);
        QImageReader reader(&buffer);
        reader.setAutoTransform(true);
        if (const QSize full = reader.size(); full.width() > widest)
            reader.setScaledSize(full.scaled(widest, full.height(), Qt::KeepAspectRatio));
        image = reader.read();
    }
    m_images.insert(key, new QImage(image), qMax<qsizetype>(1, image.sizeInBytes() / 1024));
    return image;
}

} // namespace gaceta::ui
