#pragma once
// The site in the browser while it is written: pages that are open follow the text as it is typed, saved
// or not.

#include "app/jobs/jobrunner.h"
#include "app/publish/previewserver.h"
#include "app/publish/themewatch.h"

#include <QTimer>

namespace gaceta::ui {

class EditorPane;
class Session;

class SitePreview final : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    SitePreview(Session &session, EditorPane &editor);
    ~SitePreview() override;

    // Begins where it has not yet, and shows the page of the item that is being edited; else the home
    // page.
    void open();

signals:
    // That page can be opened now.
    void ready(const QUrl &url);
    void problem(const gaceta::Error &error);

private:
    struct Made;

    void refresh();
    void finish(const Result<> &result);
    [[nodiscard]] std::string followed(const site::LiveSite &site) const;

    Session &m_session;
    EditorPane &m_editor;
    std::unique_ptr<publish::PreviewServer> m_server; // null before open()
    std::shared_ptr<const MediaSource> m_media;
    std::shared_ptr<Made> m_made;
    std::shared_ptr<const Snapshot> m_stored; // as it was when it had m_token
    QString m_token;
    QTimer m_breath;
    publish::ThemeWatch m_themeWatch;
    bool m_isWanted = false; // somebody waits for the page
    bool m_again = false;
    jobs::JobRunner m_runner;
};

} // namespace gaceta::ui
