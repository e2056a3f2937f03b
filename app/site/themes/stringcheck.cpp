#include "app/core/contrast.h"
#include "app/site/themes/contract.h"
#include "app/site/themes/filechecks.h"
#include "app/site/themes/similarname.h"
#include "app/site/tr.h"

#include <QRegularExpression>
#include <QSet>

namespace gaceta::site {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(const LanguageTag &language)
{
    return u"strings/%1.json"_s.arg(language.text());
}

// {{s.key}} in any template of the theme.
QSet<QByteArray> wordsInUse(const ThemeSources &sources)
{
    static const QRegularExpression word(u"\\{\\{\\s*s\\.(\\w+)\\s*\\}\\}"_s);
    QSet<QByteArray> used;
    for (const QByteArray &text : sources.templates) {
        auto matches = word.globalMatch(QString::fromUtf8(text));
        while (matches.hasNext())
            used.insert(matches.next().captured(1).toUtf8());
    }
    return used;
}

class StringCheck final
{
public:
    explicit StringCheck(const ThemeSources &sources)
        : m_sources(sources)
        , m_contract(sources.options)
        , m_used(wordsInUse(sources))
    {
    }

    ThemeFaults faults;

    void run()
    {
        for (auto place = m_sources.ownStrings.begin(); place != m_sources.ownStrings.end(); ++place) {
            for (auto word = place->begin(); word != place->end(); ++word)
                check(place.key(), word.key(), *word);
        }
        findMissing();
    }

private:
    void check(const LanguageTag &language, const QByteArray &key, const ThemeWord &word)
    {
        const QString name = QString::fromUtf8(key);
        QStringList allowed;
        const bool isFilled = m_contract.fillsIn(key, allowed);
        if (!isFilled && !m_used.contains(key) && !m_base.contains(key)) {
            m_unknown.insert(key);
            faults.append(
                {false, fileOf(language), word.line, name,
                 Tr::tr("Nothing asks for “%1”").arg(name) + suggestion(key, m_base.keys()) + u'.'});
            return;
        }
        static const QRegularExpression place(u"\\{(\\w+)\\}"_s);
        auto matches = place.globalMatch(QString::fromUtf8(word.text));
        while (isFilled && matches.hasNext()) {
            const auto match = matches.next();
            if (!allowed.contains(match.captured(1)))
                faults.append(
                    {false, fileOf(language), word.line, name,
                     Tr::tr("Nothing is filled in for “%1” in “%2”.").arg(match.captured(), name)});
        }
    }

    // Every language of the built-in theme and of the theme itself has every word of its own.
    void findMissing()
    {
        QSet<QByteArray> own;
        for (const auto &strings : m_sources.ownStrings) {
            for (const QByteArray &key : strings.keys())
                own.insert(key);
        }
        own -= m_unknown;
        QList<LanguageTag> languages{english(), spanish()};
        for (const LanguageTag &language : m_sources.ownStrings.keys()) {
            if (!languages.contains(language))
                languages.append(language);
        }
        QList<QByteArray> keys(own.begin(), own.end());
        std::sort(keys.begin(), keys.end());
        for (const LanguageTag &language : languages) {
            const Theme::Strings built = Theme::builtIn().strings(language);
            const bool isBuiltIn = language == english() || language == spanish();
            const auto strings = m_sources.ownStrings.value(language);
            for (const QByteArray &key : keys) {
                if (!strings.contains(key) && !(isBuiltIn && built.contains(key)))
                    faults.append({false, fileOf(language), 0, QString::fromUtf8(key),
                                   Tr::tr("“%1” is missing; another language of the theme has it.")
                                       .arg(QString::fromUtf8(key))});
            }
        }
    }

    const ThemeSources &m_sources;
    ThemeContract m_contract;
    QSet<QByteArray> m_used;
    QSet<QByteArray> m_unknown;
    Theme::Strings m_base = Theme::builtIn().strings(english());
};

} // namespace

ThemeFaults checkStrings(const ThemeSources &sources)
{
    StringCheck check(sources);
    check.run();
    return std::move(check.faults);
}

ThemeFaults checkColors(const ThemeSources &sources)
{
    ThemeFaults faults;
    const ThemeDescription &description = sources.description;
    const auto option = [&](const QByteArray &key) {
        for (const ThemeOption &one : description.options.value_or(QList<ThemeOption>())) {
            if (one.key == key)
                return QString::fromUtf8(one.value);
        }
        return QString();
    };
    const auto check = [&](const QString &name, const QString &color, const QString &ground) {
        if (color.isEmpty() || ground.isEmpty() || isReadable(color, {ground}))
            return;
        faults.append({false, u"theme.json"_s, 0, name,
                       Tr::tr("%1 on %2 has a contrast of %3 to 1; text needs 4.5 to 1.")
                           .arg(color, ground, QString::number(contrast(color, ground), 'f', 2))});
    };
    const auto checkAll = [&](const QString &name, const QString &accent, const auto &texts,
                              const auto &grounds) {
        for (const QByteArray &ground : grounds.value_or(QList<QByteArray>())) {
            check(accent, option(accent.toUtf8()), QString::fromUtf8(ground));
            for (const QByteArray &text : texts.value_or(QList<QByteArray>()))
                check(name, QString::fromUtf8(text), QString::fromUtf8(ground));
        }
    };
    checkAll(u"texts.light"_s, u"accent"_s, description.lightTexts, description.lightBackgrounds);
    checkAll(u"texts.dark"_s, u"accent_dark"_s, description.darkTexts, description.darkBackgrounds);
    check(u"on_accent"_s, option("on_accent"), option("accent"));
    check(u"on_accent_dark"_s, option("on_accent_dark"), option("accent_dark"));
    return faults;
}

} // namespace gaceta::site
