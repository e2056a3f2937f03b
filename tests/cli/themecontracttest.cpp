// What the exporter really puts into templates, held against the contract: a theme of probes that print
// the name of every variable they are given.

#include "app/cli/commandline.h"
#include "app/site/themes/contract.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace gaceta;
using namespace gaceta::cli;
using namespace gaceta::site;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

// Every name that the pages' code writes, and every one that the contract knows.
QSet<QByteArray> allNames()
{
    QSet<QByteArray> names;
    static const QRegularExpression put(
        u"\\bput(?:Optional|Flag|List|Object)?\\(\\w+,\\s*\"([a-z_]+)\"|\\w\\[\"([a-z_]+)\"\\]"_s);
    for (const QString &folder :
         {u"/app/site/pages"_s, u"/app/site/charts"_s, u"/app/site/factsheet"_s}) {
        QDirIterator walk(QStringLiteral(GACETA_SOURCE_DIR) + folder, {u"*.cpp"_s});
        while (walk.hasNext()) {
            auto matches = put.globalMatch(QString::fromUtf8(contentOf(walk.next())));
            while (matches.hasNext()) {
                const auto match = matches.next();
                names.insert((match.captured(1) + match.captured(2)).toUtf8());
            }
        }
    }
    return names;
}

class Probe final
{
public:
    Probe(const QByteArray &name, QList<ContractFields> seen, const QSet<QByteArray> &universe)
        : m_name(name)
        , m_universe(universe)
    {
        std::reverse(seen.begin(), seen.end());
        m_scopes = std::move(seen);
    }

    QByteArray text()
    {
        QByteArray text = inside(m_scopes.last(), m_name);
        if (m_scopes.size() > 1) // the place's pieces
            text += "{{{head_html}}}{{{header_html}}}{{{footer_html}}}";
        return text;
    }

private:
    // Says which of these there are, and which there are beside them.
    QByteArray inside(ContractFields fields, const QByteArray &path) // a copy: the scopes move
    {
        QByteArray text;
        for (const QByteArray &name : m_universe) {
            if (!isKnown(name))
                text += "{{#" + name + "}}[[EXTRA " + path + '.' + name + "]]{{/" + name + "}}";
        }
        for (auto place = fields.values.begin(); place != fields.values.end(); ++place) {
            const QByteArray name = place.key();
            const QByteArray own = path + '.' + name;
            text += "{{#" + name + "}}[[SEEN " + own + "]]";
            if (place->fields && !m_path.contains(name)) {
                m_scopes.append(*place->fields);
                m_path.append(name);
                text += inside(*place->fields, own);
                m_path.removeLast();
                m_scopes.removeLast();
            }
            text += "{{/" + name + "}}";
            if (place->type == ContractType::Html)
                text += "{{{" + name + "}}}";
        }
        return text;
    }

    [[nodiscard]] bool isKnown(const QByteArray &name) const
    {
        return std::any_of(m_scopes.begin(), m_scopes.end(),
                           [&](const ContractFields &scope) { return scope.find(name).has_value(); });
    }

    QByteArray m_name;
    const QSet<QByteArray> &m_universe;
    QList<ContractFields> m_scopes; // the innermost last
    QList<QByteArray> m_path;
};

} // namespace

class ThemeContractTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString place(const QString &name) const { return m_folder.filePath(name); }

    static ExitCode call(const QStringList &arguments)
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        Console console({out, false}, {out, false});
        jobs::Progress progress;
        const auto clock = std::make_shared<FixedClock>(QDateTime({2026, 1, 31}, {12, 0}, Qt::UTC));
        Environment environment{console, progress, clock, u"Ana"_s};
        const ExitCode code = runCommandLine(arguments, environment);
        if (code != ExitCode::Done)
            qWarning("%s", out.data().constData());
        return code;
    }

    void collect(const QString &folder, QSet<QString> &found) const
    {
        static const QRegularExpression mark(u"\\[\\[(EXTRA|SEEN) ([^\\]]+)\\]\\]"_s);
        QDirIterator walk(folder, {u"*.html"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            auto matches = mark.globalMatch(QString::fromUtf8(contentOf(walk.next())));
            while (matches.hasNext()) {
                const auto match = matches.next();
                found.insert(match.captured(1) + u' ' + match.captured(2));
            }
        }
    }

private slots:
    void pagesPutWhatTheContractSays()
    {
        const ThemeContract contract({"highlight"});
        QSet<QByteArray> universe = allNames();
        QVERIFY(universe.size() > 100);
        write(place(u"probe/theme.json"_s), R"({"name": "Probe"})");
        for (const QByteArray &name : contract.templates()) {
            write(place(u"probe/templates/%1.mustache"_s.arg(QString::fromUtf8(name))),
                  Probe(name, contract.seenBy(name), universe).text());
        }
        const QString file = place(u"rich.gaceta"_s);
        const QString sample = place(u"sample.gaceta"_s);
        QCOMPARE(call({u"new"_s, file}), ExitCode::Done);
        QCOMPARE(call({u"import"_s, file, QStringLiteral(GACETA_TEST_DATA) + u"/rich-newsroom.json"_s}),
                 ExitCode::Done);
        QCOMPARE(call({u"new"_s, sample, u"--sample"_s}), ExitCode::Done);
        QSet<QString> found;
        int count = 0;
        for (const QString &newsroom : {file, sample}) {
            for (const QStringList &more : {QStringList(), QStringList{u"--drafts"_s}}) {
                const QString site = place(QString::number(++count));
                QCOMPARE(call(QStringList{u"export"_s, newsroom, u"--format"_s, u"site"_s, u"--theme"_s,
                                          place(u"probe"_s), u"--to"_s, site, u"--broken-links"_s,
                                          u"warn"_s} +
                              more),
                         ExitCode::Done);
                collect(site, found);
            }
        }
        QStringList extra;
        int seen = 0;
        for (const QString &one : std::as_const(found)) {
            seen += one.startsWith(u"SEEN") ? 1 : 0;
            if (one.startsWith(u"EXTRA"))
                extra.append(one.mid(6));
        }
        extra.sort();
        QVERIFY2(extra.isEmpty(), qPrintable(u"not in the contract: "_s + extra.join(u", "_s)));
        QVERIFY2(seen > 250, qPrintable(QString::number(seen)));
    }
};

GACETA_TEST(ThemeContractTest)
#include "themecontracttest.moc"
