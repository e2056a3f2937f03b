#include "app/core/videolink.h"

#include <QUrl>

#include <array>

namespace gaceta {

using namespace Qt::StringLiterals;

QString providerOf(const VideoLink &video)
{
    if (!video.provider.trimmed().isEmpty())
        return video.provider.simplified();
    QString host = QUrl(video.url.trimmed()).host();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    static constexpr std::array known{
        std::pair{"youtube.com", "YouTube"},          std::pair{"youtu.be", "YouTube"},
        std::pair{"youtube-nocookie.com", "YouTube"}, std::pair{"vimeo.com", "Vimeo"},
        std::pair{"facebook.com", "Facebook"},        std::pair{"instagram.com", "Instagram"}};
    for (const auto &[ending, name] : known) {
        if (host == QLatin1String(ending) || host.endsWith(u'.' + QLatin1String(ending)))
            return QString::fromLatin1(name);
    }
    return host;
}

} // namespace gaceta
