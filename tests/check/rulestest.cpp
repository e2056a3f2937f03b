#include "app/check/registry.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace gaceta::check;
using namespace Qt::StringLiterals;

namespace {

LanguageVersion published(const QString &title, const QByteArray &body = "Text.\n")
{
    LanguageVersion version;
    version.title = title;
    version.slug = u"a-slug"_s;
    version.body = body;
    version.state = WorkflowState::Published;
    return version;
}

// One entry, and one item of everything a text may name; nothing is wrong with it.
struct Newsroom
{
    Newsroom()
    {
        snapshot.organisation.languages = {english(), spanish()};
        snapshot.organisation.timeZone = u"America/Los_Angeles"_s;
        snapshot.organisation.baseUrl = u"https://example.org"_s;
        Statistic statistic;
        statistic.id = StatisticId::create();
        statistic.key = u"rate"_s;
        statistic.group = u"summary"_s;
        statistic.observations.append({88, QDate(2022, 6, 1), {}, {}, {}, false, {}, {}});
        snapshot.statistics = {statistic};
        SchoolList list;
        list.id = SchoolListId::create();
        list.key = u"all"_s;
        snapshot.schoolLists = {list};
        Contact contact;
        contact.id = ContactId::create();
        contact.key = u"desk"_s;
        contact.group = u"press"_s;
        snapshot.contacts = {contact};
        Media media;
        media.id = MediaId::create();
        media.fileName = u"a.png"_s;
        media.mimeType = u"image/png"_s;
        media.texts[english()].alt = u"A school"_s;
        media.texts[spanish()].alt = u"Una escuela"_s;
        snapshot.media = {media};
        Entry entry;
        entry.id = EntryId::create();
        entry.source = english();
        entry.date = QDateTime(QDate(2022, 10, 11), QTime(9, 0), Qt::UTC);
        entry.texts[english()] = published(u"Title"_s);
        snapshot.entries = {entry};
    }

    [[nodiscard]] LanguageVersion &version() { return snapshot.entries.first().texts[english()]; }
    [[nodiscard]] QString media() const { return snapshot.media.first().id.text(); }
    [[nodiscard]] QString entry() const { return snapshot.entries.first().id.text(); }

    Snapshot snapshot;
};

const QDateTime now(QDate(2023, 1, 2), QTime(12, 0), Qt::UTC);

QList<Finding> checkAll(const Snapshot &snapshot)
{
    return check::checkAll(snapshot, now);
}

QStringList rulesOf(const QList<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules.append(finding.rule + u' ' + finding.field + u' ' + finding.language.text() + u' ' +
                     enumName(finding.severity));
    return rules;
}

} // namespace

class RulesTest final : public QObject
{
    Q_OBJECT

private slots:
    void nothingWrong()
    {
        const Newsroom newsroom;
        QCOMPARE(rulesOf(checkAll(newsroom.snapshot)), QStringList());
    }

    void bodies_data()
    {
        QTest::addColumn<QString>("body"); // %m: the media item, %e: the entry, %n: no item
        QTest::addColumn<QString>("finding");
        QTest::newRow("good chip") << u"At {{stat:rate}} now."_s << QString();
        QTest::newRow("good blocks")
            << u"{{schools:all}}\n\n{{stats:summary}}\n\n{{contacts:press}}\n\n{{news:latest 3}}"_s
            << QString();
        QTest::newRow("unknown statistic") << u"At {{stat:rates}}."_s << u"reference body en required"_s;
        QTest::newRow("form of a chip") << u"At {{stat:rate sentence}}."_s << QString();
        QTest::newRow("no such form") << u"{{stat:rate upwards}}"_s << u"reference body en required"_s;
        QTest::newRow("nothing to compare")
            << u"{{stat:rate change}}"_s << u"reference body en required"_s;
        QTest::newRow("counts") << u"{{count:all}} on {{count:all campuses}}"_s << QString();
        QTest::newRow("count of what") << u"{{count:all pupils}}"_s << u"reference body en required"_s;
        QTest::newRow("count of none") << u"{{count:none}}"_s << u"reference body en required"_s;
        QTest::newRow("unknown kind") << u"{{foo:bar}}"_s << u"reference body en required"_s;
        QTest::newRow("unknown list") << u"{{schools:none}}"_s << u"reference body en required"_s;
        QTest::newRow("unknown group") << u"{{contacts:none}}"_s << u"reference body en required"_s;
        QTest::newRow("news of what") << u"{{news:oldest}}"_s << u"reference body en required"_s;
        QTest::newRow("no news") << u"{{news:latest 0}}"_s << u"reference body en required"_s;
        QTest::newRow("block in a sentence")
            << u"Our {{schools:all}} are here."_s << u"reference body en required"_s;
        QTest::newRow("in code") << u"`{{stat:none}}`"_s << QString();
        QTest::newRow("good link") << u"[the news](gaceta:entry/%e)"_s << QString();
        QTest::newRow("good image") << u"![x](gaceta:media/%m)"_s << QString();
        QTest::newRow("broken link")
            << u"[the news](gaceta:page/%n)"_s << u"internal-link body en required"_s;
        QTest::newRow("link to another kind")
            << u"[the news](gaceta:page/%e)"_s << u"internal-link body en required"_s;
        QTest::newRow("broken image")
            << u"![x](gaceta:media/%n)"_s << u"internal-link body en required"_s;
        QTest::newRow("other links") << u"[x](https://example.org)"_s << QString();
    }

    void bodies()
    {
        QFETCH(QString, body);
        QFETCH(QString, finding);
        Newsroom newsroom;
        body.replace(u"%m"_s, newsroom.media()).replace(u"%e"_s, newsroom.entry());
        newsroom.version().body = body.replace(u"%n"_s, EntryId::create().text()).toUtf8();
        const QStringList expected = finding.isEmpty() ? QStringList() : QStringList{finding};
        QCOMPARE(rulesOf(checkAll(newsroom.snapshot)), expected);

        newsroom.version().state = WorkflowState::Draft;
        for (const Finding &found : checkAll(newsroom.snapshot))
            QCOMPARE(found.severity, Severity::Recommended);
    }

    void requiredFields()
    {
        Newsroom newsroom;
        newsroom.version().title.clear();
        newsroom.snapshot.entries.first().date = {};
        newsroom.snapshot.organisation.baseUrl.clear();
        QCOMPARE(rulesOf(checkAll(newsroom.snapshot)),
                 (QStringList{u"required-field date  required"_s, u"required-field title en required"_s,
                              u"required-field baseUrl  required"_s}));
        newsroom.version().state = WorkflowState::InReview;
        QCOMPARE(rulesOf(checkAll(newsroom.snapshot)).first(), u"required-field date  recommended"_s);
    }

    void altText()
    {
        Newsroom newsroom;
        Media &media = newsroom.snapshot.media.first();
        media.texts.remove(english());
        media.texts[spanish()].alt = u"  "_s;
        newsroom.snapshot.entries.first().leadImage = media.id;
        // The entry has no Spanish version that would show the picture.
        QCOMPARE(rulesOf(checkAll(newsroom.snapshot)),
                 (QStringList{u"alt-text alt en required"_s, u"alt-text alt es recommended"_s}));
        // Nobody sees a draft yet.
        newsroom.version().state = WorkflowState::Draft;
        QCOMPARE(rulesOf(checkAll(newsroom.snapshot)).first(), u"alt-text alt en recommended"_s);
        media.decorative = true;
        QCOMPARE(rulesOf(checkAll(newsroom.snapshot)), QStringList());
    }

    // The texts of schools, school lists and the “About us” paragraph are shown as well.
    void textsWithoutWorkflow_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        const QByteArray gone = EntryId::create().text().toUtf8();
        QTest::newRow("chip") << QByteArray("{{stat:none}}") << u"reference %1 en required"_s;
        QTest::newRow("link") << "[x](gaceta:entry/" + gone + ")" << u"internal-link %1 en required"_s;
        QTest::newRow("image") << QByteArray("MEDIA") << u"alt-text alt en required"_s;
    }
    void textsWithoutWorkflow()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        const auto found = [&](const QString &field, const auto &put) {
            Newsroom newsroom;
            newsroom.snapshot.media.first().texts.remove(english());
            const QByteArray image = "![](gaceta:media/" + newsroom.media().toUtf8() + ")";
            put(newsroom.snapshot, body == "MEDIA" ? image : body);
            const QString line = expected.contains(u'%') ? expected.arg(field) : expected;
            return rulesOf(checkAll(newsroom.snapshot)).contains(line);
        };
        QVERIFY(found(u"description"_s, [](Snapshot &snapshot, const QByteArray &text) {
            School school;
            school.id = SchoolId::create();
            school.texts[english()].description = text;
            snapshot.schools.append(school);
        }));
        QVERIFY(found(u"intro"_s, [](Snapshot &snapshot, const QByteArray &text) {
            snapshot.schoolLists.first().texts[english()].intro = text;
        }));
        QVERIFY(found(u"body"_s, [](Snapshot &snapshot, const QByteArray &text) {
            Boilerplate boilerplate;
            boilerplate.id = BoilerplateId::create();
            boilerplate.texts[english()].body = text;
            snapshot.boilerplates.append(boilerplate);
        }));
    }

    void altTextOfImagesInBodies()
    {
        Newsroom newsroom;
        newsroom.snapshot.media.first().texts.remove(english());
        newsroom.version().body = "![](gaceta:media/" + newsroom.media().toUtf8() + ")";
        QCOMPARE(rulesOf(checkAll(newsroom.snapshot)), QStringList{u"alt-text alt en required"_s});
    }

    void duplicateSlugs()
    {
        Newsroom newsroom;
        Entry second = newsroom.snapshot.entries.first();
        second.id = EntryId::create();
        newsroom.snapshot.entries.append(second);
        QCOMPARE(
            rulesOf(checkAll(newsroom.snapshot)),
            (QStringList{u"duplicate-slug slug en required"_s, u"duplicate-slug slug en required"_s}));
        newsroom.snapshot.entries.last().texts[english()].state = WorkflowState::Draft;
        QCOMPARE(rulesOf(checkAll(newsroom.snapshot)).last(), u"duplicate-slug slug en recommended"_s);
        // Another language is another address.
        newsroom.snapshot.entries.last().texts = {{spanish(), second.texts.value(english())}};
        newsroom.snapshot.entries.last().source = spanish();
        QCOMPARE(rulesOf(checkAll(newsroom.snapshot)), QStringList());
    }

    void outdatedTranslation()
    {
        Newsroom newsroom;
        Entry &entry = newsroom.snapshot.entries.first();
        LanguageVersion translation = published(u"Título"_s);
        translation.basis = {english(), paragraphHashes(newsroom.version()), false};
        entry.texts[spanish()] = translation;
        QCOMPARE(rulesOf(checkAll(newsroom.snapshot)), QStringList());
        newsroom.version().body = "Other text.\n";
        QCOMPARE(rulesOf(checkAll(newsroom.snapshot)),
                 QStringList{u"outdated-translation body es recommended"_s});
    }

    void waitingTranslation()
    {
        Newsroom newsroom;
        newsroom.snapshot.organisation.translationLags = {{{}, TranslationLag::Hold}};
        const QStringList waiting{u"waiting-translation title en recommended"_s};
        QVERIFY(!rulesOf(checkAll(newsroom.snapshot)).contains(waiting.first())); // of another kind
        newsroom.snapshot.organisation.translationLags = {
            {newsroom.snapshot.entries.first().kind, TranslationLag::Hold}};
        QVERIFY(rulesOf(checkAll(newsroom.snapshot)).contains(waiting.first()));
        newsroom.snapshot.entries.first().texts[spanish()] = published(u"Título"_s);
        QVERIFY(!rulesOf(checkAll(newsroom.snapshot)).contains(waiting.first()));
    }

    void summaryLength()
    {
        Newsroom newsroom;
        newsroom.version().summary = QString(200, u'x') + u"  "_s;
        QCOMPARE(rulesOf(checkAll(newsroom.snapshot)), QStringList());
        newsroom.version().summary = QString(201, u'x');
        QCOMPARE(rulesOf(checkAll(newsroom.snapshot)),
                 QStringList{u"summary-length summary en recommended"_s});
    }

    void oneItem()
    {
        Newsroom newsroom;
        Entry entry = newsroom.snapshot.entries.first();
        entry.texts[english()].body = "{{stat:none}}";
        const Content content(newsroom.snapshot, now);
        const QList<Finding> findings = checkItem(ItemKind::Entry, entry, content);
        QCOMPARE(findings.size(), qsizetype(1));
        QCOMPARE(findings.first().item, entry.id.text());
        QVERIFY(findings.first().message.contains(u"stat:none"_s));
    }

    void linkToWhatIsNotPublished()
    {
        Newsroom newsroom;
        Entry draft = newsroom.snapshot.entries.first();
        draft.id = EntryId::create();
        draft.texts[english()].slug = u"other"_s;
        draft.texts[english()].state = WorkflowState::Draft;
        newsroom.snapshot.entries.append(draft);
        newsroom.version().body = "[the news](gaceta:entry/" + draft.id.text().toUtf8() + ")";
        QCOMPARE(rulesOf(checkAll(newsroom.snapshot)),
                 QStringList{u"unpublished-link body en recommended"_s});
        // Where the original stands in, readers get there.
        newsroom.snapshot.organisation.translationLags = {{draft.kind, TranslationLag::Notice}};
        newsroom.snapshot.entries.last().texts[spanish()] = published(u"Otro"_s);
        QVERIFY(!rulesOf(checkAll(newsroom.snapshot))
                     .contains(u"unpublished-link body en recommended"_s));
        newsroom.snapshot.organisation.translationLags.clear();
        newsroom.snapshot.entries.last().texts.remove(spanish());
        // Both may come out together.
        newsroom.version().state = WorkflowState::Draft;
        QCOMPARE(rulesOf(checkAll(newsroom.snapshot)), QStringList());
    }

    void levels()
    {
        Newsroom newsroom;
        newsroom.version().summary = QString(201, u'x');
        QList<CheckChoice> &checks = newsroom.snapshot.organisation.checks;
        checks = {{u"summary-length"_s, {}, CheckLevel::Required}};
        QCOMPARE(rulesOf(checkAll(newsroom.snapshot)),
                 QStringList{u"summary-length summary en required"_s});
        // Asked for before it is published: a draft is only reminded.
        newsroom.version().state = WorkflowState::Draft;
        QCOMPARE(rulesOf(checkAll(newsroom.snapshot)),
                 QStringList{u"summary-length summary en recommended"_s});
        newsroom.version().state = WorkflowState::Published;
        checks.append({u"summary-length"_s, ItemKind::Entry, CheckLevel::Off});
        QCOMPARE(rulesOf(checkAll(newsroom.snapshot)), QStringList());
        checks.last().kind = ItemKind::Page;
        QCOMPARE(rulesOf(checkAll(newsroom.snapshot)).size(), qsizetype(1));
        newsroom.version().summary.clear();
        newsroom.version().body = "{{stat:none}}";
        checks = {{u"reference"_s, {}, CheckLevel::Recommended}};
        QCOMPARE(rulesOf(checkAll(newsroom.snapshot)), QStringList{u"reference body en recommended"_s});
    }

    void ignored()
    {
        Newsroom newsroom;
        newsroom.version().body = "{{stat:none}} and {{stat:nothing}}";
        const QList<Finding> found = checkAll(newsroom.snapshot);
        QCOMPARE(found.size(), qsizetype(2));
        const Finding &one = found.first();
        newsroom.snapshot.ignoredFindings = {{one.rule,
                                              one.kind,
                                              one.item,
                                              one.language,
                                              one.field,
                                              one.passage,
                                              u"It will be there."_s,
                                              {},
                                              {}}};
        const QList<Finding> left = checkAll(newsroom.snapshot);
        QCOMPARE(left.size(), qsizetype(1));
        QCOMPARE(left.first().passage, u"stat:nothing"_s);
    }

    void picturesStatisticsAndColor()
    {
        Newsroom newsroom;
        Media &media = newsroom.snapshot.media.first();
        media.width = 800;
        media.height = 900;
        newsroom.snapshot.statistics.first().reviewBy = QDate(2023, 1, 2);
        newsroom.snapshot.organisation.accentColor = u"#0e5c75"_s;
        QCOMPARE(rulesOf(checkAll(newsroom.snapshot)), QStringList());
        newsroom.snapshot.entries.first().leadImage = media.id;
        newsroom.snapshot.statistics.first().reviewBy = QDate(2023, 1, 1);
        newsroom.snapshot.organisation.accentColor = u"#ffcc00"_s;
        QCOMPARE(rulesOf(checkAll(newsroom.snapshot)),
                 (QStringList{u"statistic-review reviewBy  recommended"_s,
                              u"image-size fileName  recommended"_s,
                              u"brand-contrast accentColor  recommended"_s}));
    }

    void rulesHaveNamesAndTitles()
    {
        QSet<QString> names;
        for (const auto &rule : allRules()) {
            names.insert(rule->name());
            QVERIFY(!rule->title().isEmpty());
        }
        QCOMPARE(names.size(), qsizetype(allRules().size()));
    }
};

GACETA_TEST(RulesTest)
#include "rulestest.moc"
