#include "ui/widgets/richtext/bodyclipboard.h"

#include "app/text/commonmark.h"
#include "app/text/markdown/bodydocument.h"
#include "app/text/markdown/htmllines.h"
#include "app/text/markdown/linewriter.h"
#include "app/text/markdown/plainlines.h"

#include <QMimeData>
#include <QUrl>

#include <cmark-gfm.h>

#include <algorithm>
#include <cstdlib>

namespace gaceta::ui {

using text::BodyLine;
using text::BodyLines;
using text::InlineRun;

static const QString ownType = QStringLiteral("application/x-gaceta-body");

static QString htmlOf(const QByteArray &markdown)
{
    const text::CommonMark tree = text::parseCommonMark(markdown);
    char *html = cmark_render_html(tree.get(), CMARK_OPT_DEFAULT, nullptr);
    QString result = QString::fromUtf8(html);
    std::free(html);
    return result;
}

std::unique_ptr<QMimeData> mimeDataOf(const BodyLines &lines, const QString &readable)
{
    auto data = std::make_unique<QMimeData>();
    const QByteArray markdown = text::writeLines(lines);
    data->setData(ownType, markdown);
    data->setData(QStringLiteral("text/markdown"), markdown);
    data->setHtml(htmlOf(markdown));
    data->setText(readable);
    return data;
}

BodyLines linesOf(const QMimeData &data)
{
    if (data.hasFormat(ownType))
        return text::linesOfMarkdown(data.data(ownType));
    if (data.hasHtml()) {
        const BodyLines lines = text::linesOfHtml(data.html());
        if (!lines.isEmpty())
            return lines;
    }
    return text::structuredLinesOfPlainText(data.text());
}

bool holdsFiles(const QMimeData &data)
{
    if (data.hasFormat(ownType))
        return false;
    const QList<QUrl> urls = data.urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        return true;
    if (!data.hasImage())
        return false;
    // Spreadsheets and word processors add a picture of the text.
    if (data.hasHtml())
        return text::linesOfHtml(data.html()).isEmpty();
    const QString words = data.text().trimmed();
    return words.isEmpty() || (!words.contains(u' ') && QUrl(words).scheme().startsWith(u"http"));
}

BodyLines linesOfFiles(const BodyFiles &files)
{
    BodyLines lines;
    for (const BodyImage &image : files.images) {
        InlineRun run{InlineRun::Kind::Image, image.alternative};
        run.image = {image.url, image.title};
        lines << BodyLine{.runs = {run}};
    }
    for (const BodyLink &file : files.files) {
        InlineRun run{InlineRun::Kind::Text, file.text};
        run.link = text::Link{file.url, file.title};
        lines << BodyLine{.runs = {run}};
    }
    return lines;
}

bool hasLines(const QMimeData &data)
{
    return data.hasFormat(ownType) || data.hasHtml() || data.hasText();
}

} // namespace gaceta::ui
