#pragma once
// The sentences of a body that print a statistic, so that one can read what a correction will change.

#include "app/text/factform.h"
#include "app/text/plaintext.h"

#include <QStringList>

namespace gaceta::text {

// A sentence with its chips taken out: one more piece of text than forms, around them.
struct FactSentence
{
    QStringList pieces;
    QList<FactForm> forms;

    friend bool operator==(const FactSentence &, const FactSentence &) = default;
};

// In the order of the text. `others` prints the chips that are not this statistic's.
[[nodiscard]] QList<FactSentence> factSentences(const QByteArray &markdown, const QString &key,
                                                const ChipText &others);

} // namespace gaceta::text
