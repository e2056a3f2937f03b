// Places that may not be written to and a disk that is full: one sentence, and nothing is lost.

#include "tests/support/newsroomfixture.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#ifdef Q_OS_LINUX
#include <functional>
#include <pwd.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace gaceta;
using namespace gaceta::editing;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX

namespace {

// The administrator may write anywhere: what `work` does is done as a user who may not. Gives back what
// it returned ("" for well).
QString asNobody(const std::function<QString()> &work)
{
    if (::geteuid() != 0)
        return work();
    int told[2];
    if (::pipe(told) != 0)
        return u"no pipe"_s;
    const pid_t child = ::fork();
    if (child == 0) {
        const passwd *nobody = ::getpwnam("nobody");
        const bool dropped = nobody && ::setgid(nobody->pw_gid) == 0 && ::setuid(nobody->pw_uid) == 0;
        const QByteArray said = dropped ? work().toUtf8() : QByteArray("still the administrator");
        ::_exit(::write(told[1], said.constData(), size_t(said.size())) == said.size() ? 0 : 1);
    }
    ::close(told[1]);
    QFile pipe;
    QByteArray said("nothing was said");
    if (pipe.open(told[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        said = pipe.readAll();
    int status = 0;
    ::waitpid(child, &status, 0);
    return status == 0 ? QString::fromUtf8(said) : u"crashed: "_s + QString::fromUtf8(said);
}

QString refused(const char *what, const auto &result, ErrorCode code)
{
    if (result)
        return QString::fromLatin1(what) + u" was not refused; "_s;
    const Error &error = result.error();
    if (error.code == code && error.message.endsWith(u'.'))
        return {};
    return u"%1: %2 (%3) %4; "_s.arg(QString::fromLatin1(what), error.message)
        .arg(int(error.code))
        .arg(error.detail);
}

bool setMode(const QString &path, mode_t mode)
{
    return ::chmod(QFile::encodeName(path).constData(), mode) == 0;
}

// A small disk of its own.
class SmallDisk final
{
public:
    SmallDisk()
        : m_isMounted(::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0,
                              "size=3m") == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    // Leaves about so much room.
    void fill(qint64 room) const
    {
        QFile file(path(u"filling"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        while (file.write(QByteArray(4096, 'x')) == 4096) {
        }
        file.resize(std::max<qint64>(0, file.size() - room));
    }

private:
    QTemporaryDir m_folder;
    bool m_isMounted;
};

} // namespace

class RefusalTest final : public QObject
{
    Q_OBJECT

private slots:
    void fullDisk_data()
    {
        QTest::addColumn<int>("room");
        for (const int room : {0, 4096, 16384, 65536})
            QTest::addRow("%d bytes left", room) << room;
    }

    void fullDisk()
    {
        QFETCH(int, room);
        const SmallDisk disk;
        if (!disk.isMounted())
            QSKIP("Mounting a small disk takes the rights of the administrator.");
        const NewsroomFixture values;
        Entry entry;
        {
            const auto newsroom =
                *Newsroom::create(disk.path(u"a.gaceta"_s), sampleOrganisation(), values.context());
            entry = *newsroom->save(sampleEntry());
            disk.fill(room);
            Entry changed = entry;
            changed.texts[english()].body = QByteArray("Many words. ").repeated(20'000);
            QCOMPARE(refused("save", newsroom->save(changed), ErrorCode::DiskFull), QString());
            QCOMPARE(refused("media", newsroom->addMedia(sampleMedia(), QByteArray(500'000, 'x')),
                             ErrorCode::DiskFull),
                     QString());
            QCOMPARE(
                refused("backup", newsroom->backUpTo(disk.path(u"b.gaceta"_s)), ErrorCode::DiskFull),
                QString());
            QVERIFY(!QFile::exists(disk.path(u"b.gaceta"_s)));
            QVERIFY(!QFile::exists(disk.path(u"b.gaceta.part"_s)));
            QVERIFY(*newsroom->load<Entry>(entry.id) == entry);
            // As soon as there is room the same text is saved.
            QVERIFY(QFile::remove(disk.path(u"filling"_s)));
            const Result<Entry> saved = newsroom->save(changed);
            QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
            entry = *saved;
        }
        const auto again = *Newsroom::open(disk.path(u"a.gaceta"_s), values.context());
        QVERIFY(*again->load<Entry>(entry.id) == entry);
        QCOMPARE(*again->verify(), QStringList());
    }

    void fullDiskWhileMaking()
    {
        const SmallDisk disk;
        if (!disk.isMounted())
            QSKIP("Mounting a small disk takes the rights of the administrator.");
        const NewsroomFixture values;
        disk.fill(20'000);
        const QString path = disk.path(u"a.gaceta"_s);
        QCOMPARE(refused("create", Newsroom::create(path, sampleOrganisation(), values.context()),
                         ErrorCode::DiskFull),
                 QString());
        QVERIFY(!QFile::exists(path));
    }

    void mayOnlyBeRead_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"file", "folder", "both"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void mayOnlyBeRead()
    {
        QFETCH(QString, what);
        NewsroomFixture fixture;
        const Entry entry = *fixture.newsroom().save(sampleEntry());
        fixture.close();
        const QString folder = QFileInfo(fixture.path()).absolutePath();
        const QByteArray before = content(fixture.path());
        QVERIFY(setMode(fixture.path(), what == u"folder"_s ? 0666 : 0444));
        QVERIFY(setMode(folder, what == u"file"_s ? 0777 : 0555));
        const QString said = asNobody([&] {
            const auto opened = Newsroom::open(fixture.path(), fixture.context());
            if (!opened)
                return opened.error().detail;
            Newsroom &newsroom = **opened;
            Entry changed = entry;
            changed.texts[english()].title = u"Another"_s;
            QString complaints =
                refused("save", newsroom.save(changed), ErrorCode::ReadOnly) +
                refused("trash", newsroom.trash(ItemKind::Entry, entry.id.text()), ErrorCode::ReadOnly) +
                refused("media", newsroom.addMedia(sampleMedia(), "x"), ErrorCode::ReadOnly);
            if (!newsroom.isReadOnly())
                complaints += u"not told as read-only; "_s;
            const Result<Entry> loaded = newsroom.load<Entry>(entry.id);
            if (!loaded || !(*loaded == entry))
                complaints += u"not read; "_s;
            if (const auto hits = newsroom.search(u"garden"_s, 5); !hits || hits->isEmpty())
                complaints += u"not searched; "_s;
            if (!newsroom.snapshot() || !readSnapshot(fixture.path()))
                complaints += u"no snapshot; "_s;
            return complaints;
        });
        QVERIFY(setMode(folder, 0755));
        QCOMPARE(said, QString());
        QCOMPARE(content(fixture.path()), before);
    }

    void mayNotBeRead()
    {
        NewsroomFixture fixture;
        QVERIFY(fixture.newsroom().save(sampleEntry()));
        fixture.close();
        const QString folder = QFileInfo(fixture.path()).absolutePath();
        QVERIFY(setMode(folder, 0755));
        QVERIFY(setMode(fixture.path(), 0000));
        const auto open = [&] {
            return refused("open", Newsroom::open(fixture.path(), fixture.context()),
                           ErrorCode::NoPermission);
        };
        QCOMPARE(asNobody(open), QString());
        QVERIFY(setMode(folder, 0000));
        const QString said = asNobody([&] {
            const auto opened = Newsroom::open(fixture.path(), fixture.context());
            return opened ? u"opened"_s : QString::number(int(opened.error().code));
        });
        QVERIFY(setMode(folder, 0755));
        // Whether there is a file in such a folder nobody may know.
        QCOMPARE(said, QString::number(int(ErrorCode::NotFound)));
    }

    void mayNotMake()
    {
        const NewsroomFixture fixture;
        const QString folder = QFileInfo(fixture.path()).absolutePath();
        QVERIFY(setMode(folder, 0555));
        const QString said = asNobody([&] {
            return refused("create",
                           Newsroom::create(fixture.path(), sampleOrganisation(), fixture.context()),
                           ErrorCode::NoPermission);
        });
        QVERIFY(setMode(folder, 0755));
        QCOMPARE(said, QString());
        QVERIFY(!QFile::exists(fixture.path()));
    }

    void backupWhereNothingMayBeWritten()
    {
        NewsroomFixture fixture;
        QVERIFY(fixture.newsroom().save(sampleEntry()));
        fixture.close();
        const QTemporaryDir target;
        QVERIFY(setMode(target.path(), 0555));
        QVERIFY(setMode(QFileInfo(fixture.path()).absolutePath(), 0777));
        QVERIFY(setMode(fixture.path(), 0666));
        QCOMPARE(asNobody([&] {
                     const auto opened = Newsroom::open(fixture.path(), fixture.context());
                     return opened ? refused("backup", (*opened)->backUpTo(target.filePath(u"b"_s)),
                                             ErrorCode::NoPermission)
                                   : opened.error().detail;
                 }),
                 QString());
        QVERIFY(setMode(target.path(), 0755));
    }

private:
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

GACETA_TEST(RefusalTest)
#include "refusaltest.moc"
#endif
