#include "ui/window/session.h"

#include "app/exchange/sample.h"
#include "app/settings/editorsettings.h"
#include "app/text/spelling.h"
#include "ui/editors/spelling/spellingdesk.h"

#include <QFile>
#include <QFileInfo>

namespace gaceta::ui {

editing::NewsroomContext newsroomContext(const WindowContext &context)
{
    return {context.clock, settings::effectiveAuthorName(context.settings)};
}

Session::Session(std::unique_ptr<editing::Newsroom> newsroom, const WindowContext &context)
    : m_context(context)
    , m_newsroom(std::move(newsroom))
    , m_spelling(std::make_unique<SpellingDesk>(*m_newsroom, text::Spelling::systemFolders()))
{
    m_spelling->setShown(settings::spellingShown.get(context.settings));
    if (m_newsroom->isReadOnly())
        return;
    auto journal = editing::RecoveryJournal::open(context.stateFolder, m_newsroom->id());
    if (journal)
        m_journal = std::move(*journal);
    else
        m_problem = journal.error();
}

Session::~Session() = default;

// Where that fails, it is tried again the next time.
static void emptyOldTrash(editing::Newsroom &newsroom, const QDateTime &now)
{
    const Result<Organisation> organisation = newsroom.organisation();
    if (!organisation || organisation->workflow.trashDays <= 0 || newsroom.isReadOnly())
        return;
    const auto gone = newsroom.emptyTrash(now.addDays(-organisation->workflow.trashDays));
    if (!gone)
        qWarning("%s", qPrintable(gone.error().message));
}

Result<std::unique_ptr<Session>> Session::open(const QString &path, const WindowContext &context,
                                               editing::OpenMode mode)
{
    auto newsroom = editing::Newsroom::open(path, newsroomContext(context), mode);
    if (!newsroom)
        return failure(newsroom.error());
    emptyOldTrash(**newsroom, context.clock->now());
    return std::unique_ptr<Session>(new Session(std::move(*newsroom), context));
}

Result<std::unique_ptr<Session>> Session::create(const QString &path, const Organisation &organisation,
                                                 const WindowContext &context)
{
    auto newsroom = editing::Newsroom::create(path, organisation, newsroomContext(context));
    if (!newsroom)
        return failure(newsroom.error());
    return std::unique_ptr<Session>(new Session(std::move(*newsroom), context));
}

Result<std::unique_ptr<Session>> Session::createSample(const QString &path, const WindowContext &context)
{
    jobs::Progress progress;
    const Result<exchange::ImportPlan> sample = exchange::readSample(progress);
    if (!sample)
        return failure(sample.error());
    auto session = create(path, sample->content.organisation, context);
    if (!session)
        return session;
    const Result<> filled = (*session)->newsroom().replaceContent(sample->content, *sample->media);
    if (!filled) {
        session->reset();
        QFile::remove(path);
        return failure(filled.error());
    }
    return session;
}

EditorContext Session::editorContext() const
{
    return {*m_newsroom, m_journal.get(), m_context.settings, *m_context.clock, m_spelling.get()};
}

QString Session::name() const
{
    if (const Result<Organisation> organisation = m_newsroom->organisation()) {
        const LanguageTag first = organisation->languages.value(0);
        if (const QString name = organisation->texts.valueOrAny(first).name; !name.isEmpty())
            return name;
    }
    return QFileInfo(m_newsroom->path()).completeBaseName();
}

} // namespace gaceta::ui
