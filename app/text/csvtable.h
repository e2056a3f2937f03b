#pragma once
// A table as a CSV file by RFC 4180: fields apart by commas, lines ended by CR LF, quotes where they are
// needed. It begins with the mark of UTF-8, by which spreadsheets know that accents are in it.

#include <QByteArray>
#include <QStringList>

namespace gaceta::text {

class CsvTable final
{
public:
    explicit CsvTable(const QStringList &header);

    // As many fields as the header has.
    void addRow(const QStringList &fields);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] int rows() const { return m_rows; } // without the header

private:
    void write(const QStringList &fields);

    QByteArray m_bytes;
    qsizetype m_columns;
    int m_rows = 0;
};

// A number as CSV has it everywhere: a point, no groups, as many digits as it takes.
[[nodiscard]] QString csvNumber(double value);

} // namespace gaceta::text
