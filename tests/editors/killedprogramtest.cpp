#include "tests/editors/editorfixture.h"
#include "tests/support/testmain.h"

#include <QProcess>

#include <iostream>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

static editing::NewsroomContext writer()
{
    return {std::make_shared<SystemClock>(), u"Ana"_s};
}

// The program that will be killed: types into a form, says so, and waits.
class TypingProgram final : public QObject
{
    Q_OBJECT

private slots:
    void typeAndWait()
    {
        const QStringList wanted = qEnvironmentVariable("GACETA_TYPE_INTO").split(u'|');
        if (wanted.size() != 3)
            QSKIP("runs as a program of its own only");
        auto newsroom = *editing::Newsroom::open(wanted.at(0), writer());
        auto journal = *editing::RecoveryJournal::open(wanted.at(1), newsroom->id());
        settings::MemoryStore settings;
        const SystemClock clock;
        std::unique_ptr<ui::ItemEditor> form(
            ui::createEditor(ItemKind::Entry, {*newsroom, journal.get(), settings, clock}, nullptr));
        form->resize(1000, 900);
        form->show();
        QVERIFY(QTest::qWaitForWindowActive(form.get()));
        QVERIFY(form->load(wanted.at(2)));
        type(*form, "title", u" and grows"_s, english());
        type(*form, "body", u" Otra frase."_s, spanish());
        std::cout << "TYPED" << std::endl;
        QTest::qWait(60000);
    }
};

class KilledProgramTest final : public QObject
{
    Q_OBJECT

private slots:
    void wordsSurvive()
    {
        QTemporaryDir state;
        NewsroomFixture fixture;
        Entry entry;
        entry.id = EntryId::create();
        entry.source = english();
        entry.date = noon(2026, 3, 4);
        entry.texts[english()].title = u"The garden opens"_s;
        entry.texts[spanish()].body = "Una frase.\n";
        entry = *fixture.newsroom().save(entry);
        const QString newsroomId = fixture.newsroom().id();

        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GACETA_TYPE_INTO"_s,
                           QStringList{fixture.path(), state.path(), entry.id.text()}.join(u'|'));
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(), {u"TypingProgram"_s});
        QByteArray said;
        while (!said.contains("TYPED") && program.waitForReadyRead(30000))
            said += program.readAllStandardOutput();
        QVERIFY2(said.contains("TYPED"), said.constData());
        program.kill(); // SIGKILL: nothing of it runs any more
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);

        const auto journal = std::move(*editing::RecoveryJournal::open(state.path(), newsroomId));
        const auto items = journal->items();
        QVERIFY(items);
        QCOMPARE(items->size(), 1);
        QCOMPARE(items->first().item, entry.id.text());
        QVERIFY(items->first().value.contains("The garden opens and grows"));
        QVERIFY(items->first().value.contains("Una frase. Otra frase."));
    }
};

GACETA_TEST(TypingProgram)
GACETA_TEST(KilledProgramTest)

#include "killedprogramtest.moc"
