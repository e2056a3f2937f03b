// What people decided about findings of the checks and about words.

#include "app/editing/newsroom.h"
#include "app/editing/newsroomprivate.h"
#include "app/storage/dictionarywords.h"
#include "app/storage/ignoredfindings.h"
#include "app/storage/newsroominfo.h"

namespace gaceta::editing {

using storage::Connection;
using storage::DictionaryWords;
using storage::IgnoredFindings;
using storage::Transaction;

// Decisions are no content of an item: they are told as a change of the organisation's.
template <typename Function>
Result<> Newsroom::decide(Function write)
{
    if (const Result<> may = ready(); !may)
        return may;
    {
        Transaction transaction(*d->connection, Transaction::Kind::Write);
        write(*d->connection);
        storage::changeContentToken(*d->connection);
        if (const Result<> done = transaction.commit(); !done)
            return done;
    }
    emit changed({ChangeType::Saved, ItemKind::Organisation, {}});
    return {};
}

Result<QList<IgnoredFinding>> Newsroom::ignoredFindings() const
{
    return d->reading([](Connection &connection) { return IgnoredFindings(connection).loadAll(); });
}

Result<> Newsroom::ignoreFinding(const IgnoredFinding &finding)
{
    IgnoredFinding kept = finding;
    kept.author = d->context.author;
    kept.time = d->context.clock->now();
    return decide([&](Connection &connection) { IgnoredFindings(connection).add(kept); });
}

Result<> Newsroom::takeBackIgnored(const IgnoredFinding &finding)
{
    return decide([&](Connection &connection) { IgnoredFindings(connection).remove(finding); });
}

Result<QList<DictionaryWord>> Newsroom::dictionary() const
{
    return d->reading([](Connection &connection) { return DictionaryWords(connection).loadAll(); });
}

Result<> Newsroom::addToDictionary(const LanguageTag &language, const QString &word)
{
    const DictionaryWord kept{language, word, d->context.author, d->context.clock->now()};
    return decide([&](Connection &connection) { DictionaryWords(connection).add(kept); });
}

Result<> Newsroom::removeFromDictionary(const LanguageTag &language, const QString &word)
{
    return decide([&](Connection &connection) { DictionaryWords(connection).remove(language, word); });
}

} // namespace gaceta::editing
