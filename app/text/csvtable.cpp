#include "app/text/csvtable.h"

#include <QLocale>

#include <algorithm>

namespace gaceta::text {

static bool needsQuotes(const QString &field)
{
    return std::any_of(field.begin(), field.end(), [](QChar letter) {
        return letter == u',' || letter == u'"' || letter == u'\r' || letter == u'\n';
    });
}

CsvTable::CsvTable(const QStringList &header)
    : m_bytes("\xef\xbb\xbf")
    , m_columns(header.size())
{
    write(header);
}

void CsvTable::addRow(const QStringList &fields)
{
    Q_ASSERT(fields.size() == m_columns);
    write(fields);
    ++m_rows;
}

void CsvTable::write(const QStringList &fields)
{
    bool isFirst = true;
    for (QString field : fields) {
        if (!isFirst)
            m_bytes += ',';
        isFirst = false;
        if (needsQuotes(field))
            field = u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
        m_bytes += field.toUtf8();
    }
    m_bytes += "\r\n";
}

QString csvNumber(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace gaceta::text
