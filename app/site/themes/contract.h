#pragma once
// What templates may ask for, as resources/themes/contract.json says it: every template, every variable,
// with its type. resources/themes/README.md tells the same to people.

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <memory>
#include <optional>

namespace gaceta::site {

enum class ContractType { Text, Html, Url, Number, Flag, Object, List };

struct ContractFields;

struct ContractValue
{
    ContractType type = ContractType::Text;
    std::shared_ptr<const ContractFields> fields; // of an object, or of the items of a list
};

struct ContractFields
{
    QMap<QByteArray, ContractValue> values;

    // Knows has_<list> too. Nothing where there is no such variable.
    [[nodiscard]] std::optional<ContractValue> find(const QByteArray &name) const;
};

class ThemeContract final
{
public:
    // `options` are the keys of the theme's own options.
    explicit ThemeContract(const QList<QByteArray> &options);

    // By the names of the templates; partials are not among them.
    [[nodiscard]] QList<QByteArray> templates() const { return m_templates.keys(); }
    // What a template sees, from the innermost to the outermost.
    [[nodiscard]] QList<ContractFields> seenBy(const QByteArray &name) const
    {
        return m_templates.value(name);
    }
    // True for a word that the exporter fills in, where `placeholders` gets the names it may hold.
    [[nodiscard]] bool fillsIn(const QByteArray &key, QStringList &placeholders) const;

private:
    QMap<QByteArray, QList<ContractFields>> m_templates;
    QMap<QByteArray, QStringList> m_strings; // the last letter of a key may be *
};

} // namespace gaceta::site
