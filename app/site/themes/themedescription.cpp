#include "app/site/themes/themedescription.h"

#include "app/core/rules.h"
#include "app/site/tr.h"

#include <QRegularExpression>

namespace gaceta::site {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumText = 200;

// "accent", "text_size": what templates can ask for.
bool isKey(const QByteArray &key)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9_]*$"_s);
    return form.match(QString::fromUtf8(key)).hasMatch();
}

bool isColor(const QByteArray &text)
{
    return isHexColor(QString::fromUtf8(text));
}

// A value as templates get it; nothing where it can be none.
std::optional<QByteArray> plainValue(const JsonNode &node)
{
    if (node.text())
        return *node.text();
    if (const bool *flag = std::get_if<bool>(&node.value))
        return *flag ? "true" : "false";
    if (const qint64 *number = std::get_if<qint64>(&node.value))
        return QByteArray::number(*number);
    return std::nullopt;
}

class DescriptionReader final
{
public:
    ThemeDescription description;

    void read(const JsonNode &node)
    {
        for (const auto &[key, value] : *node.object()) {
            if (key == "name")
                readName(value);
            else if (key == "version")
                readVersion(value);
            else if (key == "options")
                readOptions(value);
            else if (key == "backgrounds")
                readColors(key, value, description.lightBackgrounds, description.darkBackgrounds);
            else if (key == "texts")
                readColors(key, value, description.lightTexts, description.darkTexts);
            else
                unknown(value.line, key);
        }
        if (description.name.isEmpty() && !node.member("name"))
            wrong(node.line, "name", Tr::tr("The theme has no name: give it one as “name”."));
    }

private:
    void wrong(int line, const QByteArray &name, const QString &message)
    {
        description.faults.append({false, u"theme.json"_s, line, QString::fromUtf8(name), message});
    }

    void unknown(int line, const QByteArray &key)
    {
        wrong(line, key,
              Tr::tr("“%1” means nothing here; it may be misspelled.").arg(QString::fromUtf8(key)));
    }

    void readName(const JsonNode &node)
    {
        if (node.text() && !node.text()->trimmed().isEmpty())
            description.name = QString::fromUtf8(*node.text());
        else
            wrong(node.line, "name", Tr::tr("“name” is the name of the theme in quotation marks."));
    }

    void readVersion(const JsonNode &node)
    {
        const qint64 *version = std::get_if<qint64>(&node.value);
        if (!version || *version < 1)
            wrong(node.line, "version", Tr::tr("“version” is a whole number from 1."));
    }

    void readColors(const QByteArray &name, const JsonNode &node,
                    std::optional<QList<QByteArray>> &light, std::optional<QList<QByteArray>> &dark)
    {
        if (!node.object())
            return wrong(node.line, name,
                         Tr::tr("“%1” holds a list “light” and a list “dark” of colors.")
                             .arg(QString::fromUtf8(name)));
        for (const auto &[key, value] : *node.object()) {
            if (key == "light")
                light = colorsIn(name, value);
            else if (key == "dark")
                dark = colorsIn(name, value);
            else
                unknown(value.line, name + '.' + key);
        }
    }

    QList<QByteArray> colorsIn(const QByteArray &name, const JsonNode &node)
    {
        QList<QByteArray> colors;
        if (!node.array())
            wrong(node.line, name,
                  Tr::tr("“%1” needs a list of colors here.").arg(QString::fromUtf8(name)));
        for (const JsonNode &item : node.array() ? *node.array() : JsonNode::Array()) {
            if (item.text() && isColor(*item.text()))
                colors.append(*item.text());
            else
                wrong(item.line, name, Tr::tr("A color is written like \"#1d4f91\"."));
        }
        return colors;
    }

    void readOptions(const JsonNode &node)
    {
        if (!node.object())
            return wrong(node.line, "options", Tr::tr("“options” holds the options by their keys."));
        description.options.emplace();
        for (const auto &[key, value] : *node.object()) {
            if (!isKey(key)) {
                wrong(value.line, key, Tr::tr("An option's key has small letters, digits and _ only."));
                continue;
            }
            ThemeOption option;
            option.key = key;
            if (value.object() ? readOption(value, option) : readShort(value, option))
                description.options->append(option);
        }
    }

    // "accent": "#0b5c68"
    bool readShort(const JsonNode &node, ThemeOption &option)
    {
        const std::optional<QByteArray> value = plainValue(node);
        if (!value) {
            wrong(node.line, option.key,
                  Tr::tr("An option is a text, true or false, a whole number, or an object that "
                         "describes it."));
            return false;
        }
        option.value = *value;
        if (std::holds_alternative<bool>(node.value))
            option.type = ThemeOptionType::Flag;
        else if (std::holds_alternative<qint64>(node.value))
            option = {option.key, ThemeOptionType::Number, *value, {}, -100000, 100000};
        else if (isColor(*value))
            option.type = ThemeOptionType::Color;
        return accepted(node, option);
    }

    bool readOption(const JsonNode &node, ThemeOption &option)
    {
        const qsizetype before = description.faults.size();
        for (const auto &[key, value] : *node.object())
            readMember(key, value, option);
        if (option.type == ThemeOptionType::Choice && option.choices.isEmpty())
            wrong(node.line, option.key, Tr::tr("“choices” is missing: the list of what is offered."));
        if (!node.member("default"))
            wrong(node.line, option.key, Tr::tr("“default” is missing."));
        return description.faults.size() == before && accepted(*node.member("default"), option);
    }

    void readMember(const QByteArray &key, const JsonNode &node, ThemeOption &option)
    {
        const qint64 *number = std::get_if<qint64>(&node.value);
        if (key == "type") {
            const auto type =
                enumValue<ThemeOptionType>(QString::fromUtf8(node.text() ? *node.text() : ""));
            if (type)
                option.type = *type;
            else
                wrong(node.line, option.key,
                      Tr::tr("“type” is one of text, color, flag, number and choice."));
        } else if (key == "default") {
            option.value = plainValue(node).value_or("");
        } else if (key == "choices") {
            for (const JsonNode &item : node.array() ? *node.array() : JsonNode::Array())
                option.choices.append(item.text() && isKey(*item.text()) ? *item.text() : QByteArray());
            if (option.choices.isEmpty() || option.choices.contains(QByteArray()))
                wrong(node.line, option.key,
                      Tr::tr("“choices” is a list of words of small letters, digits and _."));
        } else if ((key == "min" || key == "max") && number && qAbs(*number) <= 100000) {
            (key == "min" ? option.minimum : option.maximum) = static_cast<int>(*number);
        } else if (key == "min" || key == "max") {
            wrong(node.line, option.key, Tr::tr("“%1” is a whole number.").arg(QString::fromUtf8(key)));
        } else {
            unknown(node.line, option.key + '.' + key);
        }
    }

    bool accepted(const JsonNode &node, const ThemeOption &option)
    {
        const bool isText =
            option.type != ThemeOptionType::Flag && option.type != ThemeOptionType::Number;
        if (option.accepts(option.value) && isText == (node.text() != nullptr))
            return true;
        wrong(node.line, option.key, expectation(option));
        return false;
    }

    static QString expectation(const ThemeOption &option)
    {
        switch (option.type) {
        case ThemeOptionType::Color:
            return Tr::tr("A color is written like \"#1d4f91\".");
        case ThemeOptionType::Flag:
            return Tr::tr("The value of a flag is true or false.");
        case ThemeOptionType::Number:
            return Tr::tr("The value is a whole number from %1 to %2.")
                .arg(option.minimum)
                .arg(option.maximum);
        case ThemeOptionType::Choice:
            return Tr::tr("The value is one of: %1.").arg(QString::fromUtf8(option.choices.join(", ")));
        case ThemeOptionType::Text:
            break;
        }
        return Tr::tr("The value is a text of at most %n characters.", nullptr, maximumText);
    }
};

} // namespace

bool ThemeOption::accepts(const QByteArray &wanted) const
{
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    switch (type) {
    case ThemeOptionType::Text:
        return wanted.size() <= maximumText && !wanted.contains('\n');
    case ThemeOptionType::Color:
        return isColor(wanted);
    case ThemeOptionType::Flag:
        return wanted == "true" || wanted == "false";
    case ThemeOptionType::Number:
        return isNumber && number >= minimum && number <= maximum;
    case ThemeOptionType::Choice:
        return choices.contains(wanted);
    }
    return false;
}

ThemeDescription readThemeDescription(const JsonNode &node)
{
    DescriptionReader reader;
    reader.read(node);
    return std::move(reader.description);
}

QString toSentence(const ThemeFault &fault)
{
    if (fault.line < 1)
        return Tr::tr("%1: %2", "a file, and what is wrong with it").arg(fault.file, fault.message);
    return Tr::tr("%1, line %2: %3").arg(fault.file).arg(fault.line).arg(fault.message);
}

} // namespace gaceta::site
