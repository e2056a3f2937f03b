#include "app/text/markdown/writtenmarker.h"

#include <QRegularExpression>

namespace gaceta::text {

using Marker = BodyLine::Marker;

// "i" is the first of the Roman numbers or the ninth letter: only "a" is sure.
static int numberOf(const QString &written)
{
    return written.compare(QLatin1String("a"), Qt::CaseInsensitive) == 0 ? 1 : written.toInt();
}

WrittenMarker markerOf(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^\\(?([0-9]{1,4}|[a-zA-Z]{1,5})[.)]"));
    if (text.isEmpty())
        return {};
    const QRegularExpressionMatch match = number.match(text);
    if (match.hasMatch())
        return {Marker::Number, numberOf(match.captured(1)), text.size()};
    return {Marker::Bullet, 0, text.size()};
}

WrittenMarker markerAtStart(const QString &line)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(?:([·•●▪■◦○‣⁃o§*\\-–])|\\(?([0-9]{1,3}|[a-zA-Z])[.)])[\\s\\x{a0}]+"));
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch())
        return {};
    if (match.hasCaptured(2))
        return {Marker::Number, numberOf(match.captured(2)), match.capturedLength()};
    return {Marker::Bullet, 0, match.capturedLength()};
}

} // namespace gaceta::text
