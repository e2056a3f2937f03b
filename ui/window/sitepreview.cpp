#include "ui/window/sitepreview.h"

#include "app/editing/unsaved.h"
#include "app/site/images/picturecache.h"
#include "app/site/themes/themelibrary.h"
#include "ui/window/editorpane.h"
#include "ui/window/session.h"

namespace gaceta::ui {

static constexpr int breath = 200; // ms after a key before the site is made anew

struct SitePreview::Made
{
    QString file; // of the newsroom
    QDateTime asOf;
    QList<editing::RecoveredItem> unsaved;
    std::shared_ptr<const Snapshot> stored; // null: to be read
    std::unique_ptr<site::LiveSite> site;
    QString themeFolder;
};

// By its own name: lupdate takes a qualified type for a class and loses the context of texts.
using Job = jobs::JobRunner::Job;

template <typename Made>
static Job makingJob(const std::shared_ptr<Made> &made)
{
    return [made](jobs::Progress &) -> Result<> {
        if (!made->stored) {
            Result<std::shared_ptr<const Snapshot>> read = editing::readSnapshot(made->file);
            if (!read)
                return failure(read.error());
            made->stored = std::move(*read);
        }
        site::ExportOptions options;
        options.asOf = made->asOf;
        options.drafts = site::Drafts::Include;
        options.pictureCache = site::pictureCacheFolder();
        auto content =
            std::make_shared<const Snapshot>(editing::withUnsaved(*made->stored, made->unsaved));
        made->themeFolder = site::themeFolder(content->organisation.theme);
        Result<site::Theme> theme = site::themeFor(content->organisation);
        if (!theme)
            return failure(theme.error());
        auto site = site::LiveSite::make(std::move(content), std::move(*theme), options);
        if (!site)
            return failure(site.error());
        made->site = std::move(*site);
        return {};
    };
}

SitePreview::SitePreview(Session &session, EditorPane &editor)
    : m_session(session)
    , m_editor(editor)
{
    m_breath.setSingleShot(true);
    m_breath.setInterval(breath);
    connect(&m_breath, &QTimer::timeout, this, &SitePreview::refresh);
    connect(&m_runner, &jobs::JobRunner::finished, this, &SitePreview::finish);
    const auto again = [this] {
        if (m_server)
            m_breath.start();
    };
    connect(&m_editor, &EditorPane::undoChanged, this, again);
    connect(&m_editor, &EditorPane::editorChanged, this, again);
    connect(&m_session.newsroom(), &editing::Newsroom::changed, this, again);
    connect(&m_themeWatch, &publish::ThemeWatch::changed, this, again);
}

SitePreview::~SitePreview() = default;

void SitePreview::open()
{
    m_isWanted = true;
    if (!m_server) {
        Result<std::unique_ptr<MediaSource>> media =
            editing::openMediaSource(m_session.newsroom().path());
        if (!media) {
            emit problem(media.error());
            return;
        }
        m_media = std::move(*media);
        auto server = std::make_unique<publish::PreviewServer>();
        if (const Result<> listening = server->listen(); !listening) {
            emit problem(listening.error());
            return;
        }
        m_server = std::move(server);
    }
    refresh();
}

void SitePreview::refresh()
{
    m_again = m_runner.isRunning();
    if (m_again)
        return;
    const QString token = m_session.newsroom().contentToken().value_or(QString());
    if (token != m_token)
        m_stored.reset();
    m_token = token;
    m_made = std::make_shared<Made>();
    m_made->file = m_session.newsroom().path();
    m_made->asOf = m_session.context().clock->now();
    m_made->stored = m_stored;
    if (const editing::RecoveryJournal *journal = m_session.journal())
        m_made->unsaved = journal->items().value_or(QList<editing::RecoveredItem>());
    m_runner.start(makingJob(m_made));
}

void SitePreview::finish(const Result<> &result)
{
    if (m_again)
        return refresh();
    m_themeWatch.watch(m_made->themeFolder);
    if (!result) {
        // The pages that are open say it, and follow again when it is put right.
        m_server->showProblem(result.error().message);
        if (std::exchange(m_isWanted, false))
            emit problem(result.error());
        return;
    }
    m_stored = m_made->stored;
    if (m_media)
        m_made->site->readLogo(*m_media);
    const std::shared_ptr<const site::LiveSite> site = std::move(m_made->site);
    const std::string path = followed(*site);
    m_server->show(site, m_media, path);
    if (std::exchange(m_isWanted, false))
        emit ready(m_server->url(path));
}

std::string SitePreview::followed(const site::LiveSite &site) const
{
    const ItemEditor *editor = m_editor.editor();
    const QList<LanguageTag> languages =
        m_session.newsroom().organisation().value_or(Organisation()).languages;
    return site.pathOf(editor ? editor->itemKind() : ItemKind::Organisation,
                       editor ? editor->item() : QString(),
                       languages.isEmpty() ? LanguageTag() : languages.first());
}

} // namespace gaceta::ui
