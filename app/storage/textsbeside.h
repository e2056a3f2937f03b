#pragma once
// Most texts of a kind, read by a second connection while the first reads everything else.

#include "app/storage/partsreader.h"
#include "app/storage/secondreader.h"

#include <deque>

namespace gaceta::storage {

template <typename T>
class TextsBeside final
{
public:
    // Begins at once. Where `second` is null or there are few items nothing is read beside.
    TextsBeside(Connection &connection, SecondReader *second)
        : m_connection(connection)
        , m_second(second)
        , m_middle(second ? middleOf(connection) : QString())
    {
        if (m_middle.isEmpty())
            return;
        m_second->begin([this](Connection &other) {
            PartsReader<T>(other, {isNotBefore, m_middle})
                .readTexts([this](const QString &id, const LanguageTag &language) {
                    return &m_texts.emplace_back(id, language, Text()).text;
                });
        });
    }
    ~TextsBeside()
    {
        if (!m_middle.isEmpty())
            (void)m_second->finish(); // it writes into what goes with this
    }
    Q_DISABLE_COPY_MOVE(TextsBeside)

    // All other parts, and puts those that were read beside where they belong.
    void readRest(const Finder<T> &find)
    {
        const auto place = PartsReader<T>::placeIn(find);
        PartsReader<T>(m_connection, {}).readLists(find);
        if (m_middle.isEmpty()) {
            PartsReader<T>(m_connection, {}).readTexts(place);
            return;
        }
        PartsReader<T>(m_connection, {isBefore, m_middle}).readTexts(place);
        if (!m_second->finish()) {
            PartsReader<T>(m_connection, {isNotBefore, m_middle}).readTexts(place);
            return;
        }
        for (Row &row : m_texts) {
            if (Text *const text = place(row.item, row.language))
                *text = std::move(row.text);
        }
    }

private:
    using Text = typename Table<T>::Text;
    struct Row
    {
        QString item;
        LanguageTag language;
        Text text;

        Row(QString ofItem, LanguageTag inLanguage, Text itself)
            : item(std::move(ofItem))
            , language(std::move(inLanguage))
            , text(std::move(itself))
        {
        }
    };

    // An id with seven tenths of the others behind it: their texts take as long to read as those of the
    // first three with everything else. Empty: too few to be worth a second reader.
    [[nodiscard]] static QString middleOf(Connection &connection)
    {
        constexpr qint64 worthTwoReaders = 500;
        const QString table = QLatin1String(Table<T>::name);
        Query counting(connection, QLatin1String("SELECT count(*) FROM ") + table);
        const qint64 count = counting.next() ? counting.integer(0) : 0;
        if (count < worthTwoReaders)
            return {};
        Query query(connection, QLatin1String("SELECT id FROM ") + table +
                                    QLatin1String(" ORDER BY id LIMIT 1 OFFSET ?"));
        query.bind(QVariant(count * 3 / 10));
        return query.next() ? query.text(0) : QString();
    }

    Connection &m_connection;
    SecondReader *m_second;
    QString m_middle;
    std::deque<Row> m_texts; // filled by the second thread until it has finished
};

} // namespace gaceta::storage
