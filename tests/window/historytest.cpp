// Former versions in the window: yesterday's paragraph comes back, a version gets a name.

#include "tests/window/windowfixture.h"
#include "ui/window/history/differencerow.h"
#include "ui/window/history/historydialog.h"
#include "ui/window/history/revisionmodel.h"
#include "ui/window/newsroomview.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QListView>

using namespace gaceta;
using namespace gaceta::tests;
using namespace gaceta::ui;
using namespace Qt::StringLiterals;

namespace {

Entry twoVersions(WindowFixture &fixture)
{
    Entry entry;
    entry.id = EntryId::create();
    entry.source = english();
    LanguageVersion &text = entry.texts[english()];
    text.title = u"The first title"_s;
    text.slug = u"the-first-title"_s;
    text.body = "One stays.\n\nTwo as it was.\n\nThree as it was.";
    entry = *fixture.newsroom().save(entry);
    entry.texts[english()].title = u"The second title"_s;
    entry.texts[english()].body = "One stays.\n\nTwo is new.\n\nThree is new.";
    entry.texts[english()].state = WorkflowState::Approved;
    return *fixture.newsroom().save(entry, u"After the call"_s);
}

HistoryDialog *historyOf(WindowFixture &fixture, const Entry &entry)
{
    fixture.view().showItem(ItemKind::Entry, entry.id.text());
    fixture.view().showHistory();
    return qobject_cast<HistoryDialog *>(WindowFixture::dialog());
}

LanguageVersion shown(WindowFixture &fixture, const Entry &entry)
{
    fixture.view().editorPane()->save();
    return fixture.newsroom().load<Entry>(entry.id)->texts.value(english());
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void oneParagraphComesBack()
    {
        WindowFixture fixture;
        const Entry entry = twoVersions(fixture);
        HistoryDialog *dialog = historyOf(fixture, entry);
        QVERIFY(dialog);
        QCOMPARE(dialog->list()->model()->rowCount(), 2);
        QVERIFY2(namelessControls(dialog).isEmpty(), qPrintable(namelessControls(dialog).join(u'\n')));
        press(dialog, u"Put back"_s); // the first of the two paragraphs
        QCOMPARE(shown(fixture, entry).body, "One stays.\n\nTwo as it was.\n\nThree is new.");
        QCOMPARE(shown(fixture, entry).title, u"The second title"_s);
        const auto revisions = fixture.newsroom().revisions(ItemKind::Entry, entry.id.text());
        QCOMPARE(revisions->size(), 3);
        QVERIFY(!revisions->first().reason.isEmpty());
    }

    void undoneInTheForm()
    {
        WindowFixture fixture;
        const Entry entry = twoVersions(fixture);
        HistoryDialog *dialog = historyOf(fixture, entry);
        press(dialog, u"Put back"_s);
        dialog->reject();
        fixture.view().editorPane()->editor()->undo();
        QCOMPARE(shown(fixture, entry).body, entry.texts.value(english()).body);
    }

    void oneFieldComesBack()
    {
        WindowFixture fixture;
        const Entry entry = twoVersions(fixture);
        HistoryDialog *dialog = historyOf(fixture, entry);
        press(dialog, u"Put it back"_s); // the title
        QCOMPARE(shown(fixture, entry).title, u"The first title"_s);
        QCOMPARE(shown(fixture, entry).body, entry.texts.value(english()).body);
    }

    void allComesBackButNotTheState()
    {
        WindowFixture fixture;
        const Entry entry = twoVersions(fixture);
        HistoryDialog *dialog = historyOf(fixture, entry);
        press(dialog, u"Put this version back"_s);
        QCOMPARE(shown(fixture, entry).title, u"The first title"_s);
        QCOMPARE(shown(fixture, entry).body, "One stays.\n\nTwo as it was.\n\nThree as it was.");
        QCOMPARE(shown(fixture, entry).state, WorkflowState::Approved);
    }

    void aVersionGetsAName()
    {
        WindowFixture fixture;
        const Entry entry = twoVersions(fixture);
        HistoryDialog *dialog = historyOf(fixture, entry);
        press(dialog, u"Give it a name…"_s);
        auto *ask = dialog->findChild<QInputDialog *>();
        QTRY_VERIFY(ask && ask->isVisible());
        ask->setTextValue(u"For the board"_s);
        ask->accept();
        QTRY_COMPARE(dialog->list()->currentIndex().data().toString(), u"For the board"_s);
        const auto revisions = fixture.newsroom().revisions(ItemKind::Entry, entry.id.text());
        QCOMPARE(revisions->last().name, u"For the board"_s);
    }

    void sessions()
    {
        const QDateTime time(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
        const auto at = [&](int minute, const QString &author, const QString &name = {}) {
            storage::Revision revision;
            revision.id = QString::number(minute);
            revision.time = time.addSecs(minute * 60);
            revision.author = author;
            revision.name = name;
            return revision;
        };
        const QList<storage::Revision> found = sessionsOf(
            {at(100, u"Ana"_s), at(95, u"Ana"_s), at(82, u"Ana"_s), at(60, u"Ana"_s),
             at(58, u"Ana"_s, u"Named"_s), at(57, u"Luis"_s), at(56, u"Ana"_s), at(55, u"Ana"_s)});
        QStringList ids;
        for (const storage::Revision &one : found)
            ids.append(one.id);
        QCOMPARE(ids, (QStringList{u"100"_s, u"60"_s, u"58"_s, u"57"_s, u"56"_s, u"55"_s}));
    }
};

GACETA_TEST(HistoryTest)
#include "historytest.moc"
