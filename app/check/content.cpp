#include "app/check/content.h"

#include "app/check/bodies.h"
#include "app/check/names.h"
#include "app/text/dateformat.h"
#include "app/text/factform.h"
#include "app/text/fold.h"
#include "app/text/schoolcount.h"

namespace gaceta::check {

namespace {

bool isVersionOut(const LanguageVersion &version)
{
    return isReleased(version.state);
}

// Texts of other kinds have no state: they are out as soon as they are there.
template <typename Text>
bool isVersionOut(const Text &)
{
    return true;
}

bool hasWorkflow(ItemKind kind)
{
    return kind == ItemKind::Entry || kind == ItemKind::Page;
}

template <typename Place>
QString placeKey(const Place &place)
{
    const QString kind = enumName(place.kind);
    return place.rule + u'\n' + kind + u'\n' + place.item + u'\n' + place.language.text() + u'\n' +
           place.field + u'\n' + place.passage;
}

constexpr QByteArrayView mediaScheme("gaceta:media/");
constexpr qsizetype idSize = 36;

// Every picture that the text may show. Code that only speaks of one counts as well, which does no harm.
template <typename Visit>
void visitPictures(const QByteArray &markdown, const Visit &visit)
{
    for (qsizetype i = markdown.indexOf(mediaScheme); i >= 0; i = markdown.indexOf(mediaScheme, i + 1))
        visit(QString::fromLatin1(markdown.mid(i + mediaScheme.size(), idSize)).toLower());
}

} // namespace

Content::Content(const Snapshot &snapshot, const QDateTime &now)
    : m_snapshot(snapshot)
    , m_names(nameWords(snapshot))
    , m_today(text::dayOf(now, QTimeZone(snapshot.organisation.timeZone.toUtf8())))
{
    addItems(ItemKind::Entry, snapshot.entries);
    addItems(ItemKind::Page, snapshot.pages);
    addItems(ItemKind::School, snapshot.schools);
    addItems(ItemKind::SchoolList, snapshot.schoolLists);
    addItems(ItemKind::Term, snapshot.terms);
    for (const Media &media : snapshot.media)
        m_ids[ItemKind::Media].insert(media.id.text());
    for (const Statistic &statistic : snapshot.statistics) {
        if (!latestObservation(statistic))
            continue;
        m_statistics.insert(statistic.key, &statistic);
        m_statisticGroups.insert(statistic.group);
    }
    for (const SchoolList &list : snapshot.schoolLists)
        m_schoolLists.insert(list.key);
    for (const Contact &contact : snapshot.contacts)
        m_contactGroups.insert(contact.group);
    for (const Term &term : snapshot.terms)
        m_terms.insert(term.key);
    for (const IgnoredFinding &one : snapshot.ignoredFindings)
        m_ignored.insert(placeKey(one));
    addPictures();
    for (const DictionaryWord &word : snapshot.dictionary)
        m_names.insert(text::folded(word.word));
}

template <typename T>
void Content::addItems(ItemKind kind, const QList<T> &items)
{
    for (const T &item : items) {
        if constexpr (std::is_same_v<T, Entry>) {
            if (item.isTemplate) // has no address, and is nowhere to be seen
                continue;
        }
        const QString id = item.id.text();
        m_ids[kind].insert(id);
        for (const auto &[language, text] : item.texts) {
            const bool out = isVersionOut(text);
            if (out && hasWorkflow(kind))
                m_out.insert({id, language});
            if (!text.slug.isEmpty())
                m_slugs[SlugPlace{{int(kind), language}, text.slug}].append({id, out});
        }
    }
}

void Content::addPictures()
{
    const auto addBodies = [this](const auto &item) {
        visitBodies(item, [this](const Body &body) {
            if (body.severity != Severity::Required)
                return;
            visitPictures(body.markdown, [&](const QString &id) {
                m_shown.insert({id, body.language});
            });
        });
    };
    const auto addVersions = [&](const auto &item) {
        addBodies(item);
        QList<MediaId> pictures{item.leadImage};
        if constexpr (requires { item.gallery; })
            pictures += item.gallery;
        if (!item.leadImage.isNull())
            m_leads.insert(item.leadImage);
        for (const auto &[language, version] : item.texts) {
            for (const MediaId &picture : std::as_const(pictures)) {
                if (isReleased(version.state) && !picture.isNull())
                    m_shown.insert({picture.text(), language});
            }
        }
    };
    for (const Entry &entry : m_snapshot.entries) {
        if (!entry.isTemplate)
            addVersions(entry);
    }
    for (const Page &page : m_snapshot.pages)
        addVersions(page);
    for (const School &school : m_snapshot.schools) {
        addBodies(school);
        if (school.photo.isNull())
            continue;
        m_leads.insert(school.photo);
        for (const auto &[language, text] : school.texts)
            m_shown.insert({school.photo.text(), language});
    }
    for (const SchoolList &list : m_snapshot.schoolLists)
        addBodies(list);
    for (const Boilerplate &boilerplate : m_snapshot.boilerplates)
        addBodies(boilerplate);
}

bool Content::exists(ItemKind kind, const QString &id) const
{
    return m_ids.value(kind).contains(id);
}

bool Content::isOut(ItemKind kind, const QString &id, const LanguageTag &language) const
{
    return exists(kind, id) && (!hasWorkflow(kind) || m_out.contains({id, language}));
}

Content::Sharing Content::sharing(ItemKind kind, const LanguageTag &language, const QString &slug,
                                  const QString &item) const
{
    Sharing sharing;
    const auto holders = m_slugs.constFind(SlugPlace{{int(kind), language}, slug});
    if (slug.isEmpty() || holders == m_slugs.constEnd())
        return sharing;
    for (const Holder &holder : *holders) {
        sharing.others += holder.item != item ? 1 : 0;
        sharing.out += holder.item != item && holder.out ? 1 : 0;
    }
    return sharing;
}

bool Content::isShown(const MediaId &media, const LanguageTag &language) const
{
    return m_shown.contains({media.text(), language});
}

bool Content::isName(QStringView word) const
{
    return m_names.contains(text::folded(word));
}

std::optional<CheckLevel> Content::level(const QString &rule, ItemKind kind) const
{
    std::optional<CheckLevel> general;
    for (const CheckChoice &choice : m_snapshot.organisation.checks) {
        if (choice.rule != rule)
            continue;
        if (choice.kind == kind)
            return choice.level;
        if (!choice.kind)
            general = choice.level;
    }
    return general;
}

bool Content::isIgnored(const Finding &finding) const
{
    return !m_ignored.isEmpty() && m_ignored.contains(placeKey(finding));
}

bool Content::resolves(text::ReferenceKind kind, const QString &argument) const
{
    switch (kind) {
    case text::ReferenceKind::Statistic:
        return isFactArgument(argument);
    case text::ReferenceKind::SchoolCount:
        return isCountArgument(argument);
    case text::ReferenceKind::Statistics:
        return m_statisticGroups.contains(argument);
    case text::ReferenceKind::Schools:
        return m_schoolLists.contains(argument);
    case text::ReferenceKind::Contacts:
        return m_contactGroups.contains(argument);
    case text::ReferenceKind::News:
        return isNewsArgument(argument);
    case text::ReferenceKind::Unknown:
        break;
    }
    return false;
}

// A key and perhaps the form that is asked for, which must have something to print.
bool Content::isFactArgument(const QString &argument) const
{
    const QByteArray bytes = argument.toUtf8();
    const text::FactName name = text::factName(bytes);
    const Statistic *statistic = m_statistics.value(QString::fromUtf8(name.key));
    return statistic && name.form &&
           text::factPrint(*statistic, *latestObservation(*statistic), *name.form, {}).has_value();
}

bool Content::isCountArgument(const QString &argument) const
{
    const QByteArray bytes = argument.toUtf8();
    const text::CountName name = text::countName(bytes);
    return name.counted != text::Counted::Unknown && m_schoolLists.contains(QString::fromUtf8(name.key));
}

// "latest", a kind of entry or the key of a tag, and how many: "latest 3", "press-release 5".
bool Content::isNewsArgument(const QString &argument) const
{
    const QStringList words = argument.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 2)
        return false;
    const bool isKnown = words.first() == QLatin1String("latest") ||
                         enumValue<EntryKind>(words.first()) || m_terms.contains(words.first());
    return isKnown && (words.size() == 1 || words.last().toInt() > 0);
}

} // namespace gaceta::check
