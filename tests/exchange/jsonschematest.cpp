// Holds resources/json-schema/gaceta-1.json against describe() of every type: each field that is written
// is in the schema, with its type and its values, and no other.

#include "app/core/json/jsonparser.h"
#include "app/core/json/jsonwriter.h"
#include "app/core/snapshot.h"
#include "app/exchange/json/jsonexport.h"
#include "app/exchange/json/jsonformat.h"
#include "tests/exchange/richcontent.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gaceta;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString text(const JsonNode *node, QByteArrayView member)
{
    const JsonNode *value = node ? node->member(member) : nullptr;
    return value && value->text() ? QString::fromUtf8(*value->text()) : QString();
}

// Archive of describe() that compares one object of the schema with what a type holds.
class SchemaComparison final
{
public:
    SchemaComparison(const JsonNode &root, QStringList &differences)
        : m_root(root)
        , m_differences(differences)
    {
    }

    template <typename T>
    void compareObject(const JsonNode *node, const QString &path)
    {
        const JsonNode *properties = node ? node->member("properties") : nullptr;
        if (!properties) {
            m_differences.append(path + u": no object"_s);
            return;
        }
        const JsonNode *additional = node->member("additionalProperties");
        if (!additional || !std::holds_alternative<bool>(additional->value) ||
            std::get<bool>(additional->value))
            m_differences.append(path + u": other names are let through"_s);
        SchemaComparison inner(m_root, m_differences);
        inner.m_properties = properties;
        inner.m_path = path;
        T value{};
        describe(inner, value);
        inner.reportUnknown();
    }

    template <typename T>
    void field(const char *name, const T &)
    {
        const QString path = m_path + u'.' + QLatin1String(name);
        m_known.append(name);
        const JsonNode *node = m_properties->member(name);
        if (!node) {
            m_differences.append(path + u": missing"_s);
            return;
        }
        if (text(node, "description").isEmpty() && text(&resolved(*node), "description").isEmpty())
            m_differences.append(path + u": without a description"_s);
        compare<T>(*node, path);
    }

    void addKnown(const QByteArray &name) { m_known.append(name); }

private:
    template <typename T>
    struct Inner
    {
    };
    template <template <typename> typename Holder, typename T>
    struct Inner<Holder<T>>
    {
        using Type = T;
    };

    template <typename T>
    void compare(const JsonNode &unresolved, const QString &path)
    {
        const JsonNode &node = resolved(unresolved);
        if constexpr (std::is_same_v<T, bool>) {
            expectType(node, path, u"boolean"_s);
        } else if constexpr (std::is_integral_v<T>) {
            expectType(node, path, u"integer"_s);
        } else if constexpr (std::is_same_v<T, double>) {
            expectType(node, path, u"number"_s);
        } else if constexpr (std::is_enum_v<T>) {
            compareNames<T>(node, path);
        } else if constexpr (std::is_same_v<T, QDate>) {
            expectType(node, path, u"string"_s, u"date"_s);
        } else if constexpr (std::is_same_v<T, QDateTime>) {
            expectType(node, path, u"string"_s, u"date-time"_s);
        } else if constexpr (std::is_same_v<T, LanguageTag>) {
            expect(text(&unresolved, "$ref") == u"#/$defs/language"_s, path, u"no language"_s);
        } else if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, QByteArray>) {
            expectType(node, path, u"string"_s);
        } else if constexpr (requires(T id) {
                                 id.isNull();
                                 id.text();
                             }) {
            expect(text(&unresolved, "$ref") == u"#/$defs/id"_s, path, u"no id"_s);
        } else {
            compareContainer<T>(node, path);
        }
    }

    template <typename T>
    void compareContainer(const JsonNode &node, const QString &path)
    {
        if constexpr (std::is_same_v<T, QStringList>) {
            compareItems<QString>(node, path, "items");
        } else if constexpr (std::is_same_v<T, QList<typename Inner<T>::Type>>) {
            using Item = typename Inner<T>::Type;
            expectType(node, path, u"array"_s);
            if constexpr (std::is_same_v<Item, Media>)
                compareItems<exchange::JsonMedia>(node, path, "items");
            else
                compareItems<Item>(node, path, "items");
        } else if constexpr (std::is_same_v<T, Localized<typename Inner<T>::Type>>) {
            const JsonNode *names = node.member("propertyNames");
            expect(text(names, "$ref") == u"#/$defs/language"_s, path, u"names are no languages"_s);
            compareItems<typename Inner<T>::Type>(node, path, "additionalProperties");
        } else {
            compare<typename Inner<T>::Type>(node, path); // std::optional
        }
    }
    template <typename T>
    requires(requires(SchemaComparison &archive, T &value) {
        describe(archive, value);
    }) void compareContainer(const JsonNode &node, const QString &path)
    {
        compareObject<T>(&node, path);
    }

    template <typename T>
    void compareItems(const JsonNode &node, const QString &path, QByteArrayView member)
    {
        if (const JsonNode *items = node.member(member))
            compare<T>(*items, path + u"[]"_s);
        else
            m_differences.append(path + u": no items"_s);
    }

    template <typename E>
    void compareNames(const JsonNode &node, const QString &path)
    {
        QStringList expected;
        for (const auto &[value, name] : EnumNames<E>::values)
            expected.append(QLatin1String(name));
        if constexpr (std::is_same_v<E, ItemKind>) {
            if (path.contains(u"redirects"_s))
                expected = {u"entry"_s, u"page"_s, u"school"_s, u"school-list"_s};
        }
        QStringList found;
        const JsonNode *names = node.member("enum");
        for (const JsonNode &name : names && names->array() ? *names->array() : JsonNode::Array())
            found.append(name.text() ? QString::fromUtf8(*name.text()) : QString());
        expect(found == expected, path, u"values "_s + found.join(u' '));
        const QString standard = text(&node, "default");
        expect(standard.isEmpty() || standard == QLatin1String(enumName(E{})), path,
               u"default "_s + standard);
    }

    void expectType(const JsonNode &node, const QString &path, const QString &type,
                    const QString &format = {})
    {
        expect(text(&node, "type") == type && text(&node, "format") == format, path,
               u"not "_s + type + u' ' + format);
    }
    void expect(bool holds, const QString &path, const QString &what)
    {
        if (!holds)
            m_differences.append(path + u": "_s + what);
    }

    void reportUnknown()
    {
        for (const auto &[name, node] : *m_properties->object()) {
            if (!m_known.contains(name))
                m_differences.append(m_path + u'.' + QString::fromUtf8(name) + u": is never written"_s);
        }
    }

    const JsonNode &resolved(const JsonNode &node) const
    {
        const QString reference = text(&node, "$ref");
        const JsonNode *definition =
            m_root.member("$defs")->member(reference.section(u'/', -1).toUtf8());
        return reference.isEmpty() || !definition ? node : *definition;
    }

    const JsonNode &m_root;
    QStringList &m_differences;
    const JsonNode *m_properties = nullptr;
    QString m_path;
    QByteArrayList m_known;
};

// The document as a whole, as one type.
struct Document
{
    Snapshot content;
};

template <typename Archive, Described<Document> T>
void describe(Archive &archive, T &document)
{
    archive.addKnown("format");
    archive.addKnown("version");
    describe(archive, document.content);
}

} // namespace

class JsonSchemaTest final : public QObject
{
    Q_OBJECT

private slots:
    void knowsExactlyWhatIsWritten()
    {
        const Result<JsonNode> schema = parseJson(
            contentOf(QStringLiteral(GACETA_SOURCE_DIR "/resources/json-schema/gaceta-1.json")));
        QVERIFY2(schema.has_value(), schema ? "" : qPrintable(schema.error().message));
        QStringList differences;
        SchemaComparison(*schema, differences).compareObject<Document>(&*schema, u"document"_s);
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    }

    // What lies in tests/data is held against the schema by an outside validator (tests/e2e); here it is
    // made sure that it is what the program writes today.
    void richDocumentIsUnchanged()
    {
        const tests::RichContent rich = tests::richContent();
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rich-newsroom.json"_s);
        jobs::Progress progress;
        QVERIFY(exchange::writeJson(rich.snapshot, rich.media, exchange::MediaPlacement::Embedded, path,
                                    progress)
                    .has_value());
        if (qEnvironmentVariableIsSet("GACETA_KEEP"))
            QFile::copy(path, qEnvironmentVariable("GACETA_KEEP"));
        QCOMPARE(contentOf(path), contentOf(QStringLiteral(GACETA_TEST_DATA "/rich-newsroom.json")));
    }
};

GACETA_TEST(JsonSchemaTest)
#include "jsonschematest.moc"
