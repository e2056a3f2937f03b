#include "tests/editors/editorfixture.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QPlainTextEdit>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

class LargeFormTest final : public QObject
{
    Q_OBJECT

private slots:
    void bodyOfFiveMegabytes();
    void savingAmongTenThousand();
    void titleIsShownWhole();
    void switchingTheLanguageChangesNothing_data();
    void switchingTheLanguageChangesNothing();
};

void LargeFormTest::bodyOfFiveMegabytes()
{
    EditorFixture f;
    Entry entry = f.savedEntry();
    entry.texts[english()].body = QByteArray("Words of a very long text.\n\n").repeated(190000);
    QVERIFY(entry.texts[english()].body.size() > 5'000'000);
    entry = *f.fixture.newsroom().save(entry);
    const auto form = f.form(ItemKind::Entry);
    QVERIFY(form->load(entry.id.text()));
    QVERIFY(!form->isDirty());
    type(*form, "title", u"!"_s, english());
    type(*form, "body", u"!"_s, english());
    QCOMPARE(f.journal().items()->size(), 1);
    QVERIFY(form->save());
    const LanguageVersion stored = f.stored(entry).texts.value(english());
    QVERIFY(stored.title.endsWith(u'!'));
    QCOMPARE(stored.body.size(), entry.texts[english()].body.size() + 1);
}

void LargeFormTest::savingAmongTenThousand()
{
    EditorFixture f;
    const Entry entry = f.savedEntry();
    QList<Entry> others(10000, entry);
    for (Entry &each : others) {
        each.id = EntryId::create();
        each.version = 0;
    }
    QVERIFY(f.fixture.newsroom().saveAll(others));
    const auto form = f.form(ItemKind::Entry);
    QVERIFY(form->load(entry.id.text()));
    QList<qint64> times;
    for (int i = 0; i < 9; ++i) {
        type(*form, "title", u"x"_s, english());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(form->save());
        times.append(timer.elapsed());
    }
    std::sort(times.begin(), times.end());
    qInfo("saving one entry among 10,000: %lld ms (median of 9)", static_cast<long long>(times.at(4)));
    QVERIFY(times.at(4) < 500); // ten times the goal: a busy computer must not fail this
}

// The second item shown has a longer title than the first.
void LargeFormTest::titleIsShownWhole()
{
    EditorFixture f;
    const Entry brief = f.savedEntry();
    Entry wordy = f.savedEntry();
    wordy.texts[english()].title = u"A title of many words "_s.repeated(6);
    wordy = *f.fixture.newsroom().save(wordy);
    const auto form = f.form(ItemKind::Entry);
    QVERIFY(form->load(brief.id.text()));
    const int before = focusField(*form, "title", english())->height();
    QVERIFY(form->load(wordy.id.text()));
    QTRY_VERIFY(focusField(*form, "title", english())->height() > before);
    const auto *edit = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(edit);
    QVERIFY(edit->document()->size().height() * edit->fontMetrics().lineSpacing() < edit->height());
}

void LargeFormTest::switchingTheLanguageChangesNothing_data()
{
    QTest::addColumn<ItemKind>("kind");
    QTest::newRow("entry") << ItemKind::Entry;
    QTest::newRow("page") << ItemKind::Page;
}

void LargeFormTest::switchingTheLanguageChangesNothing()
{
    QFETCH(ItemKind, kind);
    EditorFixture f;
    const auto form = f.form(kind);
    QString id;
    if (kind == ItemKind::Entry) {
        id = f.savedEntry().id.text();
    } else {
        Page page = samplePage();
        page.parent = {};
        page.leadImage = {};
        id = f.fixture.newsroom().save(page)->id.text();
    }
    QVERIFY(form->load(id));
    for (QWidget *widget : form->findChildren<QWidget *>()) {
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(widget, &event);
    }
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(form.get(), &event);
    QVERIFY(!form->isDirty());
    QVERIFY(!form->canUndo());
}

GACETA_TEST(LargeFormTest)

#include "largeformtest.moc"
