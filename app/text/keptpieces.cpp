#include "app/text/keptpieces.h"

namespace gaceta::text {

namespace {

constexpr QByteArrayView brace("\xEF\xB7\x90"); // U+FDD0
constexpr QByteArrayView begin("\xEF\xB7\x91"); // U+FDD1, before the number of a piece
constexpr QByteArrayView end("\xEF\xB7\x92");   // U+FDD2
constexpr QByteArrayView bar("\xEF\xB7\x93");   // U+FDD3

} // namespace

QByteArray KeptPieces::keep(const QByteArray &bytes)
{
    m_pieces.push_back(bytes);
    QByteArray mark = begin.toByteArray();
    return mark.append(QByteArray::number(qsizetype(m_pieces.size()) - 1)).append(end);
}

QByteArray KeptPieces::guarded(QByteArray text)
{
    return text.replace("{", brace).replace("|", bar);
}

QByteArray KeptPieces::restored(QByteArray written) const
{
    written.replace(brace, "&#123;").replace(bar, "\\|");
    QByteArray whole;
    qsizetype from = 0;
    for (qsizetype at = written.indexOf(begin); at >= 0; at = written.indexOf(begin, from)) {
        const qsizetype number = at + begin.size();
        const qsizetype stop = written.indexOf(end, at);
        whole.append(QByteArrayView(written).sliced(from, at - from));
        whole.append(m_pieces[written.sliced(number, stop - number).toUInt()]);
        from = stop + end.size();
    }
    return whole.append(QByteArrayView(written).sliced(from));
}

QByteArray KeptPieces::withoutMarks(QByteArrayView text)
{
    QByteArray clean = text.toByteArray();
    if (clean.contains("\xEF\xB7")) {
        for (const QByteArrayView mark : {brace, begin, end, bar})
            clean.replace(mark, QByteArrayView());
    }
    return clean;
}

} // namespace gaceta::text
