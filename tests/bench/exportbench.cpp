// Measures the export of a site on an invented newsroom: bench_export ENTRIES FOLDER [THREADS]. Exports
// three times into the folder: fresh, unchanged, and with one entry changed. See README.md.

#include "app/site/siteexport.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <array>
#include <random>

#include <sys/resource.h>

using namespace gaceta;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array sentencesEn{
    "The work began when {n} families signed up in a single week.",
    "Attendance rose by {n} percent, and teachers say that mornings are calmer now.",
    "“We asked our students what they needed, and then we listened,” said the principal.",
    "Across the network there are {{stat:students}}, and every one of them counts.",
    "The program pairs each new teacher with a mentor for two full years.",
    "Parents met every other Thursday in the library to plan the next steps.",
    "**None of this** would be possible without the trust that families place in their schools.",
    "In surveys, {{stat:graduation-rate}} of students said that an adult knows them well.",
    "The team reviewed every schedule by hand. [Read the report](https://www.example.org/report/{n}).",
    "Small changes, repeated every day, made the difference."};
constexpr std::array sentencesEs{
    "El trabajo comenzó cuando {n} familias se inscribieron en una sola semana.",
    "La asistencia aumentó un {n} por ciento, y las mañanas son más tranquilas.",
    "«Les preguntamos a nuestros estudiantes qué necesitaban», dijo la directora.",
    "En toda la red hay {{stat:students}}, y cada uno de ellos cuenta.",
    "El programa asigna a cada docente nuevo un mentor durante dos años completos.",
    "Los padres se reunieron cada dos jueves en la biblioteca para planear.",
    "**Nada de esto** sería posible sin la confianza de las familias en sus escuelas.",
    "En las encuestas, {{stat:graduation-rate}} dijo que un adulto los conoce bien.",
    "El equipo revisó cada horario. [Lea el informe](https://www.example.org/report/{n}).",
    "Los pequeños cambios, repetidos cada día, marcaron la diferencia."};

class NoMedia final : public MediaSource
{
public:
    Result<QByteArray> bytes(const MediaId &) const override { return QByteArray(); }
};

class Generator final
{
public:
    Snapshot make(int count)
    {
        addOrganisation();
        for (int i = 0; i < 24; ++i) {
            Term term{TermId::create(), 0, u"tag-%1"_s.arg(i), {}};
            term.texts[english()] = {u"Topic %1"_s.arg(i), u"topic-%1"_s.arg(i)};
            term.texts[spanish()] = {u"Tema %1"_s.arg(i), u"tema-%1"_s.arg(i)};
            m_snapshot.terms.append(term);
        }
        for (int i = 0; i < 20; ++i) {
            School school;
            school.id = SchoolId::create();
            school.key = u"school-%1"_s.arg(i);
            school.level = SchoolLevel(1 + i % 3);
            school.area = u"Area %1"_s.arg(i % 3);
            school.texts[english()].name = u"School %1 Academy"_s.arg(i);
            school.texts[spanish()].name = u"Escuela %1"_s.arg(i);
            m_snapshot.schools.append(school);
        }
        for (const char *key : {"students", "graduation-rate"}) {
            Statistic statistic;
            statistic.id = StatisticId::create();
            statistic.key = QString::fromLatin1(key);
            statistic.group = u"summary"_s;
            for (int year = 2009; year < 2026; ++year)
                statistic.observations.append(
                    {9000.0 + year, QDate(year, 6, 1), {}, {}, {}, false, {}, {}});
            statistic.texts[english()].label = u"students"_s;
            statistic.texts[spanish()].label = u"estudiantes"_s;
            m_snapshot.statistics.append(statistic);
        }
        for (int i = 0; i < count; ++i)
            addEntry(i, count);
        arrange(m_snapshot);
        return m_snapshot;
    }

private:
    void addOrganisation()
    {
        Organisation &organisation = m_snapshot.organisation;
        organisation.languages = {english(), spanish()};
        organisation.timeZone = u"America/Los_Angeles"_s;
        organisation.baseUrl = u"https://www.example.org"_s;
        organisation.texts[english()].name = u"Riverside Schools Network"_s;
        organisation.texts[spanish()].name = u"Red de Escuelas Riverside"_s;
    }

    template <typename Sentences>
    QByteArray body(const Sentences &sentences)
    {
        QByteArray text;
        for (int paragraph = 0; paragraph < 8; ++paragraph) {
            if (paragraph % 3 == 2)
                text += "## What changed " + QByteArray::number(paragraph) + "\n\n";
            if (paragraph == 4)
                text += "- One thing\n- Another thing\n- A third thing\n\n";
            if (paragraph == 6)
                text += "| Year | Students |\n| --- | ---: |\n| 2020 | 340 |\n| 2021 | 360 |\n\n";
            for (int i = 0; i < 5; ++i) {
                QByteArray sentence = sentences[m_random() % sentences.size()];
                sentence.replace("{n}", QByteArray::number(40 + m_random() % 4000));
                text += sentence + ' ';
            }
            text += "\n\n";
        }
        return text;
    }

    void addEntry(int number, int count)
    {
        Entry entry;
        entry.id = EntryId::create();
        entry.kind = EntryKind(m_random() % 8);
        entry.source = english();
        const QDateTime first(QDate(2009, 1, 5), QTime(9, 0), Qt::UTC);
        entry.date = first.addSecs(qint64(550'000'000.0 * number / count));
        for (unsigned i = 0; i < 1 + m_random() % 4; ++i)
            entry.tags.append(m_snapshot.terms[qsizetype(m_random() % 24)].id);
        entry.schools.append(m_snapshot.schools[qsizetype(m_random() % 20)].id);
        for (int i = 1; i <= 3 && number > 3; ++i)
            entry.related.append(m_snapshot.entries[number - i].id);
        LanguageVersion en;
        en.title = u"Teachers at School %1 open a new reading room"_s.arg(number);
        en.slug = u"teachers-at-school-open-a-new-reading-room-%1"_s.arg(number);
        en.summary = u"The work began when 340 families signed up in a single week in October."_s;
        en.body = body(sentencesEn);
        LanguageVersion es;
        es.title = u"Docentes de la Escuela %1 inauguran una sala de lectura"_s.arg(number);
        es.slug = u"docentes-de-la-escuela-inauguran-una-sala-%1"_s.arg(number);
        es.summary = u"El trabajo comenzó cuando 340 familias se inscribieron en una sola semana."_s;
        es.body = body(sentencesEs);
        en.state = es.state = WorkflowState::Published;
        entry.texts = {{english(), en}, {spanish(), es}};
        m_snapshot.entries.append(entry);
    }

    Snapshot m_snapshot;
    std::mt19937 m_random{1};
};

// Of the whole program so far, in milliseconds.
qint64 processorTime()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto milliseconds = [](const timeval &time) {
        return time.tv_sec * 1000 + time.tv_usec / 1000;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

bool measure(const char *name, const Snapshot &snapshot, const QString &target, int threads)
{
    site::ExportOptions options;
    options.asOf = QDateTime(QDate(2026, 11, 1), QTime(), Qt::UTC);
    options.threads = threads;
    jobs::Progress progress;
    const qint64 processor = processorTime();
    QElapsedTimer timer;
    timer.start();
    const auto report =
        site::exportSite(snapshot, NoMedia(), site::Theme::builtIn(), options, target, progress);
    QTextStream out(stdout);
    if (!report) {
        out << name << ": " << report.error().message << ' ' << report.error().detail << '\n';
        return false;
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    out << name << ": " << timer.elapsed() << " ms (processor " << processorTime() - processor
        << " ms), " << report->files << " files, " << report->bytes / 1000000 << " MB, "
        << report->written << " written, peak memory " << usage.ru_maxrss / 1024 << " MiB\n";
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3) {
        QTextStream(stderr) << "bench_export ENTRIES FOLDER [THREADS]\n";
        return 2;
    }
    const int threads = arguments.size() > 3 ? arguments[3].toInt() : 0;
    Snapshot snapshot = Generator().make(arguments[1].toInt());
    bool well = measure("fresh", snapshot, arguments[2], threads);
    well = well && measure("unchanged", snapshot, arguments[2], threads);
    snapshot.entries[0].texts[english()].title = u"A changed title"_s;
    well = well && measure("one entry changed", snapshot, arguments[2], threads);
    return well ? 0 : 1;
}
