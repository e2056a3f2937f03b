#include "app/storage/mediauses.h"

#include "app/storage/query.h"

#include <array>

using namespace Qt::StringLiterals;

namespace gaceta::storage {

namespace {

// How a body names an image: gaceta:media/<id>.
const QByteArray prefix = QByteArrayLiteral("gaceta:media/");
constexpr qsizetype idLength = 36;

// Kinds of items that use media.
struct Place
{
    ItemKind kind;
    const char *table;
    const char *texts;
    const char *title;
    const char *body; // column of `texts`; null: none
    const char *bodyField;
    bool hasStates;
    const char *order;
};

// Columns that name media: of the items themselves, or of a list that belongs to them.
struct Image
{
    ItemKind kind;
    const char *field;
    const char *column;
    const char *list; // null: the item's own row
};

constexpr std::array places{
    Place{ItemKind::Entry, "entries", "entry_texts", "title", "body", "body", true, "i.date DESC, i.id"},
    Place{ItemKind::Page, "pages", "page_texts", "title", "body", "body", true, "i.position, i.id"},
    Place{ItemKind::School, "schools", "school_texts", "name", "description", "description", false,
          "i.\"key\", i.id"},
    Place{ItemKind::SchoolList, "school_lists", "school_list_texts", "title", "intro", "intro", false,
          "i.\"key\", i.id"},
    Place{ItemKind::Boilerplate, "boilerplates", "boilerplate_texts", "title", "body", "body", false,
          "i.\"key\", i.id"},
    Place{ItemKind::Statistic, "statistics", "statistic_texts", "label", nullptr, nullptr, false,
          "i.\"key\", i.id"},
    Place{ItemKind::Organisation, "organisations", "organisation_texts", "name", nullptr, nullptr, false,
          "i.id"}};

constexpr std::array images{Image{ItemKind::Entry, "leadImage", "lead_image", nullptr},
                            Image{ItemKind::Entry, "gallery", "media", "entry_gallery"},
                            Image{ItemKind::Entry, "attachments", "media", "entry_attachments"},
                            Image{ItemKind::Entry, "video", "video_poster", nullptr},
                            Image{ItemKind::Page, "leadImage", "lead_image", nullptr},
                            Image{ItemKind::School, "photo", "photo", nullptr},
                            Image{ItemKind::Statistic, "observations", "file", "observations"},
                            Image{ItemKind::Organisation, "logo", "logo", nullptr}};

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

QString from(const Place &place, const QString &join)
{
    return u" FROM "_s + latin(place.table) + u" i "_s + join + u" JOIN "_s + latin(place.texts) +
           u" t ON t.item = i.id WHERE i.trashed_at = '' AND "_s;
}

QString columnsOf(const Place &place)
{
    return u"SELECT i.id, t.language, t."_s + latin(place.title) +
           (place.hasStates ? u", t.state"_s : u", ''"_s);
}

void read(Query &query, const Place &place, const char *field, QList<MediaUse> &uses)
{
    while (query.next()) {
        MediaUse use;
        use.kind = place.kind;
        use.item = place.kind == ItemKind::Organisation ? QString() : query.text(0);
        use.language = LanguageTag::parse(query.text(1)).value_or(LanguageTag());
        use.field = latin(field);
        use.title = query.text(2);
        use.state = enumValue<WorkflowState>(query.text(3));
        uses.append(use);
    }
}

void addIds(const QByteArray &body, QSet<MediaId> &ids)
{
    for (qsizetype at = body.indexOf(prefix); at >= 0; at = body.indexOf(prefix, at + 1)) {
        const QByteArray id = body.mid(at + prefix.size(), idLength);
        if (const auto parsed = MediaId::parse(QString::fromLatin1(id)))
            ids.insert(*parsed);
    }
}

QString namedBy(const Image &image)
{
    if (!image.list)
        return u"i."_s + latin(image.column) + u" = ?"_s;
    return u"EXISTS (SELECT 1 FROM "_s + latin(image.list) + u" l WHERE l.item = i.id AND l."_s +
           latin(image.column) + u" = ?)"_s;
}

// One column: what the items that do not lie in the trash name.
QString allNamedBy(const Image &image, const Place &place)
{
    const QString table = latin(place.table);
    if (!image.list)
        return u"SELECT DISTINCT "_s + latin(image.column) + u" FROM "_s + table +
               u" WHERE trashed_at = ''"_s;
    return u"SELECT DISTINCT l."_s + latin(image.column) + u" FROM "_s + latin(image.list) +
           u" l JOIN "_s + table + u" i ON i.id = l.item WHERE i.trashed_at = ''"_s;
}

} // namespace

QList<MediaUse> MediaUses::of(const MediaId &media) const
{
    QList<MediaUse> uses;
    for (const Place &place : places) {
        const QString order = u" ORDER BY "_s + latin(place.order) + u", t.language"_s;
        for (const Image &image : images) {
            if (image.kind != place.kind)
                continue;
            Query query(m_connection,
                        columnsOf(place) + from(place, u"LEFT"_s) + namedBy(image) + order);
            query.bind(media.text());
            read(query, place, image.field, uses);
        }
        if (place.body) {
            const QString holds =
                m_connection.dialect().holdsBytes.arg(u"t."_s + latin(place.body), u"?"_s);
            Query query(m_connection, columnsOf(place) + from(place, {}) + holds + order);
            query.bind(prefix + media.text().toLatin1());
            read(query, place, place.bodyField, uses);
        }
    }
    return uses;
}

QSet<MediaId> MediaUses::all() const
{
    QSet<MediaId> ids;
    for (const Place &place : places) {
        for (const Image &image : images) {
            if (image.kind != place.kind)
                continue;
            Query query(m_connection, allNamedBy(image, place));
            while (query.next()) {
                if (const auto id = MediaId::parse(query.text(0)))
                    ids.insert(*id);
            }
        }
        if (place.body) {
            const QString body = u"t."_s + latin(place.body);
            Query query(m_connection, u"SELECT "_s + body + from(place, {}) +
                                          m_connection.dialect().holdsBytes.arg(body, u"?"_s));
            query.bind(prefix);
            while (query.next())
                addIds(query.bytes(0), ids);
        }
    }
    return ids;
}

} // namespace gaceta::storage
