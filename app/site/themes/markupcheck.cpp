#include "app/site/themes/filechecks.h"

#include "app/site/tr.h"

#include <QRegularExpression>

namespace gaceta::site {

using namespace Qt::StringLiterals;

namespace {

// Spaces in its place, so that what is left keeps its lines.
void blank(QString &text, const QRegularExpression &what)
{
    auto matches = what.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (text.at(i) != u'\n')
                text[i] = u' ';
        }
    }
}

class MarkupCheck final
{
public:
    MarkupCheck(const QByteArray &name, const QByteArray &text, const QMap<QString, QByteArray> &assets,
                ThemeFaults &faults)
        : m_file(u"templates/%1.mustache"_s.arg(QString::fromUtf8(name)))
        , m_text(QString::fromUtf8(text))
        , m_assets(assets)
        , m_faults(faults)
    {
    }

    void run()
    {
        findAssets();
        findHosts();
        findWords();
    }

private:
    void add(bool isWarning, qsizetype position, const QString &name, const QString &message)
    {
        m_faults.append({isWarning, m_file, lineAt(m_text, position), name, message});
    }

    void findAssets()
    {
        static const QRegularExpression asset(u"\\bassets/([^\\s\"'{}<>?#)]+)"_s);
        auto matches = asset.globalMatch(m_text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (!m_assets.contains(match.captured(1)))
                add(false, match.capturedStart(), match.captured(),
                    Tr::tr("The theme has no file “%1”.").arg(match.captured()));
        }
    }

    // Links lead elsewhere as they like; what a page loads must be its own.
    void findHosts()
    {
        static const QRegularExpression loaded(
            u"<(?:script|link|img|iframe|source|video|audio|object|embed)\\b[^>]*?\\b"
            "(?:src|href|srcset|data)\\s*=\\s*[\"']?\\s*((?:https?:)?//[^\\s\"'>]+)"_s,
            QRegularExpression::CaseInsensitiveOption);
        auto matches = loaded.globalMatch(m_text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            add(false, match.capturedStart(1), match.captured(1),
                Tr::tr("The page would load “%1” from another computer, which then knows every reader; "
                       "put the file into assets/.")
                    .arg(match.captured(1)));
        }
    }

    void findWords()
    {
        static const QRegularExpression hidden(
            u"<!--.*?-->|<script\\b[^>]*>.*?</script>|<style\\b[^>]*>.*?</style>|\\{\\{.*?(?:\\}\\}+|$)"_s,
            QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression spoken(
            u"\\b(?:alt|title|aria-label|placeholder)=\"[^\"]*?(\\p{L}{2,}[^\"]*)\""_s);
        static const QRegularExpression tag(u"<[^>]*>"_s);
        static const QRegularExpression entity(u"&#?\\w+;"_s);
        static const QRegularExpression word(u"\\p{L}{2,}[^\\n]*"_s);
        QString rest = m_text;
        blank(rest, hidden);
        tell(rest, spoken, 1);
        blank(rest, tag);
        blank(rest, entity);
        tell(rest, word, 0);
    }

    void tell(const QString &text, const QRegularExpression &form, int part)
    {
        auto matches = form.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString words = match.captured(part).simplified().left(40);
            add(true, match.capturedStart(part), words,
                Tr::tr("“%1” stays the same in every language; make it a string of the theme.")
                    .arg(words));
        }
    }

    QString m_file;
    QString m_text;
    const QMap<QString, QByteArray> &m_assets;
    ThemeFaults &m_faults;
};

// "../img/a.svg" in "css/theme.css" is "img/a.svg".
QString resolved(const QString &file, const QString &address)
{
    QStringList parts = file.split(u'/');
    parts.removeLast();
    for (const QString &part : address.split(u'/')) {
        if (part == u"..")
            parts.isEmpty() ? parts.append(part) : parts.removeLast();
        else if (part != u"." && !part.isEmpty())
            parts.append(part);
    }
    return parts.join(u'/');
}

void checkStyle(const QString &name, QString text, const ThemeSources &sources, ThemeFaults &faults)
{
    static const QRegularExpression comment(u"/\\*.*?\\*/"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression address(
        u"(?:@import\\s*|\\burl\\(\\s*)(?:url\\(\\s*)?[\"']?([^\"')\\s;]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression host(u"^(https?:)?//"_s, QRegularExpression::CaseInsensitiveOption);
    blank(text, comment);
    auto matches = address.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString found = match.captured(1);
        const int line = lineAt(text, match.capturedStart());
        if (host.match(found).hasMatch()) {
            faults.append({false, name, line, found,
                           Tr::tr("The page would load “%1” from another computer, which then knows "
                                  "every reader; put the file into assets/.")
                               .arg(found)});
        } else if (!found.startsWith(u'#') && !found.startsWith(u"data:") &&
                   !sources.assets.contains(
                       resolved(name.mid(7), found.section(u'?', 0, 0).section(u'#', 0, 0)))) {
            faults.append({false, name, line, found, Tr::tr("The theme has no file “%1”.").arg(found)});
        }
    }
}

void checkScript(const QString &name, const QString &text, ThemeFaults &faults)
{
    static const QRegularExpression host(u"[\"'`]((?:https?:)?//(?!www\\.w3\\.org/)[\\w.-]+\\.\\w+)"_s);
    auto matches = host.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        faults.append({true, name, lineAt(text, match.capturedStart()), match.captured(1),
                       Tr::tr("The script names another computer, “%1”: a page should ask only its own "
                              "files.")
                           .arg(match.captured(1))});
    }
}

} // namespace

ThemeFaults checkMarkup(const ThemeSources &sources)
{
    ThemeFaults faults;
    for (auto place = sources.ownTemplates.begin(); place != sources.ownTemplates.end(); ++place)
        MarkupCheck(place.key(), *place, sources.assets, faults).run();
    return faults;
}

ThemeFaults checkAssets(const ThemeSources &sources)
{
    ThemeFaults faults;
    for (auto place = sources.ownAssets.begin(); place != sources.ownAssets.end(); ++place) {
        const QString name = u"assets/"_s + place.key();
        if (name.endsWith(u".css"_s))
            checkStyle(name, QString::fromUtf8(*place), sources, faults);
        else if (name.endsWith(u".js"_s))
            checkScript(name, QString::fromUtf8(*place), faults);
    }
    return faults;
}

} // namespace gaceta::site
