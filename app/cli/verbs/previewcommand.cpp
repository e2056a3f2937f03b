#include "app/cli/itemwords.h"
#include "app/cli/tr.h"
#include "app/cli/verbs/verbs.h"
#include "app/publish/previewserver.h"
#include "app/publish/themewatch.h"
#include "app/site/images/picturecache.h"
#include "app/site/themes/themelibrary.h"

#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace gaceta::cli {

namespace {

// The site of an open newsroom, made anew whenever somebody saves.
class Preview final
{
public:
    Preview(const Call &call, editing::Newsroom &newsroom)
        : m_call(call)
        , m_newsroom(newsroom)
    {
    }

    Result<> start(quint16 port)
    {
        Result<std::unique_ptr<MediaSource>> media = editing::openMediaSource(m_newsroom.path());
        if (!media)
            return failure(media.error());
        m_media = std::move(*media);
        if (const Result<> made = make(); !made)
            return made;
        return m_server.listen(port);
    }

    // Until the person asks to stop.
    void run()
    {
        QEventLoop loop;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
            if (m_call.progress().isCancelled())
                loop.quit();
        });
        const auto again = [this] {
            if (const Result<> made = make(); !made) {
                m_call.console().say(made.error().message);
                m_server.showProblem(made.error().message);
            }
        };
        QObject::connect(&m_newsroom, &editing::Newsroom::changed, &loop, again);
        QObject::connect(&m_themeWatch, &publish::ThemeWatch::changed, &loop, again);
        QObject::connect(&m_newsroom, &editing::Newsroom::fileLost, &loop, [&](const Error &error) {
            m_call.console().say(error.message);
            loop.quit();
        });
        constexpr int lookInterval = 100; // ms
        timer.start(lookInterval);
        loop.exec();
    }

    [[nodiscard]] QUrl url() const { return m_server.url(); }

private:
    Result<> make()
    {
        const auto content = m_newsroom.snapshot();
        if (!content)
            return failure(content.error());
        site::ExportOptions options;
        options.asOf = m_call.environment().clock->now();
        options.drafts = site::Drafts::Include;
        options.pictureCache = site::pictureCacheFolder();
        const Organisation &organisation = (*content)->organisation;
        const QString wanted = m_call.value(u"theme"_s);
        m_themeWatch.watch(site::themeFolder(wanted.isEmpty() ? organisation.theme : wanted));
        Result<site::Theme> theme = site::themeFor(organisation, wanted);
        if (!theme)
            return failure(theme.error());
        auto made = site::LiveSite::make(*content, std::move(*theme), options);
        if (!made)
            return failure(made.error());
        (*made)->readLogo(*m_media);
        m_server.show(std::move(*made), m_media);
        return {};
    }

    const Call &m_call;
    editing::Newsroom &m_newsroom;
    std::shared_ptr<const MediaSource> m_media;
    publish::PreviewServer m_server;
    publish::ThemeWatch m_themeWatch;
};

class PreviewCommand final : public Command
{
public:
    QString name() const override { return u"preview"_s; }

    Usage usage() const override
    {
        return {
            Tr::tr("Shows the site in the browser, drafts too, and follows every change."),
            Tr::tr("Only this computer can open the address it prints. Ctrl+C ends it."),
            {{Tr::tr("FILE"), newsroomArgument()}},
            {QCommandLineOption(u"port"_s, Tr::tr("The port to use; any that is free unless told."),
                                Tr::tr("NUMBER"), u"0"_s),
             QCommandLineOption(u"theme"_s,
                                Tr::tr("A theme by its name or folder, in place of the newsroom's own. "
                                       "Changes to its files are shown at once."),
                                Tr::tr("THEME"))},
            {u"preview office.gaceta"_s, u"preview office.gaceta --theme my-theme"_s}};
    }

    QString misuse(const Call &call) const override
    {
        bool isNumber = false;
        call.value(u"port"_s).toUShort(&isNumber);
        return isNumber ? QString() : Tr::tr("--port expects a number from 1 to 65535.");
    }

    Result<ExitCode> run(const Call &call) const override
    {
        const auto newsroom = call.open(call.argument(0), editing::OpenMode::ReadOnly);
        if (!newsroom)
            return failure(newsroom.error());
        Preview preview(call, **newsroom);
        if (const Result<> started = preview.start(call.value(u"port"_s).toUShort()); !started)
            return failure(started.error());
        call.console().print(preview.url().toString());
        preview.run();
        return ExitCode::Done;
    }
};

} // namespace

CommandPointer previewCommand()
{
    return std::make_unique<PreviewCommand>();
}

} // namespace gaceta::cli
