#include "tests/editors/editorfixture.h"
#include "tests/support/testmain.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>
#include <QToolButton>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

class NewsEditorTest final : public QObject
{
    Q_OBJECT

private slots:
    void typedIsSaved();
    void slugFollowsTitle();
    void slugStaysOncePublic();
    void undoIsOneHistory();
    void revertCanBeUndone();
    void copyFromOriginal();
    void conflictKeepsMine();
    void conflictShowsTheirs();
    void recoveryIsOffered();
    void hardTexts_data();
    void hardTexts();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void closesWithFocusInside();
};

static QPushButton *button(QWidget &form, const QString &text)
{
    for (QPushButton *each : form.findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisible())
            return each;
    }
    return nullptr;
}

void NewsEditorTest::typedIsSaved()
{
    EditorFixture f;
    const Entry entry = f.savedEntry();
    const auto form = f.form(ItemKind::Entry);
    QVERIFY(form->load(entry.id.text()));
    QVERIFY(!form->isDirty());
    QSignalSpy titles(form.get(), &ui::ItemEditor::titleChanged);
    type(*form, "title", u" today"_s, english());
    type(*form, "summary", u" Más."_s, spanish());
    type(*form, "body", u" End."_s, english());
    QVERIFY(form->isDirty());
    QVERIFY(titles.size() > 0);
    QVERIFY(form->save());
    QVERIFY(!form->isDirty());
    const Entry stored = f.stored(entry);
    QCOMPARE(stored.texts.value(english()).title, u"School garden opens today"_s);
    QCOMPARE(stored.texts.value(spanish()).summary, u" Más."_s);
    QCOMPARE(stored.texts.value(english()).body,
             QByteArray("Families **planted** seeds.\n\nThe year begins. End.\n"));
    QCOMPARE(f.journal().items()->size(), 0);
}

void NewsEditorTest::slugFollowsTitle()
{
    EditorFixture f;
    const auto form = f.form(ItemKind::Entry);
    QVERIFY(form->startNew({}));
    QVERIFY(!form->isDirty());
    type(*form, "title", u"Año nuevo"_s, english());
    QVERIFY(form->save());
    QCOMPARE(
        f.fixture.newsroom().load<Entry>(*EntryId::parse(form->item()))->texts.value(english()).slug,
        u"ano-nuevo"_s);
    // Written by hand, it follows no longer.
    type(*form, "slug", u"-2"_s, english());
    type(*form, "title", u" feliz"_s, english());
    QVERIFY(form->save());
    QCOMPARE(
        f.fixture.newsroom().load<Entry>(*EntryId::parse(form->item()))->texts.value(english()).slug,
        u"ano-nuevo-2"_s);
}

void NewsEditorTest::slugStaysOncePublic()
{
    EditorFixture f;
    Entry entry = f.savedEntry();
    entry.texts[english()].state = WorkflowState::Published;
    entry = *f.fixture.newsroom().save(entry);
    const auto form = f.form(ItemKind::Entry);
    QVERIFY(form->load(entry.id.text()));
    type(*form, "title", u" today"_s, english());
    QVERIFY(form->save());
    QCOMPARE(f.stored(entry).texts.value(english()).slug, u"school-garden-opens"_s);
}

void NewsEditorTest::undoIsOneHistory()
{
    EditorFixture f;
    const Entry entry = f.savedEntry();
    const auto form = f.form(ItemKind::Entry);
    QVERIFY(form->load(entry.id.text()));
    QVERIFY(!form->canUndo());
    type(*form, "body", u" One."_s, english());
    type(*form, "title", u" two"_s, english());
    type(*form, "body", u" Three."_s, english());
    QVERIFY(form->save());
    const QByteArray all = f.stored(entry).texts.value(english()).body;
    QVERIFY(all.contains("One. Three."));
    const auto step = [&](bool back) {
        back ? form->undo() : form->redo();
        [[maybe_unused]] const auto saved = form->save();
        return f.stored(entry).texts.value(english());
    };
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(form->save());
    QVERIFY(!f.stored(entry).texts.value(english()).body.contains("Three"));
    QCOMPARE(f.stored(entry).texts.value(english()).title, u"School garden opens two"_s);
    QCOMPARE(step(true).title, u"School garden opens"_s);
    QVERIFY(f.stored(entry).texts.value(english()).body.contains("One."));
    QCOMPARE(step(true).body, entry.texts.value(english()).body);
    QVERIFY(!form->canUndo());
    step(false);
    step(false);
    QCOMPARE(step(false).body, all);
    QCOMPARE(f.stored(entry).texts.value(english()).title, u"School garden opens two"_s);
    QVERIFY(!form->canRedo());
}

void NewsEditorTest::revertCanBeUndone()
{
    EditorFixture f;
    const Entry entry = f.savedEntry();
    const auto form = f.form(ItemKind::Entry);
    QVERIFY(form->load(entry.id.text()));
    type(*form, "title", u" two"_s, english());
    form->revert();
    QVERIFY(!form->isDirty());
    QCOMPARE(form->title(), u"School garden opens"_s);
    form->undo();
    QCOMPARE(form->title(), u"School garden opens two"_s);
}

void NewsEditorTest::copyFromOriginal()
{
    EditorFixture f;
    Entry entry = f.savedEntry();
    entry.texts.remove(spanish());
    entry = *f.fixture.newsroom().save(entry);
    const auto form = f.form(ItemKind::Entry);
    QVERIFY(form->load(entry.id.text()));
    QAction *copy = nullptr;
    QAction *confirm = nullptr;
    const auto find = [&] {
        copy = confirm = nullptr;
        for (QMenu *menu : form->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->text() == u"Copy from English"_s)
                    copy = action;
                if (action->text() == u"Mark the translation as up to date"_s)
                    confirm = action;
            }
        }
    };
    find();
    QVERIFY(copy);
    copy->trigger();
    QVERIFY(form->save());
    Entry stored = f.stored(entry);
    QCOMPARE(stored.texts.value(spanish()).body, entry.texts.value(english()).body);
    QCOMPARE(translationState(stored.texts, spanish(), english()), TranslationState::InTranslation);
    find();
    QVERIFY(confirm);
    confirm->trigger();
    QVERIFY(form->save());
    QCOMPARE(translationState(f.stored(entry).texts, spanish(), english()), TranslationState::UpToDate);
    form->undo();
    form->undo();
    QVERIFY(form->save());
    QVERIFY(!f.stored(entry).texts.find(spanish()));
}

void NewsEditorTest::conflictKeepsMine()
{
    EditorFixture f;
    const Entry entry = f.savedEntry();
    const auto form = f.form(ItemKind::Entry);
    QVERIFY(form->load(entry.id.text()));
    type(*form, "title", u" mine"_s, english());
    Entry theirs = entry;
    theirs.texts[english()].title = u"Theirs"_s;
    QVERIFY(f.fixture.newsroom().save(theirs));
    const Result<> saved = form->save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Conflict);
    QPushButton *keep = button(*form, u"Keep mine"_s);
    QVERIFY(keep);
    keep->click();
    QCOMPARE(f.stored(entry).texts.value(english()).title, u"School garden opens mine"_s);
    QVERIFY(!form->isDirty());
}

void NewsEditorTest::conflictShowsTheirs()
{
    EditorFixture f;
    const Entry entry = f.savedEntry();
    const auto form = f.form(ItemKind::Entry);
    QVERIFY(form->load(entry.id.text()));
    type(*form, "title", u" mine"_s, english());
    Entry theirs = entry;
    theirs.texts[english()].title = u"Theirs"_s;
    QVERIFY(f.fixture.newsroom().save(theirs));
    QVERIFY(!form->save());
    QPushButton *show = button(*form, u"Show theirs"_s);
    QVERIFY(show);
    show->click();
    QCOMPARE(form->title(), u"Theirs"_s);
    QVERIFY(!form->isDirty());
    form->undo(); // and mine is not lost
    QCOMPARE(form->title(), u"School garden opens mine"_s);
}

void NewsEditorTest::recoveryIsOffered()
{
    EditorFixture f;
    const Entry entry = f.savedEntry();
    {
        const auto form = f.form(ItemKind::Entry);
        QVERIFY(form->load(entry.id.text()));
        type(*form, "title", u" lost"_s, english());
        QCOMPARE(f.journal().items()->size(), 1);
    }
    const auto form = f.form(ItemKind::Entry);
    QVERIFY(form->load(entry.id.text()));
    QVERIFY(!form->isDirty());
    QPushButton *back = button(*form, u"Bring my text back"_s);
    QVERIFY(back);
    back->click();
    QCOMPARE(form->title(), u"School garden opens lost"_s);
    QVERIFY(form->isDirty());
}

void NewsEditorTest::hardTexts_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("right to left") << u"مدرسة جديدة في لوس أنجلوس"_s;
    QTest::newRow("emoji") << u"Grads 🎓👩🏽‍🎓 celebrate"_s;
    QTest::newRow("20,000 characters") << QString(20000, u'x');
}

void NewsEditorTest::hardTexts()
{
    QFETCH(QString, title);
    EditorFixture f;
    Entry entry = f.savedEntry();
    entry.texts[english()].title = title;
    entry = *f.fixture.newsroom().save(entry);
    const auto form = f.form(ItemKind::Entry);
    QVERIFY(form->load(entry.id.text()));
    QVERIFY(!form->isDirty());
    type(*form, "title", u"!"_s, english());
    QVERIFY(form->save());
    QCOMPARE(f.stored(entry).texts.value(english()).title, QString(title + u'!'));
}

void NewsEditorTest::everyControlHasAName_data()
{
    QTest::addColumn<ItemKind>("kind");
    for (const auto &[kind, name] : EnumNames<ItemKind>::values)
        QTest::newRow(name) << kind;
}

void NewsEditorTest::everyControlHasAName()
{
    QFETCH(ItemKind, kind);
    EditorFixture f;
    std::unique_ptr<ui::ItemEditor> form(ui::createEditor(kind, f.context(), nullptr));
    if (!form)
        QSKIP("no form of its own");
    if (kind != ItemKind::Media)
        QVERIFY(form->startNew({}));
    QStringList nameless;
    for (QWidget *widget : form->findChildren<QWidget *>()) {
        const bool interactive =
            qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
            qobject_cast<QTextEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget) ||
            qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) ||
            qobject_cast<QAbstractItemView *>(widget);
        if (!interactive || widget->objectName().startsWith("qt_"_L1) ||
            widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QComboBoxListView") ||
            widget->inherits("QLineEditIconButton"))
            continue;
        const auto *pressed = qobject_cast<QAbstractButton *>(widget);
        if (widget->accessibleName().isEmpty() && (!pressed || pressed->text().isEmpty()))
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u" in "_s +
                            QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
    }
    QCOMPARE(nameless.join(u"; "_s), QString());
}

void NewsEditorTest::closesWithFocusInside()
{
    EditorFixture f;
    auto form = f.form(ItemKind::Page);
    QVERIFY(form->startNew({}));
    form->focusFirstField();
    form.reset();
}

GACETA_TEST(NewsEditorTest)

#include "newseditortest.moc"
