// Several programs that save into one newsroom at the same time, while its log is written back again and
// again: everything they were told is saved is there.

#include "tests/support/newsroomfixture.h"
#include "tests/support/testmain.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>

using namespace gaceta;
using namespace gaceta::editing;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int programs = 3;
constexpr int savesOfEach = 25;

// Texts so long that the log is written back every few saves. Gives back how many failed for another
// reason than that another program was just saving.
int saveMany(const NewsroomFixture &fixture, int program)
{
    const auto newsroom = Newsroom::open(fixture.path(), fixture.context());
    if (!newsroom)
        return savesOfEach;
    int failed = 0;
    for (int i = 0; i < savesOfEach; ++i) {
        Boilerplate text = sampleBoilerplate();
        text.key = u"%1-%2"_s.arg(program).arg(i);
        text.texts[english()].body = QByteArray("Words of a long text. ").repeated(15'000);
        Result<Boilerplate> saved = (*newsroom)->save(text);
        for (int again = 0; !saved && saved.error().code == ErrorCode::Busy && again < 10; ++again)
            saved = (*newsroom)->save(text);
        if (!saved)
            ++failed;
    }
    return failed;
}

} // namespace

class ProgramsTest final : public QObject
{
    Q_OBJECT

private slots:
    void saveAtOnce()
    {
        NewsroomFixture fixture;
        fixture.newsroom();
        fixture.close();
        QList<pid_t> children;
        for (int program = 0; program < programs; ++program) {
            const pid_t child = ::fork();
            if (child == 0)
                ::_exit(saveMany(fixture, program));
            children.append(child);
        }
        for (const pid_t child : children) {
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY(WIFEXITED(status));
            QCOMPARE(WEXITSTATUS(status), 0);
        }
        QCOMPARE(fixture.newsroom().loadAll<Boilerplate>()->size(), programs * savesOfEach);
        QCOMPARE(*fixture.newsroom().verify(), QStringList());
    }
};

GACETA_TEST(ProgramsTest)
#include "programstest.moc"
#endif
