#include "app/core/validation.h"
#include "app/exchange/json/jsonimport.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace gaceta;
using namespace gaceta::exchange;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
QStringList problemsOf(const QList<T> &items)
{
    QStringList result;
    for (const T &item : items) {
        for (const FieldProblem &problem : problems(item))
            result.append(problem.field + u' ' + problem.language.text() + u": "_s + problem.message);
    }
    return result;
}

template <typename T>
QList<LanguageVersion> versionsOf(const QList<T> &items)
{
    QList<LanguageVersion> result;
    for (const T &item : items) {
        for (const auto &[language, version] : item.texts)
            result.append(version);
    }
    return result;
}

// Everything that a body may name between braces, as it is written there.
QSet<QString> namesOf(const Snapshot &content)
{
    QSet<QString> names{u"{{news:latest 3}}"_s};
    for (const Statistic &statistic : content.statistics)
        names << u"{{stat:%1}}"_s.arg(statistic.key) << u"{{stats:%1}}"_s.arg(statistic.group);
    for (const SchoolList &list : content.schoolLists)
        names << u"{{schools:%1}}"_s.arg(list.key);
    for (const Contact &contact : content.contacts)
        names << u"{{contacts:%1}}"_s.arg(contact.group);
    return names;
}

} // namespace

// What the sample promises, beyond being importable.
class SampleContentTest final : public QObject
{
    Q_OBJECT

private:
    Snapshot m_content;

private slots:
    void initTestCase()
    {
        jobs::Progress progress;
        const auto plan =
            readJson(QStringLiteral(GACETA_SOURCE_DIR "/resources/sample/newsroom.json"), progress);
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().message));
        m_content = plan->content;
    }

    void meetsEveryRule()
    {
        const QStringList all = problemsOf(m_content.entries) + problemsOf(m_content.pages) +
                                problemsOf(m_content.schools) + problemsOf(m_content.schoolLists) +
                                problemsOf(m_content.statistics) + problemsOf(m_content.media) +
                                problemsOf(m_content.contacts) + problemsOf(m_content.boilerplates) +
                                problemsOf(m_content.terms) + problemsOf(QList{m_content.organisation});
        QCOMPARE(all, QStringList());
    }

    void showsTranslationsInManyStates()
    {
        QMap<QByteArray, int> counts;
        for (const Entry &entry : m_content.entries) {
            if (entry.isTemplate)
                continue;
            const auto state = translationState(entry.texts, spanish(), entry.source);
            ++counts[enumName(state).data()];
            const LanguageVersion *version = entry.texts.find(spanish());
            ++counts[version ? enumName(version->state).data() : "no text"];
        }
        const QMap<QByteArray, int> expected{{"up-to-date", 7}, {"outdated", 1},  {"missing", 2},
                                             {"no text", 2},    {"published", 6}, {"in-review", 1},
                                             {"approved", 1}};
        QCOMPARE(counts, expected);
    }

    void textsNameWhatIsThere()
    {
        const QSet<QString> known = namesOf(m_content);
        static const QRegularExpression braces(u"\\{\\{[^}]*\\}\\}"_s);
        int seen = 0;
        for (const LanguageVersion &version :
             versionsOf(m_content.entries) + versionsOf(m_content.pages)) {
            auto found = braces.globalMatch(QString::fromUtf8(version.body));
            while (found.hasNext()) {
                // A word after the key of a chip asks for another form of it.
                static const QRegularExpression form(u"^(\\{\\{stat:[^ }]*) [a-z]+"_s);
                const QString name = found.next().captured().replace(form, u"\\1"_s);
                QVERIFY2(known.contains(name), qPrintable(version.title + u": "_s + name));
                ++seen;
            }
        }
        QVERIFY(seen > 40);
    }

    void listsHoldTheirSchools_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("our-schools") << qsizetype(19);
        QTest::newRow("boyle-heights") << qsizetype(6);
        QTest::newRow("founding-ten") << qsizetype(10);
    }

    void listsHoldTheirSchools()
    {
        QFETCH(qsizetype, size);
        const QString key = QString::fromLatin1(QTest::currentDataTag());
        const auto list = std::ranges::find(m_content.schoolLists, key, &SchoolList::key);
        QVERIFY(list != m_content.schoolLists.end());
        QCOMPARE(schoolsOf(*list, m_content.schools).size(), size);
    }

    void imagesAreLightAndDescribed()
    {
        for (const Media &media : m_content.media) {
            QVERIFY2(media.size < 150'000, qPrintable(media.fileName));
            for (const LanguageTag &language : m_content.organisation.languages)
                QVERIFY2(!media.texts.value(language).alt.isEmpty(), qPrintable(media.fileName));
        }
    }
};

GACETA_TEST(SampleContentTest)

#include "samplecontenttest.moc"
