#pragma once
// What the writer of CommonMark would change, or not care for, while it writes: kept aside, with
// characters in its place that no text has (Unicode leaves them to programs for their own use).

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace gaceta::text {

class KeptPieces final
{
public:
    // Stands for these bytes until restored() puts them in.
    [[nodiscard]] QByteArray keep(const QByteArray &bytes);
    // Text whose braces and bars stay text: no command of a program, no table.
    [[nodiscard]] static QByteArray guarded(QByteArray text);

    [[nodiscard]] QByteArray restored(QByteArray written) const;

    // The characters that are used here taken out of a text that has them after all.
    [[nodiscard]] static QByteArray withoutMarks(QByteArrayView text);

private:
    std::vector<QByteArray> m_pieces;
};

} // namespace gaceta::text
