#pragma once
// What an open newsroom holds; for the files that implement Newsroom alone.

#include "app/editing/itemwriter.h"
#include "app/editing/newsroom.h"
#include "app/storage/newsroomfile.h"
#include "app/storage/transaction.h"

#include <QTimer>

namespace gaceta::editing {

template <typename T>
struct Written
{
    QList<T> values;
    QStringList changed; // ids
};

struct Newsroom::Private
{
    std::unique_ptr<storage::Connection> connection;
    NewsroomContext context;
    QString path;
    QString id;
    storage::FileIdentity identity;
    storage::FileStamp stamp; // of the file when it was last found to be ours
    qint64 savesInFile = 0;   // then
    qint64 othersChanges = 0; // see storage::changesByOthers
    QTimer timer;
    bool isLost = false;

    // Reads in one transaction; `read` gives the value.
    template <typename Function>
    [[nodiscard]] auto reading(Function read) const
        -> Result<std::invoke_result_t<Function, storage::Connection &>>
    {
        storage::Transaction transaction(*connection, storage::Transaction::Kind::Read);
        auto value = read(*connection);
        return transaction.commit(std::move(value));
    }

    // The same where what is asked for may not be there.
    template <typename Function>
    [[nodiscard]] auto finding(Function read) const
        -> Result<typename std::invoke_result_t<Function, storage::Connection &>::value_type>
    {
        auto found = reading(read);
        if (!found)
            return failure(found.error());
        if (!*found)
            return failure(notFound());
        return std::move(**found);
    }

    [[nodiscard]] static Error notFound();
    [[nodiscard]] Authorship authorship(const QString &reason) const;
    // Errors: ReadOnly, FileGone.
    [[nodiscard]] Result<> mayWrite() const;
    // True where the file under the path is still the one that was opened.
    [[nodiscard]] bool isInPlace() const;

    // True where another file was copied over ours, without its taking another place.
    [[nodiscard]] bool isOverwritten();

    // Writes the values in one transaction.
    template <typename T>
    [[nodiscard]] Result<Written<T>> write(const QList<T> &values, const QString &reason);

    // The error that broke the transaction, where one did; else that one.
    [[nodiscard]] Error reasonFor(const Error &error) const
    {
        return connection->error().value_or(error);
    }
};

} // namespace gaceta::editing
