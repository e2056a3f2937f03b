#pragma once
// A newsroom with a journal and forms over it, and fingers to type with.

#include "tests/support/newsroomfixture.h"
#include "ui/editors/editorfactory.h"

#include <QApplication>
#include <QTest>

namespace gaceta::tests {

class EditorFixture final
{
public:
    EditorFixture()
    {
        m_journal = std::move(*editing::RecoveryJournal::open(m_state.path(), fixture.newsroom().id()));
    }

    [[nodiscard]] ui::EditorContext context()
    {
        return {fixture.newsroom(), m_journal.get(), settings, *fixture.clock};
    }
    [[nodiscard]] std::unique_ptr<ui::ItemEditor> form(ItemKind kind)
    {
        std::unique_ptr<ui::ItemEditor> made(ui::createEditor(kind, context(), nullptr));
        made->resize(1000, 900);
        made->show();
        made->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(made.get());
        return made;
    }
    // An entry as a form writes it: nothing that refers to what the newsroom has not.
    [[nodiscard]] Entry savedEntry()
    {
        Entry entry = sampleEntry();
        entry.kind = EntryKind::Article;
        entry.tags.clear();
        entry.schools.clear();
        entry.contacts.clear();
        entry.related.clear();
        entry.leadImage = {};
        entry.boilerplate = {};
        entry.texts[english()].state = WorkflowState::Draft;
        entry.texts[english()].firstPublished = {};
        return *fixture.newsroom().save(entry);
    }
    [[nodiscard]] Entry stored(const Entry &entry) { return *fixture.newsroom().load<Entry>(entry.id); }
    [[nodiscard]] editing::RecoveryJournal &journal() { return *m_journal; }

    NewsroomFixture fixture;
    settings::MemoryStore settings;

private:
    QTemporaryDir m_state;
    std::unique_ptr<editing::RecoveryJournal> m_journal;
};

// Gives the field the focus, as the window does, and types into whatever has it then.
inline QWidget *focusField(ui::ItemEditor &form, const char *field, const LanguageTag &language = {})
{
    form.showField(QString::fromLatin1(field), language);
    return QApplication::focusWidget();
}

inline void type(ui::ItemEditor &form, const char *field, const QString &text,
                 const LanguageTag &language = {})
{
    QWidget *focused = focusField(form, field, language);
    QVERIFY(focused);
    QTest::keyClick(focused, Qt::Key_End, Qt::ControlModifier); // of a text,
    QTest::keyClick(focused, Qt::Key_End);                      // of a line
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, focused, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

} // namespace gaceta::tests
