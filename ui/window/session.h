#pragma once
// An open newsroom with what belongs to it while it is open: its journal of unsaved text, and what its
// forms are given.

#include "ui/editors/editorcontext.h"
#include "ui/window/windowcontext.h"

namespace gaceta::ui {

// What a newsroom that is opened for this window is given.
[[nodiscard]] editing::NewsroomContext newsroomContext(const WindowContext &context);

class Session final
{
public:
    ~Session();

    // Errors: those of Newsroom::open and Newsroom::create.
    [[nodiscard]] static Result<std::unique_ptr<Session>>
    open(const QString &path, const WindowContext &context,
         editing::OpenMode mode = editing::OpenMode::ReadWrite);
    [[nodiscard]] static Result<std::unique_ptr<Session>>
    create(const QString &path, const Organisation &organisation, const WindowContext &context);
    // A new file with the sample newsroom in it; nothing is left of it where that fails.
    [[nodiscard]] static Result<std::unique_ptr<Session>> createSample(const QString &path,
                                                                       const WindowContext &context);

    [[nodiscard]] editing::Newsroom &newsroom() const { return *m_newsroom; }
    // Null where it could not be opened: problem() says why.
    [[nodiscard]] editing::RecoveryJournal *journal() const { return m_journal.get(); }
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    [[nodiscard]] SpellingDesk &spelling() const { return *m_spelling; }
    [[nodiscard]] EditorContext editorContext() const;
    [[nodiscard]] const WindowContext &context() const { return m_context; }
    // What the newsroom is called: the organisation's name, else that of the file.
    [[nodiscard]] QString name() const;

private:
    Session(std::unique_ptr<editing::Newsroom> newsroom, const WindowContext &context);

    WindowContext m_context;
    std::unique_ptr<editing::Newsroom> m_newsroom;
    std::unique_ptr<editing::RecoveryJournal> m_journal;
    std::unique_ptr<SpellingDesk> m_spelling;
    std::optional<Error> m_problem;
};

} // namespace gaceta::ui
