#include "ui/editors/media/mediauseslist.h"

#include "app/editing/mediauses.h"
#include "ui/editors/tr.h"
#include "ui/models/medianames.h"
#include "ui/models/names.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/linklist.h"

#include <QVBoxLayout>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

MediaUsesList::MediaUsesList(const editing::Newsroom &newsroom, QWidget *parent)
    : QWidget(parent)
    , m_newsroom(newsroom)
    , m_links(new LinkList(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_links);
    connect(&m_runner, &jobs::JobRunner::finished, this, &MediaUsesList::finish);
    connect(m_links, &LinkList::opened, this, [this](const QString &id) {
        const auto kind = enumValue<ItemKind>(id.section(u'/', 0, 0));
        if (kind)
            emit openRequested(*kind, id.section(u'/', 1));
    });
    keepTranslated(this, [this] {
        m_links->setTitle(Tr::tr("Used in"));
        show();
    });
}

void MediaUsesList::setMedia(const MediaId &media)
{
    if (media == m_media)
        return;
    m_media = media;
    m_uses.clear();
    reload();
    show();
}

void MediaUsesList::reload()
{
    if (m_runner.isRunning())
        m_again = true;
    else if (!m_media.isNull())
        begin();
}

void MediaUsesList::begin()
{
    m_found = std::make_shared<QList<storage::MediaUse>>();
    m_runner.start(
        [path = m_newsroom.path(), media = m_media, found = m_found](jobs::Progress &) -> Result<> {
            Result<QList<storage::MediaUse>> uses = editing::mediaUses(path, media);
            if (!uses)
                return failure(uses.error());
            *found = std::move(*uses);
            return {};
        });
}

void MediaUsesList::finish()
{
    if (std::exchange(m_again, false))
        return begin();
    m_uses = *m_found;
    show();
    emit changed();
}

void MediaUsesList::show()
{
    QList<LinkRow> rows;
    for (const storage::MediaUse &use : std::as_const(m_uses)) {
        rows.append({QString(enumName(use.kind)) + u'/' + use.item, iconName(use.kind),
                     use.title.isEmpty() ? untitled() : use.title, useDetail(use)});
    }
    m_links->setEmptyText(isKnown() ? Tr::tr("Nothing uses it yet.") : Tr::tr("Looking…"));
    m_links->setLinks(rows);
}

} // namespace gaceta::ui
