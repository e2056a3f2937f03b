#include "app/check/fieldtext.h"

#include "app/text/dateformat.h"

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

class TextList final
{
public:
    TextList(ItemKind kind, const Organisation &organisation)
        : m_organisation(organisation)
    {
        m_next.kind = kind;
    }

    void begin(const LanguageTag &language, Severity severity)
    {
        m_next.language = language;
        m_next.severity = severity;
        m_next.style = m_organisation.texts.value(language).style;
    }
    void setEntry(const Entry &entry)
    {
        m_next.entryKind = entry.kind;
        if (entry.date.isValid())
            m_next.day = text::dayOf(entry.date, QTimeZone(m_organisation.timeZone.toUtf8()));
    }
    void add(const QString &field, TextRole role, const QString &text)
    {
        if (text.isEmpty())
            return;
        m_next.field = field;
        m_next.role = role;
        m_next.utf8 = text.toUtf8();
        m_next.prose = text::plainProse(text);
        m_texts.append(m_next);
    }
    void add(const QString &field, const QByteArray &markdown)
    {
        if (markdown.isEmpty())
            return;
        m_next.field = field;
        m_next.role = TextRole::Body;
        m_next.utf8 = markdown;
        m_next.prose = text::readProse(markdown);
        m_texts.append(m_next);
    }
    [[nodiscard]] QList<FieldText> take() { return std::move(m_texts); }

private:
    const Organisation &m_organisation;
    FieldText m_next;
    QList<FieldText> m_texts;
};

void addTexts(const Localized<LanguageVersion> &versions, TextList &list)
{
    for (const auto &[language, version] : versions) {
        list.begin(language, isReleased(version.state) ? Severity::Required : Severity::Recommended);
        list.add(u"title"_s, TextRole::Title, version.title);
        list.add(u"summary"_s, TextRole::Summary, version.summary);
        list.add(u"body"_s, version.body);
        list.add(u"seoTitle"_s, TextRole::Line, version.seoTitle);
        list.add(u"seoDescription"_s, TextRole::Line, version.seoDescription);
    }
}

void addTexts(const Entry &entry, TextList &list)
{
    list.setEntry(entry);
    addTexts(entry.texts, list);
}

void addTexts(const Page &page, TextList &list)
{
    addTexts(page.texts, list);
}

void addText(const SchoolText &text, TextList &list)
{
    list.add(u"name"_s, TextRole::Name, text.name);
    list.add(u"description"_s, text.description);
}

void addText(const SchoolListText &text, TextList &list)
{
    list.add(u"title"_s, TextRole::Title, text.title);
    list.add(u"intro"_s, text.intro);
}

void addText(const StatisticText &text, TextList &list)
{
    list.add(u"label"_s, TextRole::Line, text.label);
    list.add(u"note"_s, TextRole::Line, text.note);
}

void addText(const MediaText &text, TextList &list)
{
    list.add(u"alt"_s, TextRole::Line, text.alt);
    list.add(u"caption"_s, TextRole::Line, text.caption);
}

void addText(const ContactText &text, TextList &list)
{
    list.add(u"role"_s, TextRole::Name, text.role);
    list.add(u"note"_s, TextRole::Line, text.note);
}

void addText(const BoilerplateText &text, TextList &list)
{
    list.add(u"title"_s, TextRole::Name, text.title);
    list.add(u"body"_s, text.body);
}

void addText(const TermText &text, TextList &list)
{
    list.add(u"name"_s, TextRole::Name, text.name);
}

void addText(const OrganisationText &text, TextList &list)
{
    list.add(u"name"_s, TextRole::Name, text.name);
    list.add(u"tagline"_s, TextRole::Line, text.tagline);
}

// The others have no workflow: they are out as soon as they are there.
template <typename T>
void addTexts(const T &item, TextList &list)
{
    for (const auto &[language, text] : item.texts) {
        list.begin(language, Severity::Required);
        addText(text, list);
    }
}

template <typename T>
ItemKind kindOfType()
{
    return static_cast<ItemKind>(ItemValue(T{}).index() - 1);
}

std::optional<QList<LanguageTag>> released(const Localized<LanguageVersion> &versions)
{
    QList<LanguageTag> languages;
    for (const auto &[language, version] : versions) {
        if (isReleased(version.state))
            languages.append(language);
    }
    return languages;
}

template <typename T>
std::optional<QList<LanguageTag>> released(const Localized<T> &)
{
    return std::nullopt;
}

} // namespace

template <typename T>
QList<FieldText> textsOf(const T &item, const Organisation &organisation)
{
    static const ItemKind kind = kindOfType<T>();
    TextList list(kind, organisation);
    addTexts(item, list);
    return list.take();
}

template <typename T>
std::optional<QList<LanguageTag>> releasedLanguages(const T &item)
{
    return released(item.texts);
}

#define GACETA_TEXTS_OF(Type)                                                                           \
    template QList<FieldText> textsOf(const Type &, const Organisation &);                              \
    template std::optional<QList<LanguageTag>> releasedLanguages(const Type &)
GACETA_TEXTS_OF(Entry);
GACETA_TEXTS_OF(Page);
GACETA_TEXTS_OF(School);
GACETA_TEXTS_OF(SchoolList);
GACETA_TEXTS_OF(Statistic);
GACETA_TEXTS_OF(Media);
GACETA_TEXTS_OF(Contact);
GACETA_TEXTS_OF(Boilerplate);
GACETA_TEXTS_OF(Term);
GACETA_TEXTS_OF(Organisation);
#undef GACETA_TEXTS_OF

} // namespace gaceta::check
