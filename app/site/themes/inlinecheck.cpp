#include "app/site/themes/filechecks.h"

#include "app/site/tr.h"

#include <QRegularExpression>
#include <QSet>

namespace gaceta::site {

using namespace Qt::StringLiterals;

namespace {

constexpr auto anyCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption;

// What is made once for the whole site, with all that is put into it: there a block may hold colours and
// options, and the site's rules still know it.
QSet<QByteArray> madeOnce(const QMap<QByteArray, QByteArray> &templates)
{
    static const QRegularExpression partial(u"\\{\\{>\\s*([\\w-]+)"_s);
    QSet<QByteArray> found;
    QByteArrayList waiting{"head", "header", "footer", "index"};
    while (!waiting.isEmpty()) {
        const QByteArray name = waiting.takeLast();
        if (found.contains(name))
            continue;
        found.insert(name);
        auto matches = partial.globalMatch(QString::fromUtf8(templates.value(name)));
        while (matches.hasNext())
            waiting.append(matches.next().captured(1).toUtf8());
    }
    return found;
}

void findBlocks(const QString &file, const QString &text, bool isMadeOnce, ThemeFaults &faults)
{
    static const QRegularExpression block(u"<(script|style)\\b([^>]*)>(.*?)</\\1"_s, anyCase);
    static const QRegularExpression root(u"\\{\\{\\{?\\s*root\\b"_s);
    auto matches = block.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString content = match.captured(3);
        const bool changes = isMadeOnce ? content.contains(root) : content.contains(u"{{"_s);
        if (changes && !match.captured(2).contains(u"json"_s))
            faults.append(
                {true, file, lineAt(text, match.capturedStart()), u'<' + match.captured(1) + u'>',
                 Tr::tr(
                     "What stands in it differs from page to page, and the site's security rules keep "
                     "browsers from using it; put it into a file in assets/, and the values into "
                     "data-… attributes.")});
    }
}

void findAttributes(const QString &file, const QString &text, ThemeFaults &faults)
{
    static const QRegularExpression attribute(u"<[a-z][^<>]*?\\s(style|on[a-z]+)\\s*=\\s*[\"']"_s,
                                              anyCase);
    auto matches = attribute.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString name = match.captured(1);
        faults.append({true, file, lineAt(text, match.capturedStart(1)), name,
                       name.compare(u"style", Qt::CaseInsensitive) == 0
                           ? Tr::tr("The site's security rules keep browsers from using “style” "
                                    "attributes; use a class, or an attribute of SVG.")
                           : Tr::tr("The site's security rules keep browsers from using “%1” "
                                    "attributes; let a script in assets/ listen for it.")
                                 .arg(name)});
    }
}

} // namespace

ThemeFaults checkInlineCode(const ThemeSources &sources)
{
    ThemeFaults faults;
    const QSet<QByteArray> once = madeOnce(sources.templates);
    for (auto place = sources.ownTemplates.begin(); place != sources.ownTemplates.end(); ++place) {
        const QString file = u"templates/%1.mustache"_s.arg(QString::fromUtf8(place.key()));
        const QString text = QString::fromUtf8(*place);
        findBlocks(file, text, once.contains(place.key()), faults);
        findAttributes(file, text, faults);
    }
    return faults;
}

} // namespace gaceta::site
