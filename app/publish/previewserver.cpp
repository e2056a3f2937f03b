#include "app/publish/previewserver.h"

#include "app/publish/tr.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMimeDatabase>
#include <QRandomGenerator>
#include <QTcpSocket>

#include <array>

namespace gaceta::publish {

using Status = QHttpServerResponder::StatusCode;

namespace {

constexpr const char *stateName = "~state.json";
constexpr const char *scriptName = "~preview.js";

// Asks what has changed and loads the page anew, where it was; goes along when the page has moved.
constexpr const char *script = R"js(
(() => {
  const me = document.currentScript, shown = me.dataset.version, root = new URL('.', me.src);
  const key = 'gaceta-preview-scroll', kept = sessionStorage.getItem(key);
  if (kept) {
    const [path, top] = JSON.parse(kept);
    if (path === location.pathname) scrollTo(0, top);
    sessionStorage.removeItem(key);
  }
  const look = async () => {
    try {
      const state = await (await fetch(new URL('~state.json', root), {cache: 'no-store'})).json();
      if (String(state.version) !== shown) {
        const here = location.pathname.slice(root.pathname.length);
        const moved = state.former && here === state.former && state.followed !== here;
        const next = moved ? root.pathname + state.followed : location.pathname;
        sessionStorage.setItem(key, JSON.stringify([next, scrollY]));
        if (moved) location.replace(next); else location.reload();
        return;
      }
    } catch (gone) { /* the program was closed; it may come back */ }
    setTimeout(look, 400);
  };
  setTimeout(look, 400);
})();
)js";

// 32 hexadecimal digits.
QByteArray newToken()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

QByteArray typeOf(const QString &path)
{
    const QString name = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).name();
    return (name.startsWith(QLatin1String("text/")) ? name + QStringLiteral("; charset=utf-8") : name)
        .toLatin1();
}

} // namespace

class PreviewServer::Http final : public QAbstractHttpServer
{
public:
    Http()
        : m_token(newToken())
    {
    }

    std::shared_ptr<const site::LiveSite> site;
    std::shared_ptr<const MediaSource> media;
    std::string followed;
    std::string former; // where the followed page stood before
    int version = 0;
    QString problem; // empty: there is a site

    [[nodiscard]] QByteArray root() const { return '/' + m_token + '/'; }
    [[nodiscard]] quint16 port() { return serverPorts().value(0); }

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        QHttpServerResponder responder = makeResponder(request, socket);
        const QByteArray path = request.url().path().toUtf8();
        if (!isAskedByName(request))
            responder.write(Status::Forbidden);
        else if (!path.startsWith(root()) || (!site && problem.isEmpty()))
            responder.write(Status::NotFound);
        else if (request.method() != QHttpServerRequest::Method::Get)
            responder.write(Status::MethodNotAllowed);
        else
            answer(path.mid(root().size()), responder);
        // One answer a connection: this server (Qt 6.4) leaves a second question on it unanswered.
        socket->disconnectFromHost();
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}

private:
    // A page from elsewhere may have its name point to this computer; it still says that name.
    bool isAskedByName(const QHttpServerRequest &request)
    {
        for (const auto &[name, value] : request.headers()) {
            if (name.compare("host", Qt::CaseInsensitive) == 0)
                return value == "127.0.0.1:" + QByteArray::number(port());
        }
        return false;
    }

    void answer(const QByteArray &path, QHttpServerResponder &responder)
    {
        const std::string file = path.isEmpty() ? "index.html" : path.toStdString();
        if (file == stateName)
            return send(state(), "application/json", responder);
        if (file == scriptName)
            return send(script, "text/javascript; charset=utf-8", responder);
        if (!problem.isEmpty())
            return send(following(problemPage()), "text/html; charset=utf-8", responder);
        if (const std::optional<QByteArray> bytes = site->file(file)) {
            const QByteArray type = typeOf(QString::fromStdString(file));
            return send(type.startsWith("text/html") ? following(*bytes) : *bytes, type, responder);
        }
        if (const auto shown = site->shown(file, *media))
            return send(shown->bytes, shown->type, responder);
        // That page follows too: what is asked for may come back.
        if (const std::optional<QByteArray> page = site->file("404.html"))
            return send(following(*page), "text/html; charset=utf-8", responder, Status::NotFound);
        responder.write(Status::NotFound);
    }

    static void send(const QByteArray &bytes, const QByteArray &type, QHttpServerResponder &responder,
                     Status status = Status::Ok)
    {
        responder.write(bytes,
                        {{"Content-Type", type},
                         {"Cache-Control", "no-store"},
                         {"Connection", "close"},
                         {"X-Content-Type-Options", "nosniff"},
                         {"Referrer-Policy", "no-referrer"}},
                        status);
    }

    [[nodiscard]] QByteArray state() const
    {
        return "{\"version\": " + QByteArray::number(version) + ", \"followed\": \"" +
               QByteArray::fromStdString(followed) + "\", \"former\": \"" +
               QByteArray::fromStdString(former) + "\"}\n";
    }

    [[nodiscard]] QByteArray problemPage() const
    {
        const QByteArray sentence = problem.toHtmlEscaped().toUtf8();
        return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>" + sentence +
               "</title><meta name=\"viewport\" content=\"width=device-width\">"
               "<style>:root{color-scheme:light dark}body{max-width:40rem;margin:15vh auto;padding:0 "
               "1rem;"
               "font:1.25rem/1.5 system-ui,sans-serif}p{border-left:.3rem solid "
               "#c0392b;padding-left:1rem}"
               "</style></head><body><p role=\"alert\">" +
               sentence + "</p></body></html>\n";
    }

    // The page with the script that lets it follow.
    [[nodiscard]] QByteArray following(QByteArray html) const
    {
        const qsizetype end = html.lastIndexOf("</body>");
        html.insert(end < 0 ? html.size() : end, "<script src=\"" + root() + scriptName +
                                                     "\" data-version=\"" + QByteArray::number(version) +
                                                     "\"></script>\n");
        return html;
    }

    QByteArray m_token;
};

PreviewServer::PreviewServer()
    : m_http(std::make_unique<Http>())
{
}

PreviewServer::~PreviewServer() = default;

Result<> PreviewServer::listen(quint16 port)
{
    if (m_http->listen(QHostAddress(QHostAddress::LocalHost), port) != 0)
        return {};
    return failure(ErrorCode::Busy,
                   Tr::tr("The preview could not start: another program uses port %1. Please choose "
                          "another one.")
                       .arg(port));
}

void PreviewServer::show(std::shared_ptr<const site::LiveSite> site,
                         std::shared_ptr<const MediaSource> media, const std::string &followed)
{
    m_http->problem.clear();
    m_http->site = std::move(site);
    m_http->media = std::move(media);
    if (m_http->followed != followed)
        m_http->former = std::exchange(m_http->followed, followed);
    ++m_http->version;
}

void PreviewServer::showProblem(const QString &sentence)
{
    if (m_http->problem == sentence)
        return;
    m_http->problem = sentence;
    ++m_http->version;
}

const site::LiveSite *PreviewServer::site() const
{
    return m_http->site.get();
}

QUrl PreviewServer::url(const std::string &path) const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_http->port());
    url.setPath(QString::fromUtf8(m_http->root()) + QString::fromStdString(path));
    return url;
}

} // namespace gaceta::publish
