#include "app/storage/mediauses.h"

#include "app/storage/query.h"

#include <array>

using namespace Qt::StringLiterals;

namespace gaceta::storage {

namespace {

// How a body names an image: gaceta:media/<id>.
const QByteArray prefix = QByteArrayLiteral("gaceta:media/");
constexpr qsizetype idLength = 36;

// Tables whose columns name media, and the texts of the same items.
struct Place
{
    ItemKind kind;
    const char *table;
    const char *texts;
    const char *title;
    const char *image; // column of `table`; null: none
    const char *imageField;
    const char *body; // column of `texts`; null: none
    const char *bodyField;
    bool hasStates;
    const char *order;
};

constexpr std::array places{Place{ItemKind::Entry, "entries", "entry_texts", "title", "lead_image",
                                  "leadImage", "body", "body", true, "i.date DESC, i.id"},
                            Place{ItemKind::Page, "pages", "page_texts", "title", "lead_image",
                                  "leadImage", "body", "body", true, "i.position, i.id"},
                            Place{ItemKind::School, "schools", "school_texts", "name", "photo", "photo",
                                  "description", "description", false, "i.\"key\", i.id"},
                            Place{ItemKind::SchoolList, "school_lists", "school_list_texts", "title",
                                  nullptr, nullptr, "intro", "intro", false, "i.\"key\", i.id"},
                            Place{ItemKind::Boilerplate, "boilerplates", "boilerplate_texts", "title",
                                  nullptr, nullptr, "body", "body", false, "i.\"key\", i.id"},
                            Place{ItemKind::Organisation, "organisations", "organisation_texts", "name",
                                  "logo", "logo", nullptr, nullptr, false, "i.id"}};

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

} // namespace

QList<MediaUse> MediaUses::of(const MediaId &media) const
{
    QList<MediaUse> uses;
    const QString order = u" ORDER BY %1, t.language"_s;
    for (const Place &place : places) {
        if (place.image) {
            Query query(m_connection, columnsOf(place) + from(place, u"LEFT"_s) + u"i."_s +
                                          latin(place.image) + u" = ?"_s +
                                          order.arg(latin(place.order)));
            query.bind(media.text());
            read(query, place, place.imageField, uses);
        }
        if (place.body) {
            Query query(m_connection,
                        columnsOf(place) + from(place, {}) +
                            m_connection.dialect().holdsBytes.arg(u"t."_s + latin(place.body), u"?"_s) +
                            order.arg(latin(place.order)));
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
        if (place.image) {
            Query query(m_connection, u"SELECT DISTINCT "_s + latin(place.image) + u" FROM "_s +
                                          latin(place.table) + u" WHERE trashed_at = ''"_s);
            while (query.next()) {
                if (const auto id = MediaId::parse(query.text(0)))
                    ids.insert(*id);
            }
        }
        if (place.body) {
            Query query(m_connection,
                        u"SELECT t."_s + latin(place.body) + from(place, {}) +
                            m_connection.dialect().holdsBytes.arg(u"t."_s + latin(place.body), u"?"_s));
            query.bind(prefix);
            while (query.next())
                addIds(query.bytes(0), ids);
        }
    }
    return ids;
}

} // namespace gaceta::storage
