#pragma once
// Shows a site in the browser as it would be exported now, and lets open pages follow every change. Only
// this computer can ask (127.0.0.1), only under an address that cannot be guessed, and only by the name
// of this computer, so that no page from elsewhere can read drafts through a name of its own.

#include "app/core/mediasource.h"
#include "app/site/livesite.h"

#include <QUrl>

#include <memory>

namespace gaceta::publish {

class PreviewServer final
{
public:
    PreviewServer();
    ~PreviewServer();

    // `port` 0: any that is free. Errors: Busy where it is taken.
    [[nodiscard]] Result<> listen(quint16 port = 0);

    // Pages that are open load themselves anew. A page that has moved is followed: `followed` is where
    // the item stands now that people are looking at.
    void show(std::shared_ptr<const site::LiveSite> site, std::shared_ptr<const MediaSource> media,
              const std::string &followed = {});
    [[nodiscard]] const site::LiveSite *site() const;
    // Until the next show(), every page says in that sentence why there is none.
    void showProblem(const QString &sentence);

    // Of a file by its path below the site's root; empty: the home page.
    [[nodiscard]] QUrl url(const std::string &path = {}) const;

private:
    class Http;
    std::unique_ptr<Http> m_http;
};

} // namespace gaceta::publish
