#include "app/text/factsentences.h"

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace gaceta::text {

namespace {

// A place holder for a chip of that form: a code point that no text may hold.
constexpr char16_t firstMark = 0xFDD0;

QChar markOf(FactForm form)
{
    return QChar(char16_t(firstMark + int(form)));
}

std::optional<FactForm> formOf(QChar c)
{
    for (const auto &[form, name] : EnumNames<FactForm>::values) {
        if (c == markOf(form))
            return form;
    }
    return std::nullopt;
}

void addSentence(const QString &text, QList<FactSentence> &sentences)
{
    FactSentence sentence;
    QString piece;
    for (const QChar c : text) {
        if (const std::optional<FactForm> form = formOf(c)) {
            sentence.pieces.append(piece);
            sentence.forms.append(*form);
            piece.clear();
        } else {
            piece += c;
        }
    }
    sentence.pieces.append(piece);
    if (!sentence.forms.isEmpty())
        sentences.append(sentence);
}

// A mark looks like nothing to the finder; a figure stands in for it, so that "grew to {{…}}. Then"
// ends where it ends in print.
void addLine(const QString &line, QList<FactSentence> &sentences)
{
    QString figures = line;
    for (QChar &c : figures) {
        if (formOf(c))
            c = u'8';
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, figures);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        addSentence(line.sliced(from, to - from).trimmed(), sentences);
        from = to;
    }
    if (from < line.size())
        addSentence(line.sliced(from).trimmed(), sentences);
}

} // namespace

QList<FactSentence> factSentences(const QByteArray &markdown, const QString &key, const ChipText &others)
{
    const QByteArray wanted = key.toUtf8();
    const ChipText chips = [&](const ReferenceName &name) {
        const FactName fact = factName(name.argument);
        if (name.kind == ReferenceKind::Statistic && fact.form && fact.key == wanted)
            return QString(markOf(*fact.form)).toUtf8();
        return others ? others(name) : QByteArray();
    };
    QList<FactSentence> sentences;
    const QString plain = QString::fromUtf8(plainText(markdown, PlainTextScope::Everything, chips));
    for (const QString &line : plain.split(u'\n', Qt::SkipEmptyParts)) {
        const bool hasMark = std::ranges::any_of(line, [](QChar c) { return formOf(c).has_value(); });
        if (hasMark)
            addLine(line, sentences);
    }
    return sentences;
}

} // namespace gaceta::text
