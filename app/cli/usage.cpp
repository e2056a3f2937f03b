#include "app/cli/usage.h"

#include "app/cli/tr.h"

using namespace Qt::StringLiterals;

namespace gaceta::cli {

namespace {

constexpr int lineWidth = 80;
constexpr int columnWidth = 24; // of names

using Row = std::pair<QString, QString>;

QStringList wrapped(const QString &text, int width)
{
    QStringList lines(QString{});
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!lines.last().isEmpty() && lines.last().size() + 1 + word.size() > width)
            lines.append(QString());
        lines.last() += (lines.last().isEmpty() ? u""_s : u" "_s) + word;
    }
    return lines;
}

QString table(const QString &title, const QList<Row> &rows)
{
    if (rows.isEmpty())
        return {};
    QString text = u'\n' + title + u'\n';
    for (const auto &[name, description] : rows) {
        QString beginning = u"  "_s + name;
        if (beginning.size() >= columnWidth) {
            text += beginning + u'\n';
            beginning.clear();
        }
        for (const QString &line : wrapped(description, lineWidth - columnWidth)) {
            text += beginning.leftJustified(columnWidth) + line + u'\n';
            beginning.clear();
        }
    }
    return text;
}

Row rowFor(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
    return {names.join(u", "_s) + value, option.description()};
}

QString firstLine(const QString &verb, const Usage &usage)
{
    QString line = u"gaceta-cli "_s + (verb.isEmpty() ? Tr::tr("COMMAND") : verb);
    if (!verb.isEmpty()) {
        for (const Argument &argument : usage.arguments)
            line += u' ' + argument.name;
    }
    return line + u' ' + Tr::tr("[OPTIONS]");
}

} // namespace

QList<QCommandLineOption> commonOptions()
{
    return {QCommandLineOption({u"h"_s, u"help"_s}, Tr::tr("Shows this help.")),
            QCommandLineOption(u"language"_s,
                               Tr::tr("The language of messages: en or es. Without it, the language of "
                                      "your computer."),
                               Tr::tr("LANGUAGE")),
            QCommandLineOption(u"details"_s,
                               Tr::tr("When something fails, also says what the computer reported."))};
}

QCommandLineOption jsonOption()
{
    return QCommandLineOption(u"json"_s, Tr::tr("Gives the result as JSON, for other programs."));
}

QString helpText(const QString &verb, const Usage &usage)
{
    QString text = Tr::tr("Usage: %1").arg(firstLine(verb, usage)) + u"\n\n"_s;
    text += wrapped(usage.summary, lineWidth).join(u'\n') + u'\n';
    if (!usage.description.isEmpty())
        text += u'\n' + wrapped(usage.description, lineWidth).join(u'\n') + u'\n';

    QList<Row> rows;
    for (const Argument &argument : usage.arguments)
        rows.append({argument.name, argument.description});
    text += table(verb.isEmpty() ? Tr::tr("Commands:") : Tr::tr("What it needs:"), rows);
    rows.clear();
    for (const QCommandLineOption &option : usage.options + commonOptions())
        rows.append(rowFor(option));
    text += table(Tr::tr("Options:"), rows);
    if (!usage.examples.isEmpty()) {
        text += u'\n' + Tr::tr("Examples:") + u'\n';
        for (const QString &example : usage.examples)
            text += u"  gaceta-cli "_s + example + u'\n';
    }
    return text;
}

} // namespace gaceta::cli
