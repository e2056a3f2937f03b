#include "ui/dialogs/help/manual.h"

#include "ui/dialogs/tr.h"

#include <QFile>
#include <QTextDocument>

#include <algorithm>

namespace gaceta::ui {

using dialogs::Tr;
using namespace Qt::StringLiterals;

static constexpr int titleWeight = 50; // of a word found in the title, against one found in the text
static constexpr qsizetype mostCounted = 5;
static constexpr qsizetype shownBefore = 12; // letters of an excerpt before what was found

namespace {

QString readPage(const QString &language, const QString &name)
{
    QFile file(u":/help/%1/%2.md"_s.arg(language, name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString plainTextOf(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    return document.toPlainText();
}

// The line of the text that the first word is found in; not the title, which is seen above.
QString excerptOf(const QString &text, const QStringList &words)
{
    const QStringList lines = text.split(u'\n').mid(1);
    for (const QString &word : words) {
        for (const QString &line : lines) {
            const QList<TextSpan> found = SearchableText(line).find(word);
            if (found.isEmpty())
                continue;
            const TextSpan first = found.constFirst();
            qsizetype from = 0;
            if (first.position > shownBefore)
                from = line.lastIndexOf(u' ', first.position - shownBefore) + 1;
            QString excerpt = line.mid(from);
            excerpt.insert(first.position - from + first.length, QChar(3));
            excerpt.insert(first.position - from, QChar(2));
            return from > 0 ? u"… "_s + excerpt : excerpt;
        }
    }
    return lines.value(0);
}

} // namespace

Manual::Manual(const QString &language)
{
    for (const ManualSection &section : sections()) {
        for (const QString &name : section.pages) {
            QString markdown = readPage(language, name);
            if (markdown.isEmpty())
                markdown = readPage(u"en"_s, name);
            const QString text = plainTextOf(markdown);
            m_pages.append({name, text.section(u'\n', 0, 0), markdown, section.title});
            m_texts.append(SearchableText(text));
        }
    }
}

QList<ManualSection> Manual::sections()
{
    return {
        {Tr::tr("First steps"), {u"welcome"_s, u"tasks"_s, u"window"_s, u"keyboard"_s}},
        {Tr::tr("Writing"),
         {u"news"_s, u"press-releases"_s, u"translations"_s, u"writing"_s, u"checks"_s, u"spelling"_s,
          u"find-replace"_s}},
        {Tr::tr("What texts stand on"),
         {u"pages"_s, u"schools"_s, u"statistics"_s, u"facts"_s, u"media"_s, u"releases"_s,
          u"contacts"_s}},
        {Tr::tr("Working together"), {u"desk"_s, u"review"_s, u"planning"_s, u"history"_s}},
        {Tr::tr("Going public"), {u"publish"_s, u"themes"_s, u"webteam"_s, u"organization"_s}},
        {Tr::tr("The program"), {u"files"_s, u"settings"_s, u"trouble"_s}},
    };
}

const ManualPage *Manual::page(const QString &name) const
{
    const auto page = std::ranges::find(m_pages, name, &ManualPage::name);
    return page == m_pages.end() ? nullptr : &*page;
}

QList<ManualHit> Manual::search(const QString &words) const
{
    const QStringList wanted = searchWords(words);
    if (wanted.isEmpty())
        return {};
    QList<std::pair<qsizetype, ManualHit>> found;
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const SearchableText title(m_pages.at(i).title);
        qsizetype score = 0;
        const bool all = std::ranges::all_of(wanted, [&](const QString &word) {
            const qsizetype places = m_texts.at(i).find(word).size();
            score += std::min(places, mostCounted) + (title.find(word).isEmpty() ? 0 : titleWeight);
            return places > 0;
        });
        if (all)
            found.append({score, {&m_pages.at(i), excerptOf(m_texts.at(i).text(), wanted)}});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), [](const auto &hit) { return hit.first; });
    QList<ManualHit> hits;
    for (const auto &[score, hit] : found)
        hits.append(hit);
    return hits;
}

} // namespace gaceta::ui
