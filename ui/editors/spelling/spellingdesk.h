#pragma once
// The spelling of an open newsroom: a speller per language, which knows the dictionary of the system,
// the newsroom's own, and the names in it. Dictionaries and names are read beside the window.

#include "app/editing/newsroom.h"
#include "ui/widgets/spelling/speller.h"

#include <map>
#include <memory>

namespace gaceta::text {
class Spelling;
}

namespace gaceta::ui {

class SpellingDesk final : public QObject
{
    Q_OBJECT

public:
    // The newsroom outlives it. `folders`: where dictionaries are looked for.
    SpellingDesk(editing::Newsroom &newsroom, const QStringList &folders);
    ~SpellingDesk() override;

    // Made on first use; the desk's.
    [[nodiscard]] Speller *speller(const LanguageTag &language);

    // Whether words are marked at all.
    void setShown(bool shown);

signals:
    // A language has no dictionary here; said once for each.
    void missing(const QString &sentence);
    void problem(const gaceta::Error &error);

private:
    class LanguageSpeller;
    struct Loaded;

    void load(const LanguageTag &language);
    void take(const std::shared_ptr<Loaded> &loaded);
    void readNames();
    void setOwnWords();
    void learn(const LanguageTag &language, const QString &word);
    void hear(const editing::Change &change);

    editing::Newsroom &m_newsroom;
    QStringList m_folders;
    std::map<LanguageTag, std::unique_ptr<LanguageSpeller>> m_spellers;
    QSet<QString> m_names;
    bool m_readsNames = false;
    bool m_shown = true;
};

} // namespace gaceta::ui
