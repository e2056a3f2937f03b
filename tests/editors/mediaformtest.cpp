// The form of a picture: releases, where it is used, and a replaced file that comes back by undo.

#include "tests/editors/editorfixture.h"
#include "tests/support/testmain.h"
#include "ui/editors/media/mediaeditor.h"
#include "ui/editors/media/release/personedit.h"
#include "ui/editors/media/release/releaseedit.h"
#include "ui/widgets/croppreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

Media plainMedia()
{
    Media media = sampleMedia();
    media.release = {};
    return media;
}

QPushButton *buttonWith(QWidget &root, const QString &text)
{
    for (QPushButton *button : root.findChildren<QPushButton *>()) {
        if (button->text().contains(text) && button->isVisible())
            return button;
    }
    return nullptr;
}

QLabel *shownLabel(QWidget &root, const QString &text)
{
    for (QLabel *label : root.findChildren<QLabel *>()) {
        if (label->text().contains(text) && label->isVisible())
            return label;
    }
    return nullptr;
}

void choose(QComboBox *combo, const char *data)
{
    combo->setCurrentIndex(combo->findData(QString::fromLatin1(data)));
}

} // namespace

class MediaFormTest final : public QObject
{
    Q_OBJECT

private slots:
    void releasesAreEnteredAndStored()
    {
        EditorFixture fixture;
        const Media media = *fixture.fixture.newsroom().addMedia(plainMedia(), "bytes");
        const auto form = fixture.form(ItemKind::Media);
        QVERIFY(form->load(media.id.text()));
        auto *edit = form->findChild<ui::ReleaseEdit *>();
        choose(edit->findChild<QComboBox *>(), "some");
        auto *person = edit->findChild<ui::PersonEdit *>();
        QVERIFY(person); // one is there to be filled in
        QTest::keyClicks(person->findChildren<QLineEdit *>().first(), u"girl on the left"_s);
        const QList<QComboBox *> combos = person->findChildren<QComboBox *>();
        choose(combos.at(1), "signed");
        for (QCheckBox *box : person->findChildren<QCheckBox *>()) {
            if (box->text() == u"Social media"_s)
                box->click();
        }
        QVERIFY(form->isDirty());
        QVERIFY(form->save());
        const Media stored = *fixture.fixture.newsroom().load<Media>(media.id);
        QCOMPARE(stored.release.shown, PeopleShown::Some);
        QCOMPARE(stored.release.people.size(), 1);
        const PersonRelease &release = stored.release.people.first();
        QCOMPARE(release.who, u"girl on the left"_s);
        QCOMPARE(release.state, ReleaseState::Signed);
        QCOMPARE(release.uses, QList({ReleaseUse::Web, ReleaseUse::Print, ReleaseUse::Press}));
        while (form->canUndo())
            form->undo();
        QCOMPARE(edit->release(), PhotoRelease());
    }

    // What was entered for one picture must not turn up in another.
    void eachPictureHasItsOwn()
    {
        EditorFixture fixture;
        const Media first = *fixture.fixture.newsroom().addMedia(sampleMedia(), "first");
        Media other = plainMedia();
        other.release.shown = PeopleShown::Nobody;
        other = *fixture.fixture.newsroom().addMedia(other, "second");
        const auto form = fixture.form(ItemKind::Media);
        QVERIFY(form->load(first.id.text()));
        auto *edit = form->findChild<ui::ReleaseEdit *>();
        QCOMPARE(edit->release(), first.release);
        QVERIFY(!form->isDirty());
        QVERIFY(form->load(other.id.text()));
        QCOMPARE(edit->release(), other.release);
        QVERIFY(!form->isDirty());
    }

    void aWithdrawnReleaseNamesEveryPlace()
    {
        EditorFixture fixture;
        Media media = sampleMedia();
        media.release.people.first().state = ReleaseState::Withdrawn;
        media = *fixture.fixture.newsroom().addMedia(media, "bytes");
        Entry entry = fixture.savedEntry();
        entry.leadImage = media.id;
        entry.texts[english()].title = u"Garden opens"_s;
        entry.texts[spanish()].title = u"Abre el jardín"_s;
        entry = *fixture.fixture.newsroom().save(entry);
        const auto form = fixture.form(ItemKind::Media);
        QVERIFY(form->load(media.id.text()));
        QVERIFY(shownLabel(*form, u"girl on the left"_s));
        QTRY_VERIFY(shownLabel(*form, u"2 place"_s));
        QTRY_VERIFY(buttonWith(*form, u"Garden opens"_s) && buttonWith(*form, u"Abre el jardín"_s));
        QPushButton *spanishPlace = buttonWith(*form, u"Abre el jardín"_s);
        QSignalSpy opened(form.get(), &ui::ItemEditor::openRequested);
        spanishPlace->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).toString(), entry.id.text());
        // Put right, the alarm goes.
        choose(form->findChild<ui::PersonEdit *>()->findChildren<QComboBox *>().at(1), "not-needed");
        QVERIFY(!shownLabel(*form, u"withdrawn: take"_s));
    }

    void aReplacedFileComesBackByUndo()
    {
        EditorFixture fixture;
        QTemporaryDir folder;
        const auto picture = [&folder](const QString &name, QColor color) {
            QImage image(200, 100, QImage::Format_RGB32);
            image.fill(color);
            const QString path = folder.filePath(name);
            return image.save(path) ? path : QString();
        };
        const auto form = fixture.form(ItemKind::Media);
        ui::NewItem start;
        start.file = picture(u"before.png"_s, Qt::red);
        QVERIFY(form->startNew(start));
        const MediaId id = *MediaId::parse(form->item());
        const QString before = fixture.fixture.newsroom().load<Media>(id)->sha256;
        QSignalSpy notices(form.get(), &ui::ItemEditor::notice);
        static_cast<ui::MediaEditor *>(form.get())->takeIn(picture(u"after.png"_s, Qt::blue));
        QCOMPARE(notices.size(), 1);
        QVERIFY(fixture.fixture.newsroom().load<Media>(id)->sha256 != before);
        QCOMPARE(QImage::fromData(*fixture.fixture.newsroom().mediaBytes(id)).pixelColor(1, 1),
                 QColor(Qt::blue));
        form->undo();
        QVERIFY(form->save());
        QCOMPARE(fixture.fixture.newsroom().load<Media>(id)->sha256, before);
        QCOMPARE(QImage::fromData(*fixture.fixture.newsroom().mediaBytes(id)).pixelColor(1, 1),
                 QColor(Qt::red));
        QVERIFY(fixture.fixture.newsroom().revisions(ItemKind::Media, id.text())->size() >= 3);
    }

    void cropsKeepTheFocalPoint_data()
    {
        QTest::addColumn<QSizeF>("image");
        QTest::addColumn<QSizeF>("shape");
        QTest::addColumn<QPoint>("point");
        QTest::addColumn<QRectF>("crop");
        QTest::newRow("left") << QSizeF(400, 100) << QSizeF(1, 1) << QPoint(0, 50)
                              << QRectF(0, 0, 100, 100);
        QTest::newRow("right") << QSizeF(400, 100) << QSizeF(1, 1) << QPoint(100, 0)
                               << QRectF(300, 0, 100, 100);
        QTest::newRow("upright") << QSizeF(100, 400) << QSizeF(2, 1) << QPoint(30, 50)
                                 << QRectF(0, 175, 100, 50);
        QTest::newRow("same shape") << QSizeF(1200, 630) << QSizeF(1200, 630) << QPoint(9, 9)
                                    << QRectF(0, 0, 1200, 630);
    }

    void cropsKeepTheFocalPoint()
    {
        QFETCH(QSizeF, image);
        QFETCH(QSizeF, shape);
        QFETCH(QPoint, point);
        QTEST(ui::cropOf(image, shape, point), "crop");
    }
};

GACETA_TEST(MediaFormTest)
#include "mediaformtest.moc"
