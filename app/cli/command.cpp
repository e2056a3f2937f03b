#include "app/cli/command.h"

#include "app/cli/tr.h"

#include <QFileInfo>

namespace gaceta::cli {

QString Call::argument(qsizetype index) const
{
    return m_parser.positionalArguments().value(index);
}

QStringList Call::argumentsFrom(qsizetype index) const
{
    return m_parser.positionalArguments().mid(index);
}

Result<std::unique_ptr<editing::Newsroom>> Call::open(const QString &path, editing::OpenMode mode) const
{
    Result<std::unique_ptr<editing::Newsroom>> newsroom = editing::Newsroom::open(path, context(), mode);
    if (newsroom)
        return newsroom;
    Error error = newsroom.error();
    const QString name = QFileInfo(path).fileName();
    if (!error.message.contains(name))
        error.message =
            Tr::tr("%1: %2", "a file's name, and what is wrong with it").arg(name, error.message);
    return failure(std::move(error));
}

editing::NewsroomContext Call::context() const
{
    return {m_environment.clock, m_environment.author};
}

} // namespace gaceta::cli
