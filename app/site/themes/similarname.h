#pragma once
// What somebody probably meant who misspelled a name.

#include <QByteArray>
#include <QList>
#include <QString>

namespace gaceta::site {

// " (did you mean “title”?)"; empty where nothing is near enough.
[[nodiscard]] QString suggestion(const QByteArray &name, const QList<QByteArray> &known);

} // namespace gaceta::site
