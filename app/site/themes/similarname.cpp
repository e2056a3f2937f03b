#include "app/site/themes/similarname.h"

#include "app/site/tr.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace gaceta::site {

// How many letters are wrong, missing or too many (Levenshtein).
static int distance(const QByteArray &one, const QByteArray &other)
{
    std::vector<int> row(static_cast<size_t>(other.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < one.size(); ++i) {
        int corner = row[0]++;
        for (qsizetype k = 0; k < other.size(); ++k) {
            const auto at = static_cast<size_t>(k) + 1;
            const int changed = corner + (one.at(i) == other.at(k) ? 0 : 1);
            corner = row[at];
            row[at] = std::min({changed, row[at] + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

QString suggestion(const QByteArray &name, const QList<QByteArray> &known)
{
    int best = std::max<int>(1, static_cast<int>(name.size()) / 3) + 1;
    QByteArray nearest;
    for (const QByteArray &candidate : known) {
        const int steps = distance(name, candidate);
        if (steps < best) {
            best = steps;
            nearest = candidate;
        }
    }
    return nearest.isEmpty() ? QString()
                             : u' ' + Tr::tr("(did you mean “%1”?)").arg(QString::fromUtf8(nearest));
}

} // namespace gaceta::site
