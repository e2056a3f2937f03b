#include "ui/models/rowlistmodel.h"

#include "ui/models/names.h"
#include "ui/models/thumbnails/thumbnailloader.h"
#include "ui/models/tr.h"

namespace gaceta::ui {

using models::Tr;

QString spoken(const LanguageBadge &badge)
{
    if (badge.translation == TranslationState::Missing)
        return Tr::tr("%1: missing").arg(languageName(badge.language));
    if (badge.translation == TranslationState::Original ||
        badge.translation == TranslationState::UpToDate) {
        return Tr::tr("%1: %2").arg(languageName(badge.language), stateName(badge.state).toLower());
    }
    return Tr::tr("%1: %2, translation %3")
        .arg(languageName(badge.language), stateName(badge.state).toLower(),
             stateName(badge.translation).toLower());
}

static QString spoken(const ListRow &row)
{
    QStringList parts{row.title, row.detail};
    for (const LanguageBadge &badge : row.badges)
        parts.append(spoken(badge));
    for (const RowMark &mark : row.marks)
        parts.append(mark.words);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

RowListModel::RowListModel(const editing::Newsroom &newsroom, QObject *parent)
    : QAbstractListModel(parent)
    , m_newsroom(newsroom)
    , m_thumbnails(std::make_unique<ThumbnailLoader>(newsroom.path()))
{
    connect(m_thumbnails.get(), &ThumbnailLoader::ready, this, &RowListModel::showThumbnail);
    connect(&newsroom, &editing::Newsroom::changed, this, [this](const editing::Change &change) {
        if (change.type == editing::ChangeType::Reloaded)
            m_thumbnails->forgetAll();
        else if (change.kind == ItemKind::Media)
            m_thumbnails->forget(change.item);
    });
}

RowListModel::~RowListModel() = default;

int RowListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RowListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ListRow &row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case ItemKindRole:
        return QVariant::fromValue(row.kind);
    case ItemRole:
        return row.item;
    case IconNameRole:
        return row.icon;
    case DetailRole:
        return row.detail;
    case BadgesRole:
        return QVariant::fromValue(row.badges);
    case MarksRole:
        return QVariant::fromValue(row.marks);
    case ExcerptRole:
        return row.excerpt;
    case DepthRole:
        return row.depth;
    case ThumbnailRole:
        return row.image.isEmpty() ? QVariant() : QVariant(thumbnail(row.image, index.row()));
    default:
        return {};
    }
}

QModelIndex RowListModel::find(ItemKind kind, const QString &item) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).item == item && m_rows.at(i).kind == kind)
            return index(i);
    }
    return {};
}

void RowListModel::setRows(const QList<ListRow> &rows)
{
    const auto same = [](const ListRow &a, const ListRow &b) {
        return a.item == b.item && a.kind == b.kind;
    };
    const qsizetype both = qMin(rows.size(), m_rows.size());
    qsizetype head = 0;
    while (head < both && same(rows.at(head), m_rows.at(head)))
        ++head;
    qsizetype tail = 0;
    while (tail < both - head &&
           same(rows.at(rows.size() - 1 - tail), m_rows.at(m_rows.size() - 1 - tail)))
        ++tail;
    const int first = static_cast<int>(head);
    const int removed = static_cast<int>(m_rows.size() - head - tail);
    const int added = static_cast<int>(rows.size() - head - tail);
    if (removed > 0) {
        beginRemoveRows({}, first, first + removed - 1);
        m_rows.remove(head, removed);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, first, first + added - 1);
        m_rows = m_rows.first(head) + rows.sliced(head, added) + m_rows.sliced(head);
        endInsertRows();
    }
    m_rows = rows;
    m_waiting.clear(); // views ask again
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

void RowListModel::appendRows(const QList<ListRow> &rows)
{
    if (rows.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.append(rows);
    endInsertRows();
}

QImage RowListModel::thumbnail(const QString &media, int row) const
{
    const QImage image = m_thumbnails->find(media);
    if (image.isNull() && !m_waiting.contains(media, row))
        m_waiting.insert(media, row);
    return image;
}

void RowListModel::showThumbnail(const QString &media)
{
    const QList<int> rows = m_waiting.values(media);
    m_waiting.remove(media);
    for (const int row : rows) {
        if (row < m_rows.size())
            emit dataChanged(index(row), index(row), {ThumbnailRole});
    }
}

} // namespace gaceta::ui
