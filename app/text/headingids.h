#pragma once
// Ids for the headings of one page: readable in an address, and each only once.

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QSet>

namespace gaceta::text {

class HeadingIds final
{
public:
    HeadingIds() { startPage({}); }

    // Forgets all but the ids that the theme keeps for itself (main, menu, q) and these.
    void startPage(const QSet<QByteArray> &reserved);

    // The slug of the heading's text, else `stem`, with a number where that is taken. Never one that
    // begins with t-: those are the theme's.
    [[nodiscard]] QByteArray idFor(QByteArrayView plainText, const QByteArray &stem);

private:
    QHash<QByteArray, int> m_uses; // the highest number given to each
};

} // namespace gaceta::text
