// A translation is outdated where the original says something else than when it was confirmed, and for
// no other reason.

#include "app/core/languageversion.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <functional>

using namespace gaceta;
using namespace Qt::StringLiterals;

namespace {

Localized<LanguageVersion> confirmed()
{
    LanguageVersion original;
    original.title = u"School garden opens"_s;
    original.summary = u"Families planted seeds."_s;
    original.body = "First paragraph.\n\nSecond *paragraph*.\n";
    LanguageVersion translation;
    translation.title = u"Abre el huerto"_s;
    translation.basis = {english(), paragraphHashes(original), false};
    return {{english(), original}, {spanish(), translation}};
}

using Change = std::function<void(LanguageVersion &original, LanguageVersion &translation)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TranslationStateTest final : public QObject
{
    Q_OBJECT

private slots:
    void changes_data();
    void changes()
    {
        QFETCH(Change, change);
        Localized<LanguageVersion> texts = confirmed();
        change(*texts.find(english()), *texts.find(spanish()));
        QTEST(translationState(texts, spanish(), english()), "expected");
    }

    void original()
    {
        Localized<LanguageVersion> texts = confirmed();
        QCOMPARE(translationState(texts, english(), english()), TranslationState::Original);
        texts.remove(english());
        QCOMPARE(translationState(texts, english(), english()), TranslationState::Missing);
        QCOMPARE(translationState(texts, spanish(), english()), TranslationState::Outdated);
    }

    void thirdLanguage()
    {
        // Made from the translation, not from the original: only the translation counts.
        const LanguageTag french = *LanguageTag::parse(u"fr");
        Localized<LanguageVersion> texts = confirmed();
        texts[french].title = u"Le jardin ouvre"_s;
        texts[french].basis = {spanish(), paragraphHashes(texts.value(spanish())), false};
        texts[english()].title = u"Another title"_s;
        QCOMPARE(translationState(texts, french, english()), TranslationState::UpToDate);
        texts[spanish()].title = u"Otro título"_s;
        QCOMPARE(translationState(texts, french, english()), TranslationState::Outdated);
    }

    void paragraphsOfBody_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QList<QByteArray>>("expected");
        using List = QList<QByteArray>;
        QTest::newRow("empty") << QByteArray() << List{};
        QTest::newRow("one") << QByteArray("One\ntwo") << List{"One\ntwo"};
        QTest::newRow("two") << QByteArray("One\n\n\ntwo\n") << List{"One", "two"};
        QTest::newRow("blanks") << QByteArray("One\n \t\ntwo\n") << List{"One", "two"};
        QTest::newRow("windows line ends") << QByteArray("One\r\n\r\ntwo") << List{"One\r", "two"};
        QTest::newRow("fence") << QByteArray("```\na\n\nb\n```\n\nc") << List{"```\na\n\nb\n```", "c"};
        QTest::newRow("open fence") << QByteArray("~~~\na\n\nb") << List{"~~~\na\n\nb"};
    }

    void paragraphsOfBody()
    {
        QFETCH(QByteArray, body);
        LanguageVersion version;
        version.body = body;
        QTEST(paragraphs(version).sliced(2), "expected");
        QCOMPARE(paragraphHashes(version).size(), paragraphs(version).size());
    }

    void hashForm()
    {
        // Known answers: the form stands in files and must not change.
        LanguageVersion version;
        version.body = "  a   b\nc ";
        QCOMPARE(paragraphHashes(version), (QStringList{{}, {}, u"0e9f64031fcb"_s}));
    }
};

void TranslationStateTest::changes_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<TranslationState>("expected");
    const auto row = [](const char *name, TranslationState expected, const Change &change) {
        QTest::newRow(name) << change << expected;
    };
    using enum TranslationState;
    using Text = LanguageVersion;
    row("nothing", UpToDate, [](Text &, Text &) {});
    row("title", Outdated, [](Text &original, Text &) { original.title += u'!'; });
    row("summary", Outdated, [](Text &original, Text &) { original.summary.clear(); });
    row("a word in the body", Outdated,
        [](Text &original, Text &) { original.body.replace("First", "1st"); });
    row("a paragraph more", Outdated, [](Text &original, Text &) { original.body += "\nThird.\n"; });
    row("paragraphs in another order", Outdated,
        [](Text &original, Text &) { original.body = "Second *paragraph*.\n\nFirst paragraph.\n"; });
    row("two joined", Outdated,
        [](Text &original, Text &) { original.body = "First paragraph.\nSecond *paragraph*.\n"; });
    row("capital letter", Outdated,
        [](Text &original, Text &) { original.title = u"school garden opens"_s; });
    row("spaces alone", UpToDate, [](Text &original, Text &) {
        original.title = u"  School  garden opens "_s;
        original.body = "First\nparagraph.\n\n\n\nSecond   *paragraph*.";
    });
    row("windows line ends", UpToDate,
        [](Text &original, Text &) { original.body.replace("\n", "\r\n"); });
    row("slug, state, search title", UpToDate, [](Text &original, Text &) {
        original.slug = u"another"_s;
        original.state = WorkflowState::Published;
        original.seoTitle = u"Search title"_s;
        original.firstPublished = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    });
    row("the translation itself", UpToDate, [](Text &, Text &text) { text.body = "Texto nuevo."; });
    row("changed and back", UpToDate, [](Text &original, Text &) {
        original.title += u'x';
        original.title.chop(1);
    });
    row("never confirmed", InTranslation, [](Text &, Text &text) { text.basis = {}; });
    row("from a machine", MachineDraft, [](Text &, Text &text) { text.basis.machine = true; });
    row("machine and outdated", MachineDraft, [](Text &original, Text &text) {
        text.basis.machine = true;
        original.title += u'x';
    });
    row("emptied", Missing, [](Text &, Text &text) { text.title.clear(); });
    row("original emptied", Outdated, [](Text &original, Text &) { original = {}; });
}

GACETA_TEST(TranslationStateTest)
#include "translationstatetest.moc"
