#include "app/site/themes/templatecheck.h"

#include "app/site/template/tag.h"
#include "app/site/themes/contract.h"
#include "app/site/themes/similarname.h"
#include "app/site/tr.h"

#include <algorithm>
#include <map>

namespace gaceta::site {

using namespace Qt::StringLiterals;

namespace {

// The better of two views of the same tag comes later: a partial is right where any of the templates
// that put it in can fill it. What is broken is so everywhere.
enum class Standing { Unknown, WrongUse, Fine, Broken };

struct Finding
{
    Standing standing = Standing::Unknown;
    int line = 0;
    QString name;
    QString message;
};

struct File
{
    QByteArray name;
    std::string_view text;
    int depth = 0;
};

struct OpenSection
{
    File file;
    size_t place;
    QByteArray name;
    bool hasScope;
};

int lineOf(const File &file, size_t place)
{
    return static_cast<int>(
               std::count(file.text.begin(), file.text.begin() + std::ptrdiff_t(place), '\n')) +
           1;
}

class Walk final
{
public:
    using Findings = std::map<std::pair<QByteArray, size_t>, Finding>; // by file and position

    Walk(const ThemeSources &sources, const Theme::Strings &words, Findings &findings)
        : m_sources(sources)
        , m_words(words)
        , m_findings(findings)
    {
    }

    void run(const QByteArray &name, const QList<ContractFields> &seen)
    {
        m_scopes.assign(seen.rbegin(), seen.rend()); // the innermost last
        read(fileOf(name, 0));
        for (const OpenSection &section : m_open) {
            note(section.file, section.place, Standing::Broken, section.name,
                 Tr::tr("the section “%1” is never closed").arg(QString::fromUtf8(section.name)));
        }
    }

private:
    [[nodiscard]] File fileOf(const QByteArray &name, int depth) const
    {
        const auto found = m_sources.templates.constFind(name);
        return {name, {found->constData(), static_cast<size_t>(found->size())}, depth};
    }

    void read(const File &file)
    {
        for (size_t begin = file.text.find("{{"); begin != file.text.npos;) {
            Tag tag;
            if (!scanTag(file.text, begin, tag)) {
                return note(file, begin, Standing::Broken, {},
                            Tr::tr("a tag does not end; close it with two braces"));
            }
            take(file, tag);
            begin = file.text.find("{{", tag.end);
        }
    }

    void take(const File &file, const Tag &tag)
    {
        const QByteArray name(tag.name.data(), qsizetype(tag.name.size()));
        if (tag.sign == '!')
            return;
        if (name.isEmpty() || tag.sign == '=' || tag.sign == '$' || tag.sign == '<') {
            const QByteArray all(file.text.data() + tag.begin, qsizetype(tag.end - tag.begin));
            return note(file, tag.begin, Standing::Broken, all,
                        Tr::tr("the tag “%1” is not known").arg(QString::fromUtf8(all)));
        }
        switch (tag.sign) {
        case '>':
            return takePartial(file, tag, name);
        case '#':
        case '^':
            return openSection(file, tag, name);
        case '/':
            return closeSection(file, tag, name);
        default:
            return takeValue(file, tag, name);
        }
    }

    void takePartial(const File &file, const Tag &tag, const QByteArray &name)
    {
        const QString shown = QString::fromUtf8(name);
        if (!m_sources.templates.contains(name)) {
            return note(file, tag.begin, Standing::Broken, name,
                        Tr::tr("there is no template “%1”").arg(shown) +
                            suggestion(name, m_sources.templates.keys()));
        }
        if (file.depth >= maximumTemplateDepth)
            return note(file, tag.begin, Standing::Broken, name,
                        Tr::tr("“%1” puts itself in").arg(shown));
        read(fileOf(name, file.depth + 1));
    }

    void openSection(const File &file, const Tag &tag, const QByteArray &name)
    {
        const std::optional<ContractValue> value = find(name);
        if (value || name == ".")
            note(file, tag.begin, Standing::Fine, name, {});
        else
            noteUnknown(file, tag, name);
        const bool hasScope = tag.sign == '#' && value && value->fields;
        if (hasScope)
            m_scopes.push_back(*value->fields);
        m_open.push_back({file, tag.begin, name, hasScope});
    }

    void closeSection(const File &file, const Tag &tag, const QByteArray &name)
    {
        const QString shown = QString::fromUtf8(name);
        if (m_open.empty()) {
            return note(file, tag.begin, Standing::Broken, name,
                        Tr::tr("“%1” is closed but was not opened").arg(shown));
        }
        // One that lies further out ends those within it, so that one slip is one fault.
        const auto same = std::find_if(m_open.rbegin(), m_open.rend(),
                                       [&](const OpenSection &one) { return one.name == name; });
        if (same != m_open.rbegin()) {
            note(file, tag.begin, Standing::Broken, name,
                 Tr::tr("“%1” is closed, but the section that is open is “%2”")
                     .arg(shown, QString::fromUtf8(m_open.back().name)));
            if (same == m_open.rend())
                return;
        }
        for (auto left = same - m_open.rbegin() + 1; left > 0; --left) {
            if (m_open.back().hasScope)
                m_scopes.pop_back();
            m_open.pop_back();
        }
    }

    void takeValue(const File &file, const Tag &tag, const QByteArray &name)
    {
        if (tag.sign == 0 && name.startsWith("s."))
            return takeWord(file, tag, name.mid(2));
        if (name == ".")
            return;
        const std::optional<ContractValue> value = find(name);
        if (!value)
            return noteUnknown(file, tag, name);
        const QString misuse = misuseOf(value->type, tag.sign, QString::fromUtf8(name));
        note(file, tag.begin, misuse.isEmpty() ? Standing::Fine : Standing::WrongUse, name, misuse);
    }

    static QString misuseOf(ContractType type, char sign, const QString &name)
    {
        const bool isRaw = sign != 0;
        switch (type) {
        case ContractType::Html:
            return isRaw ? QString()
                         : Tr::tr("“%1” is HTML: write {{{%1}}}, or its tags are shown").arg(name);
        case ContractType::Flag:
        case ContractType::Object:
        case ContractType::List:
            return Tr::tr("“%1” is no text: it can only open a section").arg(name);
        default:
            return isRaw ? Tr::tr("“%1” is text: write {{%1}}, or a < in it breaks the page").arg(name)
                         : QString();
        }
    }

    void takeWord(const File &file, const Tag &tag, const QByteArray &key)
    {
        if (m_words.contains(key))
            return note(file, tag.begin, Standing::Fine, key, {});
        note(file, tag.begin, Standing::WrongUse, "s." + key,
             Tr::tr("the strings of the theme have no “%1”").arg(QString::fromUtf8(key)) +
                 suggestion(key, m_words.keys()));
    }

    [[nodiscard]] std::optional<ContractValue> find(const QByteArray &name) const
    {
        const QList<QByteArray> path = name.split('.');
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
            std::optional<ContractValue> value = scope->find(path.first());
            for (qsizetype i = 1; value && i < path.size(); ++i)
                value = value->fields ? value->fields->find(path.at(i)) : std::nullopt;
            if (value)
                return value;
        }
        return std::nullopt;
    }

    void noteUnknown(const File &file, const Tag &tag, const QByteArray &name)
    {
        QList<QByteArray> known;
        for (const ContractFields &scope : m_scopes)
            known += scope.values.keys();
        note(file, tag.begin, Standing::Unknown, name,
             Tr::tr("nothing is called “%1” here").arg(QString::fromUtf8(name)) +
                 suggestion(name, known));
    }

    void note(const File &file, size_t place, Standing standing, const QByteArray &name,
              const QString &message)
    {
        Finding &finding = m_findings[{file.name, place}];
        if (finding.line > 0 && finding.standing >= standing)
            return;
        finding = {standing, lineOf(file, place), QString::fromUtf8(name), message};
    }

    const ThemeSources &m_sources;
    const Theme::Strings &m_words;
    Findings &m_findings;
    std::vector<ContractFields> m_scopes;
    std::vector<OpenSection> m_open;
};

// The built-in words with the theme's own in every language: a word that some language lacks is told
// where the strings are checked.
Theme::Strings allWords(const ThemeSources &sources)
{
    Theme::Strings words = Theme::builtIn().strings(english());
    for (const auto &strings : sources.ownStrings) {
        for (auto word = strings.begin(); word != strings.end(); ++word)
            words.insert(word.key(), word->text);
    }
    return words;
}

} // namespace

ThemeFaults checkTemplates(const ThemeSources &sources)
{
    const ThemeContract contract(sources.options);
    const Theme::Strings words = allWords(sources);
    Walk::Findings findings;
    for (const QByteArray &name : contract.templates()) {
        if (sources.templates.contains(name))
            Walk(sources, words, findings).run(name, contract.seenBy(name));
    }
    ThemeFaults faults;
    QList<QByteArray> read;
    for (const auto &[place, finding] : findings) {
        read.append(place.first);
        if (finding.standing == Standing::Fine || !sources.ownTemplates.contains(place.first))
            continue;
        faults.append({false, u"templates/%1.mustache"_s.arg(QString::fromUtf8(place.first)),
                       finding.line, finding.name, finding.message + u'.'});
    }
    for (const QByteArray &name : sources.ownTemplates.keys()) {
        if (sources.ownTemplates.value(name).contains("{{") && !read.contains(name) &&
            !contract.templates().contains(name))
            faults.append({true, u"templates/%1.mustache"_s.arg(QString::fromUtf8(name)), 0,
                           QString::fromUtf8(name), Tr::tr("No template puts this one in.")});
    }
    return faults;
}

} // namespace gaceta::site
