#include "app/site/changes/changespage.h"

#include "app/core/languagetag.h"
#include "app/core/zone.h"
#include "app/site/tr.h"
#include "app/text/worddiff.h"

#include <QLocale>
#include <QStringList>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace gaceta::site {

namespace {

// Around a change this much of what stays is shown.
constexpr qsizetype shownAround = 120;

constexpr auto style = R"(:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .25rem}
h2{font-size:1.25rem;margin:2rem 0 .5rem;border-bottom:1px solid}
ul{list-style:none;padding:0;margin:0}
li{padding:.5rem 0;border-bottom:1px solid color-mix(in srgb,currentColor 20%,transparent)}
.kind{display:inline-block;min-width:6.5rem;font-weight:600}
.path{display:block;font-size:.875rem;overflow-wrap:anywhere}
details{margin:.25rem 0}
.text{white-space:pre-wrap;overflow-wrap:anywhere;margin:.5rem 0 0}
ins{background:#d6f5dd;color:#0b3d17}
del{background:#fde0dc;color:#6b1309}
@media print{details>*{display:block}}
)"_L1;

QString shortened(const QString &text, bool isFirst, bool isLast)
{
    if (text.size() <= 2 * shownAround)
        return text;
    const QString begin = isFirst ? QString() : text.left(shownAround);
    const QString end = isLast ? QString() : text.right(shownAround);
    return begin + u" … "_s + end;
}

QString differenceHtml(const PageChange &change)
{
    QString html;
    const QList<text::DiffRun> runs = text::wordDiff(change.before, change.after);
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const text::DiffRun &run = runs.at(i);
        if (run.kind == text::DiffKind::Equal)
            html += shortened(run.text, i == 0, i + 1 == runs.size()).toHtmlEscaped();
        else if (run.kind == text::DiffKind::Added)
            html += u"<ins>"_s + run.text.toHtmlEscaped() + u"</ins>"_s;
        else
            html += u"<del>"_s + run.text.toHtmlEscaped() + u"</del>"_s;
    }
    return html;
}

QString itemHtml(const PageChange &change, const ChangesHeading &heading)
{
    const QString language =
        change.language.isEmpty() ? QString() : u" lang=\""_s + change.language + u'"';
    const QString path = change.path.toHtmlEscaped();
    QString html = u"<li><span class=\"kind\">"_s + changeName(change.kind) + u"</span> <b"_s +
                   language + u'>' +
                   (change.title.isEmpty() ? change.path : change.title).toHtmlEscaped() +
                   u"</b>\n<span class=\"path\">"_s;
    const bool isThere = change.kind != ChangeKind::Removed && !heading.baseUrl.isEmpty();
    html += isThere ? u"<a href=\""_s + heading.baseUrl.toHtmlEscaped() + u'/' + path + u"\">"_s + path +
                          u"</a>"_s
                    : path;
    if (!change.target.isEmpty())
        html += u" → "_s + change.target.toHtmlEscaped();
    html += u"</span>\n"_s;
    if (change.kind == ChangeKind::Changed && change.changesText() && change.hasTexts)
        html += u"<details><summary>"_s + Tr::tr("What was changed") +
                u"</summary><div class=\"text\""_s + language + u'>' + differenceHtml(change) +
                u"</div></details>\n"_s;
    return html + u"</li>\n"_s;
}

QString headingOf(const QString &language)
{
    const auto tag = LanguageTag::parse(language);
    return tag ? tag->nativeName() : Tr::tr("The site as a whole");
}

QString listHtml(const BundleChanges &changes, const ChangesHeading &heading)
{
    QString html;
    QString language;
    bool isOpen = false;
    int following = 0; // pages of which only what stands around the text differs
    for (const PageChange &change : changes.pages) {
        if (change.kind == ChangeKind::Changed && !change.changesText()) {
            ++following;
            continue;
        }
        if (!isOpen || change.language != language) {
            html += (isOpen ? u"</ul>\n"_s : QString()) + u"<h2>"_s +
                    headingOf(change.language).toHtmlEscaped() + u"</h2>\n<ul>\n"_s;
            language = change.language;
            isOpen = true;
        }
        html += itemHtml(change, heading);
    }
    html += isOpen ? u"</ul>\n"_s : QString();
    if (following > 0)
        html += u"<p>"_s +
                Tr::tr("On %n more page(s) only lists, menus or links differ.", nullptr, following) +
                u"</p>\n"_s;
    return html;
}

QString summaryHtml(const BundleChanges &changes)
{
    QStringList parts;
    if (changes.isFirst)
        parts.append(Tr::tr("There was no site in this place before."));
    parts.append(changesSummary(changes));
    return u"<p>"_s + parts.join(u' ').toHtmlEscaped() + u"</p>\n"_s;
}

} // namespace

QString changeName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::New:
        return Tr::tr("New");
    case ChangeKind::Changed:
        return Tr::tr("Changed");
    case ChangeKind::Removed:
        return Tr::tr("Removed");
    case ChangeKind::Redirected:
        return Tr::tr("Redirected");
    }
    return {};
}

ChangesHeading changesHeading(const Organisation &organisation, const ExportOptions &options)
{
    const LanguageTag language =
        LanguageTag::parse(QLocale().name().section(u'_', 0, 0)).value_or(english());
    QString baseUrl = options.baseUrl.isEmpty() ? organisation.baseUrl : options.baseUrl;
    while (baseUrl.endsWith(u'/'))
        baseUrl.chop(1);
    return {organisation.texts.valueOrAny(language).name, baseUrl, language.text(),
            options.asOf.toTimeZone(zoneOf(organisation))};
}

QString changesSummary(const BundleChanges &changes)
{
    if (changes.pages.isEmpty() && changes.otherFiles == 0)
        return Tr::tr("Nothing changes.");
    QStringList parts;
    const auto add = [&](ChangeKind kind, const QString &text) {
        if (changes.count(kind) > 0)
            parts.append(text);
    };
    add(ChangeKind::New, Tr::tr("%n page(s) new", nullptr, changes.count(ChangeKind::New)));
    add(ChangeKind::Changed, Tr::tr("%n page(s) changed", nullptr, changes.count(ChangeKind::Changed)));
    add(ChangeKind::Removed, Tr::tr("%n page(s) removed", nullptr, changes.count(ChangeKind::Removed)));
    add(ChangeKind::Redirected,
        Tr::tr("%n page(s) redirected", nullptr, changes.count(ChangeKind::Redirected)));
    if (changes.otherFiles > 0)
        parts.append(Tr::tr("%n other file(s)", nullptr, changes.otherFiles));
    return parts.join(u", "_s) + u'.';
}

QByteArray changesPage(const BundleChanges &changes, const ChangesHeading &heading)
{
    const QString title = Tr::tr("What changes on the site of %1").arg(heading.organisation);
    QString html =
        u"<!DOCTYPE html>\n<html lang=\""_s + heading.language + u"\">\n<head>\n"_s +
        u"<meta charset=\"utf-8\">\n<title>"_s + title.toHtmlEscaped() + u"</title>\n"_s +
        u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s +
        u"<meta name=\"robots\" content=\"noindex\">\n<style>"_s + style +
        u"</style>\n</head>\n<body>\n<main>\n<h1>"_s + title.toHtmlEscaped() + u"</h1>\n<p>"_s +
        Tr::tr("As of %1.")
            .arg(QLocale(heading.language).toString(heading.asOf.date(), QLocale::LongFormat) + u", "_s +
                 QLocale(heading.language).toString(heading.asOf.time(), QLocale::ShortFormat))
            .toHtmlEscaped() +
        u"</p>\n"_s;
    html += summaryHtml(changes);
    html += listHtml(changes, heading);
    return (html + u"</main>\n</body>\n</html>\n"_s).toUtf8();
}

} // namespace gaceta::site
