#include "tests/editors/editorfixture.h"
#include "tests/support/testmain.h"
#include "ui/editors/media/mediafile.h"
#include "ui/widgets/focalpointpicker.h"
#include "ui/widgets/serieschart.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

// The values of a statistic typed into their cells, and files brought into the media form.
class ValuesAndFilesTest final : public QObject
{
    Q_OBJECT

private slots:
    void valuesAreTypedIntoCells()
    {
        EditorFixture fixture;
        const Statistic statistic = *fixture.fixture.newsroom().save(sampleStatistic());
        const auto form = fixture.form(ItemKind::Statistic);
        QVERIFY(form->load(statistic.id.text()).has_value());
        auto *table = form->findChild<QTableView *>();
        const int rows = table->model()->rowCount();
        form->showField(u"observations"_s, {});
        QCOMPARE(QApplication::focusWidget(), table);
        table->setCurrentIndex(table->model()->index(rows - 1, 1));
        QTest::keyClick(table, Qt::Key_Return);
        typeInto(QApplication::focusWidget(), u"77.5"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // on to the period
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        typeInto(QApplication::focusWidget(), u"2024-25"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), table);
        QVERIFY(form->save().has_value());
        const Statistic now = stored(fixture, statistic);
        QCOMPARE(now.observations.last().value, 77.5);
        QCOMPARE(now.observations.last().period, u"2024-25"_s);
    }

    void deleteTakesARowAwayAndUndoBringsItBack()
    {
        EditorFixture fixture;
        const Statistic statistic = *fixture.fixture.newsroom().save(sampleStatistic());
        const auto form = fixture.form(ItemKind::Statistic);
        QVERIFY(form->load(statistic.id.text()).has_value());
        auto *table = form->findChild<QTableView *>();
        form->showField(u"observations"_s, {});
        const int rows = table->model()->rowCount();
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(table->model()->rowCount(), rows - 1);
        QVERIFY(form->isDirty());
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(table->model()->rowCount(), rows);
        QVERIFY(!form->isDirty());
        QVERIFY(table->currentIndex().isValid());
    }

    void whatIsNoNumberIsRefusedWithASentence()
    {
        EditorFixture fixture;
        const Statistic statistic = *fixture.fixture.newsroom().save(sampleStatistic());
        const auto form = fixture.form(ItemKind::Statistic);
        QVERIFY(form->load(statistic.id.text()).has_value());
        QSignalSpy problems(form.get(), &ui::ItemEditor::problem);
        auto *table = form->findChild<QTableView *>();
        form->showField(u"observations"_s, {});
        table->setCurrentIndex(table->model()->index(0, 1));
        QTest::keyClick(table, Qt::Key_F2);
        typeInto(QApplication::focusWidget(), u"many"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(problems.size(), 1); // the cell is committed after the key
        QVERIFY(problems.first().first().value<Error>().message.contains(u"many"_s));
        QVERIFY(!form->isDirty());
    }

    void theChartShowsOnlyACourse()
    {
        EditorFixture fixture;
        const auto form = fixture.form(ItemKind::Statistic);
        QVERIFY(form->startNew({}).has_value());
        QVERIFY(!form->findChild<ui::SeriesChart *>()->isVisible());
        Statistic statistic = sampleStatistic();
        statistic.goal.reset();
        for (Observation &observation : statistic.observations)
            observation.school = {};
        QVERIFY(statistic.observations.size() > 1);
        statistic = *fixture.fixture.newsroom().save(statistic);
        QVERIFY(form->load(statistic.id.text()).has_value());
        QVERIFY(form->findChild<ui::SeriesChart *>()->isVisible());
    }

    void aFileIsDroppedReplacedAndRefused()
    {
        QTemporaryDir folder;
        EditorFixture fixture;
        const auto form = fixture.form(ItemKind::Media);
        QVERIFY(form->startNew({}).has_value());
        drop(*form, image(folder, u"blue.png"_s, {40, 20}));
        const QString item = form->item();
        const auto media = [&] {
            return *fixture.fixture.newsroom().load<Media>(*MediaId::parse(item));
        };
        QCOMPARE(media().width, 40);
        drop(*form, image(folder, u"tall.png"_s, {30, 90}));
        QCOMPARE(form->item(), item);
        QCOMPARE(media().height, 90);
        QCOMPARE(media().fileName, u"tall.png"_s);
        QSignalSpy problems(form.get(), &ui::ItemEditor::problem);
        drop(*form, folder.filePath(u"gone.png"_s));
        QCOMPARE(problems.size(), 1);
        QCOMPARE(media().fileName, u"tall.png"_s);
    }

    void filesThatCannotBeKeptSaySo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QString>("word");
        QTest::newRow("lies") << u"lie.png"_s << QByteArray("%PDF-1.7 no picture") << qint64(0)
                              << u"not what its name says"_s;
        QTest::newRow("broken") << u"broken.png"_s << QByteArray("\x89PNG\r\n\x1a\n and no more")
                                << qint64(0) << u"damaged"_s;
        QTest::newRow("large") << u"large.png"_s << QByteArray("\x89PNG\r\n\x1a\n")
                               << ui::largestMediaFile + 1 << u"larger than"_s;
        QTest::newRow("empty") << u"empty.png"_s << QByteArray() << qint64(0) << u"empty"_s;
        QTest::newRow("unknown") << u"notes.txt"_s << QByteArray("just words") << qint64(0)
                                 << u"cannot be kept"_s;
    }
    void filesThatCannotBeKeptSaySo()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(qint64, size);
        QFETCH(QString, word);
        QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        QVERIFY(size == 0 || file.resize(size));
        file.close();
        EditorFixture fixture;
        const auto form = fixture.form(ItemKind::Media);
        QVERIFY(form->startNew({}).has_value());
        QSignalSpy problems(form.get(), &ui::ItemEditor::problem);
        drop(*form, file.fileName());
        QCOMPARE(problems.size(), 1);
        const QString sentence = problems.first().first().value<Error>().message;
        QVERIFY2(sentence.contains(word) && sentence.contains(name), qPrintable(sentence));
        QVERIFY(fixture.fixture.newsroom().items(ItemKind::Media)->isEmpty());
    }

    void theFocalPointFollowsClicksAndArrows()
    {
        QTemporaryDir folder;
        EditorFixture fixture;
        const auto form = fixture.form(ItemKind::Media);
        ui::NewItem start;
        start.file = image(folder, u"wide.png"_s, {400, 200});
        QVERIFY(form->startNew(start).has_value());
        auto *picker = form->findChild<ui::FocalPointPicker *>();
        const QRect place = picker->imagePlace();
        QTest::mouseClick(picker, Qt::LeftButton, {}, place.topLeft() + QPoint(place.width() / 4, 1));
        QVERIFY(qAbs(picker->point().x() - 25) <= 1);
        QTest::keyClick(picker, Qt::Key_Left);
        QTest::keyClick(picker, Qt::Key_Down, Qt::ShiftModifier);
        const QPoint wanted = picker->point();
        QVERIFY(wanted.y() >= 10);
        QVERIFY(form->save().has_value());
        const auto again = fixture.form(ItemKind::Media);
        QVERIFY(again->load(form->item()).has_value());
        QCOMPARE(again->findChild<ui::FocalPointPicker *>()->point(), wanted);
    }

private:
    static void typeInto(QWidget *editor, const QString &text)
    {
        auto *line = qobject_cast<QLineEdit *>(editor);
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    static Statistic stored(EditorFixture &fixture, const Statistic &statistic)
    {
        return *fixture.fixture.newsroom().load<Statistic>(statistic.id);
    }
    static QString image(const QTemporaryDir &folder, const QString &name, QSize size)
    {
        QImage picture(size, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        const QString path = folder.filePath(name);
        return picture.save(path) ? path : QString();
    }
    static void drop(ui::ItemEditor &form, const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&form, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&form, &event);
    }
};

GACETA_TEST(ValuesAndFilesTest)
#include "valuesandfilestest.moc"
