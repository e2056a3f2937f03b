#pragma once
// Brings a database to the schema this program knows, by the numbered files in resources/schema (see
// README.md here).

#include "app/core/result.h"
#include "app/storage/connection.h"

#include <QList>
#include <QStringList>

namespace gaceta::storage {

enum class MigrationOutcome { AlreadyCurrent, Migrated };

struct Migration
{
    int number = 0;
    QStringList statements;
};

class Migrator final
{
public:
    // Those of the program, for that engine.
    [[nodiscard]] static Migrator fromResources(const Dialect &dialect);
    explicit Migrator(QList<Migration> migrations);

    [[nodiscard]] int latest() const;
    [[nodiscard]] Result<int> version(Connection &connection) const;

    // Each step is one transaction that writes its number as well; a step that fails leaves the database
    // at the step before. Where the database holds something already, a copy is written to `copyPath`
    // first. Errors: NewerVersion, and whatever a statement can meet.
    [[nodiscard]] Result<MigrationOutcome> migrate(Connection &connection,
                                                   const QString &copyPath) const;

private:
    [[nodiscard]] static Result<> apply(Connection &connection, const Migration &migration);

    QList<Migration> m_migrations;
};

// The statements of a schema file: a line "-- next" stands between two of them.
[[nodiscard]] QStringList statementsOf(const QString &file);

} // namespace gaceta::storage
