#pragma once
// The archive that reads a value from JSON: the counterpart of JsonWriter. A missing field keeps its
// default; a name that describe() does not list, or a value of the wrong form, is an error that names
// the path and the line.

#include "app/core/enumnames.h"
#include "app/core/id.h"
#include "app/core/json/jsonnode.h"
#include "app/core/localized.h"
#include "app/core/result.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

namespace gaceta {

class JsonReader final
{
public:
    // `path` is where `node` stands in its document: "entries[3]".
    explicit JsonReader(const JsonNode &node, QString path = {})
        : m_node(&node)
        , m_path(std::move(path))
    {
    }

    template <typename T>
    void field(const char *name, T &value)
    {
        m_known.insert(QByteArrayView(name));
        const JsonNode *member = m_node->member(name);
        if (member && !member->isNull() && !m_error)
            descend(*member,
                    m_path.isEmpty() ? QString::fromLatin1(name) : m_path + u'.' + QLatin1String(name),
                    value);
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    void read(bool &value);
    void read(int &value);
    void read(qint64 &value);
    void read(double &value);
    void read(QString &value);
    void read(QByteArray &utf8);
    void read(QDate &value);
    void read(QDateTime &value);
    void read(LanguageTag &value);

    template <typename Tag>
    void read(Id<Tag> &id)
    {
        QString text;
        read(text);
        const std::optional<Id<Tag>> parsed = Id<Tag>::parse(text);
        if (parsed)
            id = *parsed;
        else
            failForm(Form::Id);
    }
    template <typename E>
    requires std::is_enum_v<E>
    void read(E &value)
    {
        QString name;
        read(name);
        if (const std::optional<E> known = enumValue<E>(name))
            value = *known;
        else
            failUnknown(name);
    }
    template <typename T>
    void read(std::optional<T> &value)
    {
        value.emplace();
        read(*value);
    }
    template <typename T>
    void read(QList<T> &items)
    {
        const JsonNode::Array *array = m_node->array();
        if (!array)
            return failForm(Form::List);
        items.clear();
        for (const JsonNode &node : *array) {
            T item{};
            descend(node, m_path + u'[' + QString::number(items.size()) + u']', item);
            items.append(std::move(item));
            if (m_error)
                return;
        }
    }
    template <typename T>
    void read(Localized<T> &values)
    {
        const JsonNode::Object *object = m_node->object();
        if (!object)
            return failForm(Form::Object);
        values = {};
        for (const auto &[name, node] : *object) {
            const auto language = LanguageTag::parse(QString::fromUtf8(name));
            if (!language || values.find(*language))
                return failUnknown(QString::fromUtf8(name));
            descend(node, m_path + u'.' + language->text(), values[*language]);
        }
    }
    template <typename T>
    requires requires(JsonReader &archive, T &value) { describe(archive, value); }
    void read(T &value)
    {
        if (!m_node->object())
            return failForm(Form::Object);
        describe(*this, value);
        refuseUnknownNames();
    }

private:
    enum class Form { Object, List, Text, Number, WholeNumber, YesNo, Date, Time, Language, Id };

    template <typename T>
    void descend(const JsonNode &node, const QString &path, T &value)
    {
        JsonReader reader(node, path);
        reader.read(value);
        if (reader.m_error && !m_error)
            m_error = std::move(reader.m_error);
    }

    void failForm(Form form);
    void failUnknown(const QString &name);
    void fail(const QString &what);
    void refuseUnknownNames();

    const JsonNode *m_node;
    QString m_path;
    QSet<QByteArrayView> m_known;
    std::optional<Error> m_error;
};

// The value that the node holds; InvalidInput with path and line where it does not fit.
template <typename T>
[[nodiscard]] Result<T> fromJson(const JsonNode &node, const QString &path = {})
{
    T value{};
    JsonReader reader(node, path);
    reader.read(value);
    if (reader.error())
        return failure(*reader.error());
    return value;
}

} // namespace gaceta
