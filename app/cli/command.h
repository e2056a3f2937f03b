#pragma once
// One verb of the program. A command says what it takes and does its work; reading the command line,
// help and the reporting of errors are done for it.

#include "app/cli/environment.h"
#include "app/cli/exitcode.h"
#include "app/cli/usage.h"
#include "app/core/json/jsonwriter.h"
#include "app/core/result.h"
#include "app/editing/newsroom.h"

#include <QCommandLineParser>

namespace gaceta::cli {

// One call of a command.
class Call final
{
public:
    Call(const QCommandLineParser &parser, Environment &environment)
        : m_parser(parser)
        , m_environment(environment)
    {
    }

    [[nodiscard]] const Environment &environment() const { return m_environment; }
    [[nodiscard]] Console &console() const { return m_environment.console; }
    [[nodiscard]] jobs::Progress &progress() const { return m_environment.progress; }

    // Positional arguments; empty where there are fewer.
    [[nodiscard]] QString argument(qsizetype index) const;
    [[nodiscard]] QStringList argumentsFrom(qsizetype index) const;
    [[nodiscard]] bool isSet(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] bool wantsJson() const { return isSet(QStringLiteral("json")); }

    // The error's sentence speaks of the file.
    [[nodiscard]] Result<std::unique_ptr<editing::Newsroom>> open(const QString &path,
                                                                  editing::OpenMode mode) const;
    [[nodiscard]] editing::NewsroomContext context() const;

private:
    const QCommandLineParser &m_parser;
    Environment &m_environment;
};

class Command
{
public:
    virtual ~Command() = default;
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual Usage usage() const = 0;
    // What is asked for does not make sense: one sentence; empty: all is well.
    [[nodiscard]] virtual QString misuse(const Call &) const { return {}; }
    // An error is told to the person by its sentence.
    [[nodiscard]] virtual Result<ExitCode> run(const Call &call) const = 0;
};

// Writes one member of a JSON object, also where it is empty: a program that reads it need not guess.
template <typename T>
void put(JsonWriter &json, QByteArrayView name, const T &value)
{
    json.key(name);
    json.write(value);
}

} // namespace gaceta::cli
