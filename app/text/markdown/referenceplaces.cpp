#include "app/text/markdown/referenceplaces.h"

#include "app/text/references.h"

#include <QRegularExpression>

namespace gaceta::text {

std::optional<ReferencePlace> nextReference(const QString &text, qsizetype from)
{
    const qsizetype braces = text.indexOf(QLatin1String("{{"), from);
    if (braces < 0)
        return std::nullopt;
    static const QRegularExpression form(QStringLiteral("\\{\\{ *[a-z]+:[^{}\\n]*\\}\\}"));
    const QRegularExpressionMatch match = form.match(text, braces);
    if (!match.hasMatch())
        return std::nullopt;
    return ReferencePlace{match.capturedStart(), match.capturedLength()};
}

bool isBlockReference(const QString &reference)
{
    const QByteArray written = "{{" + reference.toUtf8() + "}}";
    const std::optional<ReferenceStart> start = referenceAtStart(written);
    return start && formOf(start->name.kind) == ReferenceForm::Block;
}

} // namespace gaceta::text
