#include "ui/widgets/richtext/bodyclipboard.h"

#include "app/text/commonmark.h"
#include "app/text/markdown/bodydocument.h"
#include "app/text/markdown/htmllines.h"
#include "app/text/markdown/linewriter.h"

#include <QMimeData>
#include <QRegularExpression>

#include <cmark-gfm.h>

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
    return linesOfPlainText(data.text());
}

BodyLines linesOfPlainText(const QString &plain)
{
    QString text = plain;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
    static const QRegularExpression control(
        QStringLiteral("[\\x00-\\x08\\x0b-\\x1f\\x{fdd0}-\\x{fdef}\\x{fffc}]"));
    text.remove(control);
    static const QRegularExpression blank(QStringLiteral("\\n[ \\t]*\\n\\s*"));
    const bool hasBlank = text.trimmed().contains(blank);
    BodyLines lines;
    const QStringList paragraphs = hasBlank ? text.split(blank) : text.split(u'\n');
    for (const QString &paragraph : paragraphs) {
        BodyLine line;
        for (const QString &part : paragraph.split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.runs.isEmpty())
                line.runs << InlineRun{InlineRun::Kind::LineBreak, {}};
            line.runs << InlineRun{InlineRun::Kind::Text, part};
        }
        if (!line.runs.isEmpty())
            lines << line;
    }
    return lines;
}

bool hasLines(const QMimeData &data)
{
    return data.hasFormat(ownType) || data.hasHtml() || data.hasText();
}

} // namespace gaceta::ui
