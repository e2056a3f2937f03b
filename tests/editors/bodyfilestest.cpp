// Pictures and files put into a body: kept in the newsroom, described, and shown in the text.

#include "tests/editors/editorfixture.h"
#include "tests/support/testmain.h"
#include "ui/editors/content/bodycontent.h"
#include "ui/editors/media/picturetextdialog.h"
#include "ui/widgets/fields/growingtextedit.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

class Putting final
{
public:
    void take(const QMimeData &data)
    {
        services.takeFiles(data, [this](const ui::BodyFiles &files) {
            answer = files;
            ++answers;
        });
    }
    [[nodiscard]] QString picture(const QString &name, QColor color)
    {
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(color);
        const QString path = QDir(folder.path()).filePath(name);
        return image.save(path) ? path : QString();
    }
    [[nodiscard]] ui::PictureTextDialog *dialog() { return form.findChild<ui::PictureTextDialog *>(); }
    void press(QDialogButtonBox::ButtonRole role)
    {
        auto *buttons = dialog()->findChild<QDialogButtonBox *>();
        for (QAbstractButton *each : buttons->buttons()) {
            if (buttons->buttonRole(each) == role)
                each->click();
        }
    }
    [[nodiscard]] QList<Media> kept() { return *fixture.newsroom().loadAll<Media>(); }

    NewsroomFixture fixture;
    QTemporaryDir folder;
    QWidget form;
    ui::NewsroomContent content{fixture.newsroom()};
    ui::BodyContent services{content, english(), &form};
    ui::BodyFiles answer;
    int answers = 0;
};

} // namespace

class BodyFilesTest final : public QObject
{
    Q_OBJECT

private slots:
    void aPastedPictureIsDescribed()
    {
        Putting putting;
        QMimeData data;
        QImage image(30, 20, QImage::Format_RGB32);
        image.fill(Qt::blue);
        data.setImageData(image);
        putting.take(data);
        QTRY_VERIFY(putting.dialog());
        QCOMPARE(putting.answers, 0);
        const auto texts = putting.dialog()->findChildren<ui::GrowingTextEdit *>();
        QCOMPARE(texts.size(), 2); // one per language
        texts.at(0)->setPlainText(u"A blue wall"_s);
        texts.at(1)->setPlainText(u"Una pared azul"_s);
        putting.press(QDialogButtonBox::AcceptRole);
        QCOMPARE(putting.answers, 1);
        const Media media = putting.kept().first();
        QCOMPARE(media.texts.value(english()).alt, u"A blue wall"_s);
        QCOMPARE(media.texts.value(spanish()).alt, u"Una pared azul"_s);
        QCOMPARE(putting.answer.images.size(), 1);
        QCOMPARE(putting.answer.images.first().url, u"gaceta:media/"_s + media.id.text());
    }

    void manyFilesKeepTheirOrder()
    {
        Putting putting;
        QFile letter(putting.folder.filePath(u"letter.pdf"_s));
        QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("%PDF-1.7 x") > 0);
        letter.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(putting.picture(u"b.png"_s, Qt::red)),
                      QUrl::fromLocalFile(letter.fileName()),
                      QUrl::fromLocalFile(putting.picture(u"a.png"_s, Qt::green)),
                      QUrl::fromLocalFile(putting.folder.filePath(u"gone.png"_s))});
        putting.take(data);
        QTRY_VERIFY(putting.dialog());
        const auto boxes = putting.dialog()->findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 2); // one per picture
        boxes.at(0)->click();
        putting.press(QDialogButtonBox::AcceptRole);
        QCOMPARE(putting.answer.images.size(), 2);
        QCOMPARE(putting.answer.files.size(), 1);
        QCOMPARE(putting.answer.files.first().text, u"letter.pdf"_s);
        QVERIFY(putting.answer.notice.contains(u"gone.png"_s));
        const auto first = putting.fixture.newsroom().load<Media>(
            *MediaId::parse(putting.answer.images.first().url.mid(13)));
        QCOMPARE(first->fileName, u"b.png"_s);
        QVERIFY(first->decorative);
    }

    void whatIsDescribedIsNotAskedAgain()
    {
        Putting putting;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(putting.picture(u"a.png"_s, Qt::red))});
        putting.take(data);
        QTRY_VERIFY(putting.dialog());
        putting.dialog()->findChild<QCheckBox *>()->click();
        putting.press(QDialogButtonBox::AcceptRole);
        putting.take(data);
        QTRY_COMPARE(putting.answers, 2);
        QCOMPARE(putting.kept().size(), 1);
        QCOMPARE(putting.answer.images.size(), 1);
    }

    void cancellingKeepsThePictureOutOfTheText()
    {
        Putting putting;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(putting.picture(u"a.png"_s, Qt::red))});
        putting.take(data);
        QTRY_VERIFY(putting.dialog());
        putting.press(QDialogButtonBox::RejectRole);
        QCOMPARE(putting.answers, 1);
        QVERIFY(putting.answer.images.isEmpty());
        QVERIFY(!putting.answer.notice.isEmpty());
    }
};

GACETA_TEST(BodyFilesTest)
#include "bodyfilestest.moc"
