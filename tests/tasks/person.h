#pragma once
// Somebody at the window who reads one language: finds buttons and menu entries by what they say in it,
// types where the keyboard is, and keeps a picture of every step where GACETA_SCREENSHOTS names a
// folder.

#include "tests/window/windowfixture.h"
#include "ui/window/newsroomview.h"

class QComboBox;

namespace gaceta::tests {

class Person final
{
public:
    // `task` is what the pictures are called.
    Person(const QString &language, const QString &task);
    Q_DISABLE_COPY_MOVE(Person)

    [[nodiscard]] WindowFixture &fixture() { return m_fixture; }
    [[nodiscard]] editing::Newsroom &newsroom() { return m_fixture.newsroom(); }
    [[nodiscard]] ui::NewsroomView &view() { return m_fixture.view(); }
    [[nodiscard]] ui::ItemEditor *form() { return view().editorPane()->editor(); }
    [[nodiscard]] QDialog *dialog() const { return WindowFixture::dialog(); }

    // What the program says in this person's language where its code says that in English.
    [[nodiscard]] QString words(const QString &english) const;
    [[nodiscard]] QString words(const LanguageTag &language) const;

    void choosesFromMenu(ui::ActionId action);
    // Finds an item by its words, as with Ctrl+K.
    void opens(const QString &typed);
    // From the menu "New".
    void makesNew(const QString &english);
    // Types at the end of a field of the form; first empties it where it should be `instead`.
    enum class How { AtTheEnd, Instead };
    void writes(const char *field, const QString &text, const LanguageTag &language = {},
                How how = How::AtTheEnd);
    // Where the keyboard is.
    void writesHere(const QString &text, How how = How::AtTheEnd);
    // In a field of choices: types and takes what fits.
    void picks(const char *field, const QString &typed);
    void presses(const QWidget *below, const QString &english);
    // An entry of any menu of a button in the form, of that language's column; %1 is the other language.
    void choosesFor(const LanguageTag &language, const QString &english);
    void chooses(QComboBox *combo, const QString &english);
    // What a screen reader calls that and can be seen in the form; null: nothing.
    template <typename Widget>
    [[nodiscard]] Widget *named(const QString &english)
    {
        for (Widget *each : form()->template findChildren<Widget *>()) {
            if (each->accessibleName() == words(english) && each->isVisibleTo(form()))
                return each;
        }
        return nullptr;
    }
    void goesToField(const char *field, const LanguageTag &language = {});
    void saves();
    // A picture of what is seen now.
    void keepsPicture(const QString &step);

private:
    [[nodiscard]] QPixmap screen() const;

    QString m_language;
    QString m_task;
    WindowFixture m_fixture;
    int m_pictures = 0;
};

// Rows "en" and "es" of a test that a person does in each language of the program.
void inBothLanguages();

} // namespace gaceta::tests
