#include "tests/tasks/person.h"

#include "ui/models/names.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QToolButton>

namespace gaceta::tests {

using namespace Qt::StringLiterals;

Person::Person(const QString &language, const QString &task)
    : m_language(language)
    , m_task(task)
    , m_fixture(WindowFixture::Begin::Sample, language)
{
    m_fixture.window().resize(1280, 800);
}

QString Person::words(const QString &english) const
{
    for (const char *context : {"Window", "Editors", "Dialogs", "Models", "Widgets", "Core"}) {
        const QString said = QCoreApplication::translate(context, english.toUtf8().constData());
        if (said != english)
            return said;
    }
    return english;
}

QString Person::words(const LanguageTag &language) const
{
    return ui::languageName(language);
}

void Person::choosesFromMenu(ui::ActionId action)
{
    QAction *entry = m_fixture.window().actions().action(action);
    QVERIFY2(entry->isEnabled(), qPrintable(entry->text()));
    entry->trigger();
}

void Person::opens(const QString &typed)
{
    choosesFromMenu(ui::ActionId::QuickOpen);
    QTRY_VERIFY(dialog());
    writesHere(typed);
    const auto *found = dialog()->findChild<QListView *>();
    QTRY_VERIFY(found->model()->rowCount() > 0);
    QTRY_VERIFY(found->currentIndex().data().toString().contains(typed, Qt::CaseInsensitive));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(form());
}

static QAction *entryOf(const QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&') == text && action->isEnabled())
            return action;
    }
    return nullptr;
}

void Person::makesNew(const QString &english)
{
    QMenu *menu = nullptr;
    for (const QAction *action : m_fixture.window().menuBar()->actions()) {
        if (action->text().remove(u'&') == words(u"&New"_s).remove(u'&'))
            menu = action->menu();
    }
    QVERIFY(menu);
    emit menu->aboutToShow();
    QAction *entry = entryOf(menu, words(english));
    QVERIFY2(entry, qPrintable(words(english)));
    entry->trigger();
    QTRY_VERIFY(form());
}

void Person::goesToField(const char *field, const LanguageTag &language)
{
    QVERIFY(form());
    m_fixture.window().activateWindow(); // after a dialog
    QTRY_VERIFY(m_fixture.window().isActiveWindow());
    form()->showField(QString::fromLatin1(field), language);
    QTRY_VERIFY2(QApplication::focusWidget() && form()->isAncestorOf(QApplication::focusWidget()),
                 field);
}

void Person::writes(const char *field, const QString &text, const LanguageTag &language, How how)
{
    goesToField(field, language);
    writesHere(text, how);
}

void Person::writesHere(const QString &text, How how)
{
    if (dialog())
        dialog()->activateWindow();
    QTRY_VERIFY(QApplication::focusWidget());
    QTRY_VERIFY(!dialog() || dialog()->isAncestorOf(QApplication::focusWidget()));
    QWidget *focused = QApplication::focusWidget();
    if (how == How::Instead) {
        QTest::keyClick(focused, Qt::Key_A, Qt::ControlModifier);
    } else {
        QTest::keyClick(focused, Qt::Key_End, Qt::ControlModifier); // of a text,
        QTest::keyClick(focused, Qt::Key_End);                      // of a line
    }
    for (const QChar letter : text) {
        if (letter == u'\n')
            QTest::keyClick(focused, Qt::Key_Return);
        else
            QTest::sendKeyEvent(QTest::Click, focused, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
}

void Person::picks(const char *field, const QString &typed)
{
    writes(field, typed);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

void Person::presses(const QWidget *below, const QString &english)
{
    below->window()->activateWindow(); // after a dialog
    QTRY_VERIFY(below->window()->isActiveWindow());
    QTRY_VERIFY2(shownButton(below, words(english)), qPrintable(words(english)));
    press(below, words(english));
}

static LanguageTag other(const LanguageTag &language)
{
    return language == english() ? spanish() : english();
}

void Person::choosesFor(const LanguageTag &language, const QString &english)
{
    const QString wanted =
        words(english).contains(u"%1"_s) ? words(english).arg(words(other(language))) : words(english);
    QVERIFY(form());
    for (const QToolButton *button : form()->findChildren<QToolButton *>()) {
        if (!button->menu() || !button->isVisibleTo(form()) ||
            !button->accessibleName().startsWith(words(language)))
            continue;
        if (QAction *entry = entryOf(button->menu(), wanted))
            return entry->trigger();
    }
    QFAIL(qPrintable(wanted));
}

void Person::chooses(QComboBox *combo, const QString &english)
{
    QVERIFY(combo);
    const int row = combo->findText(words(english));
    QVERIFY2(row >= 0, qPrintable(words(english)));
    combo->setFocus();
    combo->setCurrentIndex(row);
    emit combo->activated(row);
}

void Person::saves()
{
    choosesFromMenu(ui::ActionId::Save);
    QTRY_VERIFY(form() && !form()->isDirty());
}

void Person::keepsPicture(const QString &step)
{
    ++m_pictures;
    const QString folder = qEnvironmentVariable("GACETA_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(300); // for what is drawn after a pause
    const QDir place(folder + u'/' + m_language);
    QVERIFY(place.mkpath(u"."_s));
    QVERIFY(screen().save(place.filePath(u"%1-%2-%3.png"_s.arg(m_task).arg(m_pictures).arg(step))));
}

// The window, with the dialog that is open on it.
QPixmap Person::screen() const
{
    QWidget &window = const_cast<Person *>(this)->m_fixture.window();
    QPixmap picture = window.grab();
    QDialog *open = dialog();
    if (!open)
        return picture;
    QPainter painter(&picture);
    painter.fillRect(window.rect(), QColor(0, 0, 0, 90));
    QRect place(QPoint(), open->size());
    place.moveCenter(window.rect().center());
    painter.drawPixmap(place.topLeft(), open->grab());
    return picture;
}

void inBothLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("es") << u"es"_s;
}

} // namespace gaceta::tests
