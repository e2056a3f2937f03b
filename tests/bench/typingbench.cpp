// Measures typing in the window: bench_typing WORDS FOLDER [KEYSTROKES]. An entry with a body of that
// many words in English and a translation, spelling and checks on. See README.md.

#include "app/editing/newsroom.h"
#include "ui/editors/spelling/spellingdesk.h"
#include "ui/widgets/richtext/bodyeditor.h"
#include "ui/widgets/spelling/spellingmarks.h"
#include "ui/widgets/style/appearance.h"
#include "ui/window/mainwindow.h"
#include "ui/window/newsroomview.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QTextEdit>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace gaceta;
using namespace Qt::StringLiterals;

namespace {

QTextStream out(stdout);

// About 54 words a paragraph, a heading now and then, a list, emphasis, and a word that is no word.
QByteArray bodyOf(int words, bool english)
{
    const QByteArray sentence =
        english
            ? "The students of the school plant a *garden* with their families and learn, day by day, "
              "what the soil gives and what it **needs** to give. "
            : "Los estudiantes de la escuela siembran un *huerto* con sus familias y aprenden, día a "
              "día, lo que da la tierra y lo que **necesita** para dar. ";
    QByteArray body;
    int written = 0;
    for (int paragraph = 0; written < words; ++paragraph) {
        if (paragraph % 12 == 0)
            body += "## " + QByteArray(english ? "Part " : "Parte ") + QByteArray::number(paragraph) +
                    "\n\n";
        if (paragraph % 9 == 4) {
            for (int i = 0; i < 4; ++i, written += 6)
                body +=
                    english ? "- five short words and wrongg\n" : "- cinco palabras cortas y malll\n";
            body += "\n";
            continue;
        }
        body += QByteArray(sentence + sentence + "[The report](https://example.org/report) says so.")
                    .trimmed();
        body += "\n\n";
        written += 54;
    }
    return body;
}

EntryId fill(editing::Newsroom &newsroom, int words)
{
    Entry entry;
    entry.id = EntryId::create();
    entry.source = english();
    entry.date = QDateTime(QDate(2026, 5, 4), QTime(9, 0), Qt::UTC);
    entry.texts[english()].title = u"A garden for every school"_s;
    entry.texts[english()].slug = u"a-garden-for-every-school"_s;
    entry.texts[english()].summary = u"Gardens grow at our schools."_s;
    entry.texts[english()].body = bodyOf(words, true);
    entry.texts[spanish()].title = u"Un huerto para cada escuela"_s;
    entry.texts[spanish()].slug = u"un-huerto-para-cada-escuela"_s;
    entry.texts[spanish()].body = bodyOf(words, false);
    const Result<Entry> saved = newsroom.save(entry);
    if (!saved)
        qFatal("%s", qPrintable(saved.error().message));
    return saved->id;
}

double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void report(const QString &what, QList<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&times](double share) {
        return times.at(
            std::min(times.size() - 1, static_cast<qsizetype>(share * double(times.size()))));
    };
    out << u"%1 median %2  95th %3  worst %4 ms\n"_s.arg(what.leftJustified(44))
               .arg(at(0.5), 0, 'f', 1)
               .arg(at(0.95), 0, 'f', 1)
               .arg(times.last(), 0, 'f', 1);
    out.flush();
}

void wait(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 10);
}

class Typing final
{
public:
    explicit Typing(QTextEdit *edit)
        : m_edit(edit)
    {
    }

    // From the key to the frame that shows it, then what the window does until the next key.
    void type(QChar letter, int pause)
    {
        const int key = letter.toUpper().unicode(); // a space is its own
        QElapsedTimer clock;
        clock.start();
        const double before = processorMs();
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(m_edit, &press);
        handling << processorMs() - before;
        QCoreApplication::sendPostedEvents();
        m_edit->viewport()->repaint();
        wall << double(clock.nsecsElapsed()) / 1e6;
        processor << processorMs() - before;
        while (clock.elapsed() < pause) {
            const double start = processorMs();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            between << processorMs() - start;
        }
    }

    QList<double> handling;
    QList<double> wall;
    QList<double> processor;
    QList<double> between;

private:
    QTextEdit *m_edit;
};

void measure(QTextEdit *edit, const QString &where, int position, int keystrokes)
{
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(position);
    cursor.movePosition(QTextCursor::EndOfBlock);
    edit->setTextCursor(cursor);
    edit->ensureCursorVisible();
    edit->setFocus();
    wait(1500);
    Typing typing(edit);
    const QString words = u" all the words that somebodyy types when there is something to say"_s;
    for (int i = 0; i < keystrokes; ++i)
        // Somebody quick, who pauses now and then for as long as it takes spelling and checks to look.
        typing.type(words.at(i % words.size()), i % 40 == 39 ? 900 : 60);
    report(where + u": key to frame, clock"_s, typing.wall);
    report(where + u": key to frame, processor"_s, typing.processor);
    report(where + u": of that the key itself"_s, typing.handling);
    report(where + u": work in one go between keys"_s, typing.between);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc < 3) {
        out << "bench_typing WORDS FOLDER [KEYSTROKES]\n";
        return 2;
    }
    const int words = QByteArray(argv[1]).toInt();
    const int keystrokes = argc > 3 ? QByteArray(argv[3]).toInt() : 200;
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    settings::MemoryStore store;
    settings::UiLanguage language;
    ui::Appearance appearance;
    appearance.apply(settings::ColorScheme::Light);
    const auto clock = std::make_shared<SystemClock>();
    ui::MainWindow window({store, language, appearance, clock, folder.filePath(u"state"_s)});
    window.resize(1400, 900);
    window.show();
    QFile::remove(folder.filePath(u"typing.gaceta"_s));
    auto session = ui::Session::createSample(folder.filePath(u"typing.gaceta"_s), window.context());
    if (!session)
        qFatal("%s", qPrintable(session.error().message));
    window.takeSession(std::move(*session));
    const EntryId entry = fill(window.view()->session().newsroom(), words);
    window.actions().action(ui::ActionId::ToggleChecks)->trigger();
    QElapsedTimer opening;
    opening.start();
    window.view()->showItem(ItemKind::Entry, entry.text());
    QCoreApplication::processEvents();
    out << "opened in " << opening.elapsed() << " ms\n";
    auto *body = window.view()->editorPane()->editor()->findChild<ui::BodyEditor *>();
    auto *edit = body->findChild<QTextEdit *>();
    wait(4000); // dictionaries and the first look of the checks
    out << body->wordCount() << " words, " << edit->document()->blockCount()
        << " paragraphs; misspelled in sight: "
        << edit->findChild<ui::SpellingMarks *>()->marked().size() << '\n';
    measure(edit, u"middle"_s, edit->document()->characterCount() / 2, keystrokes);
    measure(edit, u"start"_s, 0, keystrokes);
    measure(edit, u"end"_s, edit->document()->characterCount() - 1, keystrokes);
    return 0;
}
