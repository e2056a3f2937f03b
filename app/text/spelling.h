#pragma once
// Whether words are spelled right in one language, by the Hunspell dictionaries of the system and the
// words of one's own. One thread at a time.

#include "app/core/languagetag.h"
#include "app/core/result.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <memory>

class Hunspell;

namespace gaceta::text {

class Spelling final
{
public:
    // `folders` are looked through for dictionaries. Errors: NotFound where none is of that language.
    [[nodiscard]] static Result<std::unique_ptr<Spelling>> load(const LanguageTag &language,
                                                                const QStringList &folders);
    // Where systems keep them.
    [[nodiscard]] static QStringList systemFolders();
    ~Spelling();

    // Right besides what the dictionary has, as folded() makes them: case and accents do not count.
    void setOwnWords(const QSet<QString> &folded);

    // Numbers, single letters and what is all in capitals are right.
    [[nodiscard]] bool isRight(QStringView word);
    // The likeliest first, at most `most`.
    [[nodiscard]] QStringList suggestions(const QString &word, qsizetype most = 6);

private:
    explicit Spelling(std::unique_ptr<Hunspell> hunspell);

    std::unique_ptr<Hunspell> m_hunspell;
    QSet<QString> m_own;
    QHash<QString, bool> m_known; // answers given
};

} // namespace gaceta::text
