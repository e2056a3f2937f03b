#include "tests/storage/storagefixture.h"

#include "app/core/organisation.h"
#include "app/storage/items.h"
#include "app/storage/newsroomfile.h"
#include "app/storage/query.h"
#include "app/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace gaceta::tests {

using namespace storage;

namespace {

void require(const Result<> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().message + u' ' + done.error().detail));
}

} // namespace

StorageFixture::StorageFixture()
{
    auto made = createFile(path(), u"01890a5d-ac96-774b-bcce-b302099a8057"_s);
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    m_connection = std::move(*made);
    Organisation organisation;
    organisation.version = 1;
    organisation.languages = {english(), spanish()};
    organisation.timeZone = u"America/Los_Angeles"_s;
    Transaction transaction(connection(), Transaction::Kind::Write);
    Repository<Organisation>(connection()).write(organisation, {});
    require(transaction.commit());
}

QString StorageFixture::path(const QString &name) const
{
    return m_folder.filePath(name);
}

std::unique_ptr<Connection> StorageFixture::another(Access access) const
{
    auto opened = Connection::open(path(), access);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    return std::move(*opened);
}

void StorageFixture::store(const Entry &entry, const QDateTime &changed, bool trashed)
{
    Transaction transaction(connection(), Transaction::Kind::Write);
    Repository<Entry>(connection()).write(entry, changed);
    if (trashed)
        Items(connection()).setTrashed(ItemKind::Entry, entry.id.text(), entry.date);
    EntryRows(connection(), {english(), spanish()}).write(entry, changed, trashed);
    SearchIndex(connection())
        .write({ItemKind::Entry, entry.id.text(), entry.date, trashed}, documentsOf(entry));
    require(transaction.commit());
}

void StorageFixture::execute(const QString &sql)
{
    Transaction transaction(connection(), Transaction::Kind::Write);
    require(connection().execute(sql));
    require(transaction.commit());
}

QString StorageFixture::value(const QString &sql)
{
    Transaction transaction(connection(), Transaction::Kind::Read);
    QString text;
    {
        Query query(connection(), sql);
        if (query.next())
            text = query.text(0);
    }
    require(transaction.commit());
    return text;
}

Entry entryTitled(const QString &title, const QByteArray &body)
{
    Entry entry;
    entry.id = EntryId::create();
    entry.version = 1;
    entry.source = english();
    entry.date = QDateTime(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);
    entry.texts[english()].title = title;
    entry.texts[english()].body = body;
    return entry;
}

} // namespace gaceta::tests
