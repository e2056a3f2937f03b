// What people decided about findings and words: kept in the file, told, and gone with the item.

#include "tests/support/newsroomfixture.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

class DecisionsTest final : public QObject
{
    Q_OBJECT

private slots:
    void ignoredFindings()
    {
        NewsroomFixture fixture;
        editing::Newsroom &newsroom = fixture.newsroom();
        QSignalSpy changes(&newsroom, &editing::Newsroom::changed);
        const QString token = *newsroom.contentToken();
        IgnoredFinding finding;
        finding.rule = u"acronym"_s;
        finding.item = EntryId::create().text();
        finding.language = spanish();
        finding.field = u"body"_s;
        finding.passage = u"GED"_s;
        finding.reason = u"Known."_s;
        QVERIFY(newsroom.ignoreFinding(finding).has_value());
        QCOMPARE(changes.size(), 1);
        QVERIFY(*newsroom.contentToken() != token);
        finding.reason = u"Everybody knows it."_s;
        QVERIFY(newsroom.ignoreFinding(finding).has_value());
        const QList<IgnoredFinding> kept = *newsroom.ignoredFindings();
        QCOMPARE(kept.size(), qsizetype(1));
        QCOMPARE(kept.first().reason, finding.reason);
        QVERIFY(kept.first().time.isValid());
        QVERIFY(!kept.first().author.isEmpty());
        QCOMPARE((*newsroom.snapshot())->ignoredFindings, kept);
        QVERIFY(newsroom.takeBackIgnored(finding).has_value());
        QVERIFY(newsroom.ignoredFindings()->isEmpty());
    }

    void goesWithItsItem()
    {
        NewsroomFixture fixture;
        editing::Newsroom &newsroom = fixture.newsroom();
        Term term;
        term.id = TermId::create();
        term.key = u"tag"_s;
        QVERIFY(newsroom.save(term).has_value());
        IgnoredFinding finding;
        finding.rule = u"required-field"_s;
        finding.kind = ItemKind::Term;
        finding.item = term.id.text();
        QVERIFY(newsroom.ignoreFinding(finding).has_value());
        QVERIFY(newsroom.trash(ItemKind::Term, finding.item).has_value());
        QCOMPARE(newsroom.ignoredFindings()->size(), qsizetype(1));
        QVERIFY(newsroom.deleteForever(ItemKind::Term, finding.item).has_value());
        QVERIFY(newsroom.ignoredFindings()->isEmpty());
    }

    void dictionary()
    {
        NewsroomFixture fixture;
        editing::Newsroom &newsroom = fixture.newsroom();
        QVERIFY(newsroom.addToDictionary(spanish(), u"Boyle"_s).has_value());
        QVERIFY(newsroom.addToDictionary(spanish(), u"Boyle"_s).has_value());
        QVERIFY(newsroom.addToDictionary(english(), u"Boyle"_s).has_value());
        QCOMPARE(newsroom.dictionary()->size(), qsizetype(2));
        QCOMPARE(newsroom.dictionary()->first().language, english());
        QVERIFY(newsroom.removeFromDictionary(spanish(), u"Boyle"_s).has_value());
        QCOMPARE(newsroom.dictionary()->size(), qsizetype(1));
    }
};

GACETA_TEST(DecisionsTest)
#include "decisionstest.moc"
