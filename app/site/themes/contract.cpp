#include "app/site/themes/contract.h"

#include "app/core/json/jsonparser.h"

#include <QFile>

namespace gaceta::site {

using namespace Qt::StringLiterals;

namespace {

// Reads the file, which is part of the program and known to be right.
class ContractReader final
{
public:
    ContractReader(const JsonNode &root, const QList<QByteArray> &options)
        : m_root(root)
        , m_options(options)
    {
    }

    [[nodiscard]] ContractFields fields(const JsonNode &node) const
    {
        ContractFields fields;
        for (const auto &[name, value] : *node.object())
            fields.values.insert(name, this->value(value));
        return fields;
    }

private:
    [[nodiscard]] ContractValue value(const JsonNode &node) const
    {
        if (node.object())
            return {ContractType::Object, shared(fields(node))};
        if (node.array())
            return {ContractType::List, value(node.array()->front()).fields};
        QByteArray name = *node.text();
        if (name.endsWith('?'))
            name.chop(1);
        static const QMap<QByteArray, ContractType> plain{{"text", ContractType::Text},
                                                          {"html", ContractType::Html},
                                                          {"url", ContractType::Url},
                                                          {"number", ContractType::Number},
                                                          {"flag", ContractType::Flag}};
        if (const auto type = plain.constFind(name); type != plain.cend())
            return {*type, nullptr};
        if (name == "options")
            return {ContractType::Object, shared(optionFields())};
        const JsonNode *object = m_root.member("objects")->member(name);
        return object ? value(*object) : ContractValue();
    }

    [[nodiscard]] ContractFields optionFields() const
    {
        ContractFields fields;
        for (const QByteArray &key : m_options)
            fields.values.insert(key, {});
        return fields;
    }

    static std::shared_ptr<const ContractFields> shared(ContractFields fields)
    {
        return std::make_shared<const ContractFields>(std::move(fields));
    }

    const JsonNode &m_root;
    const QList<QByteArray> &m_options;
};

} // namespace

std::optional<ContractValue> ContractFields::find(const QByteArray &name) const
{
    if (const auto found = values.constFind(name); found != values.cend())
        return *found;
    if (!name.startsWith("has_"))
        return std::nullopt;
    const auto list = values.constFind(name.mid(4));
    if (list == values.cend() || list->type != ContractType::List)
        return std::nullopt;
    return ContractValue{ContractType::Flag, nullptr};
}

ThemeContract::ThemeContract(const QList<QByteArray> &options)
{
    QFile file(u":/gaceta/themes/contract.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const Result<JsonNode> root = parseJson(file.readAll());
    if (!root)
        return;
    const ContractReader reader(*root, options);
    for (const auto &[name, node] : *root->member("templates")->object()) {
        QList<ContractFields> seen{reader.fields(*node.member("values"))};
        for (const JsonNode &layer : *node.member("sees")->array())
            seen.append(reader.fields(*root->member(*layer.text())));
        m_templates.insert(name, seen);
    }
    for (const auto &[key, node] : *root->member("strings")->object()) {
        QStringList &placeholders = m_strings[key];
        for (const JsonNode &item : *node.array())
            placeholders.append(QString::fromUtf8(*item.text()));
    }
}

bool ThemeContract::fillsIn(const QByteArray &key, QStringList &placeholders) const
{
    for (auto place = m_strings.begin(); place != m_strings.end(); ++place) {
        const QByteArray &form = place.key();
        const bool fits = form.endsWith('*') ? key.startsWith(form.chopped(1)) : key == form;
        if (!fits)
            continue;
        placeholders = *place;
        return true;
    }
    return false;
}

} // namespace gaceta::site
