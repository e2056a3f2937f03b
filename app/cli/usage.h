#pragma once
// What a command takes, in words: its parser and its help are made from this.

#include <QCommandLineOption>
#include <QList>
#include <QStringList>

namespace gaceta::cli {

struct Argument
{
    QString name; // "FILE"; "WORDS…" takes all that follow
    QString description;
};

struct Usage
{
    QString summary;     // one line
    QString description; // more, where there is more to say
    QList<Argument> arguments;
    QList<QCommandLineOption> options;
    QStringList examples; // without the program's name
};

// The options that every command has: help, language, details.
[[nodiscard]] QList<QCommandLineOption> commonOptions();
// "json": results for machines.
[[nodiscard]] QCommandLineOption jsonOption();

// `verb` empty: of the program as a whole, whose arguments are then its verbs.
[[nodiscard]] QString helpText(const QString &verb, const Usage &usage);

} // namespace gaceta::cli
