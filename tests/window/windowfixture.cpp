#include "tests/window/windowfixture.h"

#include "ui/window/newsroomview.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

namespace gaceta::tests {

using namespace Qt::StringLiterals;

WindowFixture::WindowFixture(Begin begin, const QString &language)
{
    m_language.apply(language);
    m_appearance = std::make_unique<ui::Appearance>();
    m_appearance->apply(settings::ColorScheme::Light);
    start();
    if (begin == Begin::StartPage)
        return;
    auto session = ui::Session::createSample(path(u"sample.gaceta"_s), m_window->context());
    if (!session)
        qFatal("%s", qPrintable(session.error().message));
    m_window->takeSession(std::move(*session));
    m_window->view()->showRoom(ui::Room::News);
}

void WindowFixture::start()
{
    const auto clock = std::make_shared<FixedClock>(QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC));
    m_window = std::make_unique<ui::MainWindow>(
        ui::WindowContext{store, m_language, *m_appearance, clock, path(u"state"_s)});
    m_window->show();
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
}

editing::Newsroom &WindowFixture::newsroom()
{
    return view().session().newsroom();
}

void WindowFixture::restart()
{
    m_window->close();
    m_window.reset();
    start();
}

QDialog *WindowFixture::dialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

QAbstractButton *shownButton(const QWidget *root, const QString &text)
{
    for (QAbstractButton *button : root->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

void press(const QWidget *root, const QString &text)
{
    QAbstractButton *button = shownButton(root, text);
    QVERIFY2(button && button->isEnabled(), qPrintable(u"no button "_s + text));
    button->click();
}

void type(const QString &text)
{
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

// Another dialog may have asked for it.
static QFileDialog *fileDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QFileDialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void answerFileDialog(const QString &path)
{
    QTRY_VERIFY(fileDialog());
    auto *name = fileDialog()->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
}

static bool isInteractive(const QWidget *widget)
{
    // Parts of a compound control speak through it.
    const QWidget *parent = widget->parentWidget();
    if (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent) ||
        qobject_cast<const QTabBar *>(parent) || qobject_cast<const QLineEdit *>(parent) ||
        qobject_cast<const QHeaderView *>(widget))
        return false;
    if (QString::fromLatin1(widget->metaObject()->className()).contains(u"Private"_s))
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QTabBar *>(widget);
}

QStringList namelessControls(const QWidget *root)
{
    QStringList nameless;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(root) || !isInteractive(widget))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(u"%1 \"%2\" in %3"_s.arg(
                QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                QString::fromLatin1(widget->parentWidget()->metaObject()->className())));
    }
    return nameless;
}

QList<std::pair<const QWidget *, QString>> visibleTexts(const QWidget *root)
{
    QList<std::pair<const QWidget *, QString>> texts;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(root))
            continue;
        const auto add = [&](const QString &text) {
            if (!text.isEmpty())
                texts.append({widget, text});
        };
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            add(line->placeholderText());
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(tabs->tabText(i));
        }
        add(widget->toolTip());
        add(widget->accessibleName());
    }
    return texts;
}

} // namespace gaceta::tests
