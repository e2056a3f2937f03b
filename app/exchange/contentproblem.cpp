#include "app/exchange/contentproblem.h"

#include "app/core/slug.h"
#include "app/exchange/knownids.h"
#include "app/exchange/tr.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace gaceta::exchange {

namespace {

// Goes through the content and keeps the first problem it meets.
class Inspector final
{
public:
    explicit Inspector(const Snapshot &content)
        : m_known(content)
    {
    }

    [[nodiscard]] const std::optional<ContentProblem> &problem() const { return m_problem; }

    // Archive of describe(): one call for each list.
    template <typename T>
    void field(const char *name, const QList<T> &items)
    {
        m_list = QLatin1String(name);
        m_keys.clear();
        for (m_index = 0; m_index < items.size() && !m_problem; ++m_index)
            inspect(items.at(m_index));
    }

    void field(const char *name, const Organisation &organisation)
    {
        m_list = QLatin1String(name);
        m_index = -1;
        if (organisation.languages.isEmpty())
            add(u"languages"_s, Tr::tr("at least one language is needed"));
        references(organisation);
    }

private:
    void add(const QString &field, const QString &message)
    {
        if (!m_problem)
            m_problem = ContentProblem{m_list, m_index, field, message};
    }

    template <typename T>
    void inspect(const T &item)
    {
        identity(item.id.text(), item.id.isNull());
        if constexpr (requires { item.key; })
            key(item.key);
        if constexpr (requires { item.source; })
            source(item.source);
        if constexpr (requires { visitReferences(item, [](const char *, const auto &) {}); })
            references(item);
        special(item);
    }

    void inspect(const Redirect &redirect)
    {
        if (!m_known.contains(redirect))
            add(u"item"_s, noSuchItem());
        if (redirect.language.isNull())
            add(u"language"_s, Tr::tr("a language is needed"));
        slug(u"slug"_s, redirect.slug);
    }

    void inspect(const IgnoredFinding &finding)
    {
        if (finding.rule.isEmpty())
            add(u"rule"_s, Tr::tr("the name of a rule is needed"));
    }

    void inspect(const DictionaryWord &word)
    {
        if (word.language.isNull())
            add(u"language"_s, Tr::tr("a language is needed"));
        if (word.word.isEmpty())
            add(u"word"_s, Tr::tr("a word is needed"));
    }

    void identity(const QString &id, bool missing)
    {
        if (missing)
            return add(u"id"_s, Tr::tr("an id is needed"));
        const auto found = m_ids.constFind(id);
        if (found != m_ids.constEnd())
            return add(u"id"_s, Tr::tr("this id stands at %1 as well").arg(*found));
        m_ids.insert(id, place());
    }

    // An unfinished item may have no key yet.
    void key(const QString &key)
    {
        if (key.isEmpty())
            return;
        slug(u"key"_s, key);
        const auto found = m_keys.constFind(key);
        if (found != m_keys.constEnd())
            return add(u"key"_s, Tr::tr("this key stands at %1 as well").arg(*found));
        m_keys.insert(key, place());
    }

    void source(const LanguageTag &language)
    {
        if (language.isNull())
            add(u"source"_s, Tr::tr("a language is needed"));
    }

    void slug(const QString &field, const QString &slug)
    {
        if (!isSlug(slug))
            add(field, Tr::tr("lower-case letters, digits and single hyphens are expected, 80 at most"));
    }

    template <typename T>
    void references(const T &item)
    {
        visitReferences(item, [this](const char *name, const auto &reference) {
            reach(QLatin1String(name), reference);
        });
    }
    template <typename IdType>
    void reach(const QString &field, const QList<IdType> &ids)
    {
        for (qsizetype i = 0; i < ids.size() && !m_problem; ++i)
            reach(u"%1[%2]"_s.arg(field).arg(i), ids.at(i));
    }
    template <typename Tag>
    void reach(const QString &field, const Id<Tag> &id)
    {
        if (!id.isNull() && !m_known.contains(id))
            add(field, noSuchItem());
    }

    // A version that is not out yet may still be without a proper address.
    void special(const Entry &entry) { releasedSlugs(entry.texts); }
    void special(const Page &page)
    {
        releasedSlugs(page.texts);
        m_parents.insert(page.id, page.parent);
        if (isBelowItself(page.id))
            add(u"parent"_s, Tr::tr("a page cannot stand below itself"));
    }
    void special(const School &school) { slugs(school.texts); }
    void special(const SchoolList &list) { slugs(list.texts); }
    void special(const Term &term) { slugs(term.texts); }
    void special(const Statistic &statistic)
    {
        for (qsizetype i = 0; i < statistic.observations.size(); ++i)
            reach(u"observations[%1].school"_s.arg(i), statistic.observations.at(i).school);
    }
    template <typename T>
    void special(const T &)
    {
    }

    void releasedSlugs(const Localized<LanguageVersion> &versions)
    {
        for (const auto &[language, version] : versions) {
            if (isReleased(version.state) && hasText(version))
                slug(u"texts.%1.slug"_s.arg(language.text()), version.slug);
        }
    }
    template <typename T>
    void slugs(const Localized<T> &texts)
    {
        for (const auto &[language, text] : texts) {
            if (!text.slug.isEmpty())
                slug(u"texts.%1.slug"_s.arg(language.text()), text.slug);
        }
    }

    // The last page of a ring that is met closes it.
    [[nodiscard]] bool isBelowItself(const PageId &page) const
    {
        PageId above = m_parents.value(page);
        for (qsizetype steps = 0; !above.isNull() && steps <= m_parents.size(); ++steps) {
            if (above == page)
                return true;
            above = m_parents.value(above);
        }
        return false;
    }

    [[nodiscard]] QString place() const { return ContentProblem{m_list, m_index, {}, {}}.path(); }
    [[nodiscard]] static QString noSuchItem() { return Tr::tr("there is no such item"); }

    const KnownIds m_known;
    QHash<QString, QString> m_ids;  // id to its place
    QHash<QString, QString> m_keys; // of one list
    QHash<PageId, PageId> m_parents;
    QString m_list;
    qsizetype m_index = -1;
    std::optional<ContentProblem> m_problem;
};

} // namespace

QString ContentProblem::path() const
{
    const QString item = index < 0 ? list : u"%1[%2]"_s.arg(list).arg(index);
    return field.isEmpty() ? item : item + u'.' + field;
}

std::optional<ContentProblem> firstProblem(const Snapshot &content)
{
    Inspector inspector(content);
    describe(inspector, content);
    return inspector.problem();
}

} // namespace gaceta::exchange
