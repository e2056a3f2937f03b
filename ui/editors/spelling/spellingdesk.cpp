#include "ui/editors/spelling/spellingdesk.h"

#include "app/check/names.h"
#include "app/text/fold.h"
#include "app/text/spelling.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace gaceta::ui {

class SpellingDesk::LanguageSpeller final : public Speller
{
public:
    LanguageSpeller(SpellingDesk &desk, const LanguageTag &language)
        : m_desk(desk)
        , m_language(language)
    {
    }

    bool isReady() const override { return m_spelling && m_desk.m_shown; }
    bool isRight(QStringView word) override { return !isReady() || m_spelling->isRight(word); }
    QStringList suggestions(const QString &word) override
    {
        return m_spelling ? m_spelling->suggestions(word) : QStringList();
    }
    bool canLearn() const override { return !m_desk.m_newsroom.isReadOnly(); }
    void learn(const QString &word) override { m_desk.learn(m_language, word); }

    void set(std::unique_ptr<text::Spelling> spelling) { m_spelling = std::move(spelling); }
    void setOwnWords(const QSet<QString> &words)
    {
        if (!m_spelling)
            return;
        m_spelling->setOwnWords(words);
        emit changed();
    }

private:
    SpellingDesk &m_desk;
    LanguageTag m_language;
    std::unique_ptr<text::Spelling> m_spelling;
};

struct SpellingDesk::Loaded
{
    LanguageTag language;
    std::unique_ptr<text::Spelling> spelling;
    QString missing;
};

SpellingDesk::SpellingDesk(editing::Newsroom &newsroom, const QStringList &folders)
    : m_newsroom(newsroom)
    , m_folders(folders)
{
    connect(&newsroom, &editing::Newsroom::changed, this, &SpellingDesk::hear);
}

SpellingDesk::~SpellingDesk() = default;

Speller *SpellingDesk::speller(const LanguageTag &language)
{
    std::unique_ptr<LanguageSpeller> &speller = m_spellers[language];
    if (!speller) {
        speller = std::make_unique<LanguageSpeller>(*this, language);
        load(language);
    }
    return speller.get();
}

void SpellingDesk::setShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    for (const auto &[language, speller] : m_spellers)
        emit speller->changed();
}

void SpellingDesk::load(const LanguageTag &language)
{
    if (m_spellers.size() == 1)
        readNames();
    QThreadPool::globalInstance()->start(
        [language, folders = m_folders, desk = QPointer<SpellingDesk>(this)] {
            const auto loaded = std::make_shared<Loaded>();
            loaded->language = language;
            Result<std::unique_ptr<text::Spelling>> spelling = text::Spelling::load(language, folders);
            if (spelling)
                loaded->spelling = std::move(*spelling);
            else
                loaded->missing = spelling.error().message;
            // In the thread of the application, where alone it is known whether the desk is still there.
            QMetaObject::invokeMethod(
                qApp,
                [desk, loaded] {
                    if (desk)
                        desk->take(loaded);
                },
                Qt::QueuedConnection);
        });
}

void SpellingDesk::take(const std::shared_ptr<Loaded> &loaded)
{
    if (!loaded->spelling)
        emit missing(loaded->missing);
    m_spellers[loaded->language]->set(std::move(loaded->spelling));
    setOwnWords();
}

void SpellingDesk::readNames()
{
    if (std::exchange(m_readsNames, true))
        return;
    QThreadPool::globalInstance()->start(
        [path = m_newsroom.path(), desk = QPointer<SpellingDesk>(this)] {
            const auto snapshot = editing::readSnapshot(path);
            const QSet<QString> names = snapshot ? check::nameWords(**snapshot) : QSet<QString>();
            QMetaObject::invokeMethod(
                qApp,
                [desk, names] {
                    if (!desk)
                        return;
                    desk->m_readsNames = false;
                    desk->m_names = names;
                    desk->setOwnWords();
                },
                Qt::QueuedConnection);
        });
}

void SpellingDesk::setOwnWords()
{
    const Result<QList<DictionaryWord>> words = m_newsroom.dictionary();
    for (const auto &[language, speller] : m_spellers) {
        QSet<QString> own = m_names;
        for (const DictionaryWord &word : words.value_or(QList<DictionaryWord>())) {
            if (word.language == language)
                own.insert(text::folded(word.word));
        }
        speller->setOwnWords(own);
    }
}

void SpellingDesk::learn(const LanguageTag &language, const QString &word)
{
    if (const Result<> done = m_newsroom.addToDictionary(language, word); !done)
        emit problem(done.error());
}

// What entries say has few names in it; schools, people and the organisation are names.
void SpellingDesk::hear(const editing::Change &change)
{
    if (m_spellers.empty())
        return;
    if (change.kind == ItemKind::Organisation)
        setOwnWords();
    if (change.kind == ItemKind::School || change.kind == ItemKind::Contact ||
        change.kind == ItemKind::Organisation || change.type == editing::ChangeType::Reloaded)
        readNames();
}

} // namespace gaceta::ui
