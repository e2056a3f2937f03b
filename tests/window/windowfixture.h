#pragma once
// The real window over a copy of the sample newsroom in a temporary folder, with settings in memory.

#include "tests/support/testmain.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QTemporaryDir>
#include <QTest>

namespace gaceta::tests {

class WindowFixture final
{
public:
    // With the sample open, or with the start page; in that language of the program.
    enum class Begin { Sample, StartPage };
    explicit WindowFixture(Begin begin = Begin::Sample, const QString &language = QStringLiteral("en"));

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] ui::NewsroomView &view() { return *m_window->view(); }
    [[nodiscard]] editing::Newsroom &newsroom();
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    // Ends the program and starts it again with the same settings; nothing is open then.
    void restart();
    // The dialog that is open; null: none.
    [[nodiscard]] static QDialog *dialog();

    settings::MemoryStore store;

private:
    void start();

    QTemporaryDir m_folder;
    settings::UiLanguage m_language;
    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<ui::MainWindow> m_window;
};

// The button below that can be seen and has that text; null: none.
[[nodiscard]] QAbstractButton *shownButton(const QWidget *root, const QString &text);
// Presses it; fails the test where it is not there.
void press(const QWidget *root, const QString &text);
// Types where the keyboard is.
void type(const QString &text);
// Answers the file dialog that is open by typing a path.
void answerFileDialog(const QString &path);

// What a screen reader has to say for it is missing: the interactive widgets below without a name.
[[nodiscard]] QStringList namelessControls(const QWidget *root);
// All texts that can be seen below, with the widget they are in.
[[nodiscard]] QList<std::pair<const QWidget *, QString>> visibleTexts(const QWidget *root);

} // namespace gaceta::tests
