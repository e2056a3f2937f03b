#include "app/site/incremental/pagefingerprints.h"
#include "app/site/images/shownmedia.h"
#include "app/site/outputs.h"
#include "tests/site/sitefixture.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <map>

using namespace gaceta;
using namespace gaceta::site;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

// The archive that changes one value of a snapshot: the one with that number, in the order of the
// fields.
class Mutator final
{
public:
    explicit Mutator(int wanted)
        : m_wanted(wanted)
    {
    }

    template <typename T>
    void field(const char *name, T &value)
    {
        m_name = QLatin1String(name);
        if (m_name != "id"_L1)
            change(value);
    }

    bool isDone = false;
    QString changed; // the name of the field

private:
    bool isTurn()
    {
        if (m_count++ != m_wanted)
            return false;
        isDone = true;
        changed = m_name;
        return true;
    }
    void change(QString &text)
    {
        if (isTurn())
            text += u"x"_s;
    }
    void change(QByteArray &text)
    {
        if (isTurn())
            text += "x";
    }
    void change(bool &flag)
    {
        if (isTurn())
            flag = !flag;
    }
    void change(QDate &date)
    {
        if (isTurn())
            date = date.isValid() ? date.addDays(400) : QDate(2023, 5, 1);
    }
    void change(QDateTime &time)
    {
        if (isTurn())
            time = time.isValid() ? time.addDays(-400) : QDateTime(QDate(2023, 5, 1), {}, Qt::UTC);
    }
    void change(LanguageTag &language)
    {
        if (isTurn())
            language = language == english() ? spanish() : english();
    }
    template <typename T>
    requires std::is_arithmetic_v<T>
    void change(T &number)
    {
        if (isTurn())
            number += 1;
    }
    template <typename E>
    requires std::is_enum_v<E>
    void change(E &value)
    {
        if (!isTurn())
            return;
        const auto &values = EnumNames<E>::values;
        value = value == values.back().first ? values.front().first : values.back().first;
    }
    template <typename Tag>
    void change(Id<Tag> &id)
    {
        if (isTurn())
            id = {};
    }
    template <typename T>
    void change(std::optional<T> &value)
    {
        if (value)
            change(*value);
        else if (isTurn())
            value = T();
    }
    template <typename T>
    void change(QList<T> &items)
    {
        for (T &item : items)
            change(item);
        if (items.isEmpty() ? false : isTurn())
            items.removeLast();
    }
    template <typename T>
    void change(Localized<T> &values)
    {
        for (auto &&item : values)
            change(item.second);
    }
    template <typename T>
    requires requires(Mutator &archive, T &value) { describe(archive, value); }
    void change(T &value) { describe(*this, value); }

    int m_wanted;
    int m_count = 0;
    QLatin1String m_name;
};

struct File
{
    Fingerprint inputs;
    std::string bytes;
};

std::map<std::string, File> filesOf(const SiteFixture &fixture)
{
    Snapshot snapshot = fixture.snapshot;
    arrange(snapshot);
    const Result<SitePlan> plan = planSite(snapshot, Theme::builtIn(), fixture.options);
    if (!plan)
        return {};
    const MediaFiles media = shownMedia(*plan);
    const auto site = Site::make(*plan, Theme::builtIn(), media);
    if (!site)
        return {};
    const PageFingerprints fingerprints(
        **site, contentFingerprints(snapshot, Theme::builtIn(), fixture.options, {}), 2);
    PageWriter writer(**site);
    std::map<std::string, File> files;
    for (const Output &output : outputsOf(**site)) {
        File &file = files[output.path];
        file.inputs = fingerprints.of(output.subject);
        output.write(writer, file.bytes);
    }
    return files;
}

// Entries that show each other in every way there is.
SiteFixture connectedFixture(BundleForm form = BundleForm::Site)
{
    SiteFixture fixture;
    fixture.options.form = form;
    Entry &mentioning = fixture.addEntry(u"mentions"_s, QDateTime(QDate(2023, 1, 5), {}, Qt::UTC));
    mentioning.texts[english()].body = "See [both](gaceta:entry/" +
                                       fixture.entry(u"both"_s).id.text().toUtf8() +
                                       ").\n\n{{news:latest 2}}\n";
    Entry &rich = fixture.addEntry(u"rich"_s, QDateTime(QDate(2023, 2, 5), {}, Qt::UTC));
    rich.kind = EntryKind::PressRelease;
    rich.tags = {fixture.snapshot.terms.first().id};
    rich.schools = {fixture.snapshot.schools.first().id};
    rich.leadImage = fixture.snapshot.media.first().id;
    rich.related = {fixture.entry(u"both"_s).id};
    rich.texts[english()].body = "It is {{stat:graduation-rate}} now.\n";
    rich.texts[english()].dateline = u"LOS ANGELES"_s;
    rich.amendments.append({AmendmentKind::Correction,
                            QDateTime(QDate(2023, 3, 1), {}, Qt::UTC),
                            {{english(), u"It was wrong."_s}}});
    // One whose translation lags.
    Organisation &organisation = fixture.snapshot.organisation;
    organisation.translationLags = {{EntryKind::Article, TranslationLag::KeepOld}};
    LanguageVersion &original = fixture.entry(u"both"_s).texts[english()];
    original.edited = QDateTime(QDate(2023, 3, 1), {}, Qt::UTC);
    fixture.entry(u"both"_s).texts[spanish()].basis = {english(), {u"000000000000"_s}, false};
    Boilerplate about;
    about.id = *BoilerplateId::parse(u"01900000-0000-7000-8000-0000000000f1"_s);
    about.key = u"about"_s;
    about.texts[english()].body = "About us, and {{news:latest 1}}\n";
    fixture.snapshot.boilerplates.append(about);
    rich.boilerplate = about.id;
    return fixture;
}

} // namespace

class PageFingerprintsTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsEveryChangeOfBytes_data()
    {
        QTest::addColumn<BundleForm>("form");
        QTest::newRow("site") << BundleForm::Site;
        QTest::newRow("headless") << BundleForm::Headless;
        QTest::newRow("hugo") << BundleForm::Hugo;
    }

    // Whatever is changed: a file whose fingerprint stays the same has the same bytes.
    void tellsEveryChangeOfBytes()
    {
        QFETCH(const BundleForm, form);
        const SiteFixture fixture = connectedFixture(form);
        const auto before = filesOf(fixture);
        QVERIFY(before.size() > 20);
        int changes = 0;
        for (bool goesOn = true; goesOn; ++changes) {
            SiteFixture other = connectedFixture(form);
            Mutator mutator(changes);
            describe(mutator, other.snapshot);
            goesOn = mutator.isDone;
            for (const auto &[path, file] : filesOf(other)) {
                const auto former = before.find(path);
                if (former == before.end() || !(former->second.inputs == file.inputs))
                    continue;
                QVERIFY2(former->second.bytes == file.bytes,
                         qPrintable(u"%1 shows the change %2 of %3"_s.arg(
                             QString::fromStdString(path), QString::number(changes), mutator.changed)));
            }
        }
        QVERIFY(changes > 300);
    }

    void tellsTheTimeOfTheExport_data()
    {
        QTest::addColumn<QDateTime>("asOf");
        QTest::newRow("before the last entries") << QDateTime(QDate(2022, 3, 1), {}, Qt::UTC);
        QTest::newRow("years later") << QDateTime(QDate(2031, 1, 1), {}, Qt::UTC);
    }
    void tellsTheTimeOfTheExport()
    {
        QFETCH(QDateTime, asOf);
        const auto before = filesOf(connectedFixture());
        SiteFixture other = connectedFixture();
        other.options.asOf = asOf;
        for (const auto &[path, file] : filesOf(other)) {
            const auto former = before.find(path);
            if (former != before.end() && former->second.inputs == file.inputs)
                QVERIFY2(former->second.bytes == file.bytes, path.c_str());
        }
    }

    // Or it would save nothing.
    void leavesWhatShowsNothingOfTheChange()
    {
        SiteFixture fixture;
        for (int i = 0; i < 60; ++i)
            (void)fixture.addEntry(u"plain-%1"_s.arg(i),
                                   QDateTime(QDate(2020, 1, 1).addDays(i), {}, Qt::UTC));
        const auto before = filesOf(fixture);
        fixture.entry(u"plain-3"_s).texts[english()].body = "Another text.\n";
        int different = 0;
        int entries = 0;
        for (const auto &[path, file] : filesOf(fixture)) {
            if (!path.starts_with("en/news/plain-"))
                continue;
            ++entries;
            different += !(before.at(path).inputs == file.inputs);
        }
        QCOMPARE(entries, 60);
        QCOMPARE(different, 1);
    }
};

GACETA_TEST(PageFingerprintsTest)
#include "pagefingerprintstest.moc"
