#include "ui/editors/statistic/factuses.h"

#include "app/text/references.h"
#include "ui/editors/content/blocks.h"
#include "ui/models/names.h"

using namespace Qt::StringLiterals;

namespace gaceta::ui {

namespace {

// Collects the uses in the bodies it is shown.
class Collector final
{
public:
    Collector(const NewsroomContent &content, const Statistic &stored)
        : m_content(content)
        , m_stored(stored)
    {
    }

    // `use` says where the body stands.
    void add(const QByteArray &body, FactUse use)
    {
        if (!body.contains("{{"))
            return;
        const auto others = [&](const text::ReferenceName &name) {
            const QString reference =
                QString::fromUtf8(name.kindText) + u':' + QString::fromUtf8(name.argument);
            return chipText(m_content, reference, use.language, use.day).toUtf8();
        };
        for (text::FactSentence &sentence : text::factSentences(body, m_stored.key, others)) {
            use.sentence = std::move(sentence);
            m_uses.append(use);
        }
        use.sentence = {};
        for (const text::Reference &reference : text::findReferences(body)) {
            if (reference.kind == text::ReferenceKind::Statistics &&
                QString::fromUtf8(reference.argument) == m_stored.group)
                m_uses.append(use);
        }
    }

    template <typename T, typename Name, typename Member>
    void addAll(const QList<T> &items, ItemKind kind, Name name, Member body)
    {
        for (const T &item : items) {
            for (const auto &[language, text] : item.texts)
                add(text.*body, {kind,
                                 item.id.text(),
                                 named(m_content.text(item.texts, name, language)),
                                 language,
                                 {},
                                 {}});
        }
    }

    [[nodiscard]] static QString named(const QString &title)
    {
        return title.isEmpty() ? untitled() : title;
    }
    [[nodiscard]] QList<FactUse> take() { return std::move(m_uses); }

private:
    const NewsroomContent &m_content;
    const Statistic &m_stored;
    QList<FactUse> m_uses;
};

} // namespace

// Those that hold the key or the group's list; the words may stand there by chance, the collector looks
// closer.
static QList<Entry> likelyEntries(const NewsroomContent &content, const Statistic &stored, int most)
{
    QList<Entry> entries;
    for (const QByteArray &words :
         QByteArrayList{stored.key.toUtf8(), "stats:" + stored.group.toUtf8()}) {
        const auto found = words.isEmpty() ? Result<QList<Entry>>(QList<Entry>{})
                                           : content.newsroom().entriesWith(words, most);
        for (const Entry &entry : found.value_or(QList<Entry>{})) {
            if (std::ranges::find(entries, entry.id, &Entry::id) == entries.end())
                entries.append(entry);
        }
    }
    std::ranges::stable_sort(
        entries, [](const Entry &left, const Entry &right) { return left.date > right.date; });
    return entries;
}

FactUses factUses(const NewsroomContent &content, const Statistic &stored, int mostEntries)
{
    Collector collector(content, stored);
    FactUses uses;
    const QList<Entry> entries = likelyEntries(content, stored, mostEntries);
    uses.isWhole = entries.size() < mostEntries;
    for (const Entry &entry : entries) {
        const QDate day =
            entry.date.isValid() ? entry.date.toTimeZone(content.timeZone()).date() : QDate();
        for (const auto &[language, version] : entry.texts)
            collector.add(
                version.body,
                {ItemKind::Entry, entry.id.text(), Collector::named(version.title), language, day, {}});
    }
    collector.addAll(content.pages(), ItemKind::Page, &LanguageVersion::title, &LanguageVersion::body);
    collector.addAll(content.boilerplates(), ItemKind::Boilerplate, &BoilerplateText::title,
                     &BoilerplateText::body);
    collector.addAll(content.schools(), ItemKind::School, &SchoolText::name, &SchoolText::description);
    collector.addAll(content.schoolLists(), ItemKind::SchoolList, &SchoolListText::title,
                     &SchoolListText::intro);
    uses.list = collector.take();
    return uses;
}

QStringList printedBy(const Statistic &statistic, const FactUse &use, const HouseStyle &style)
{
    const QList<text::FactForm> forms =
        use.sentence.forms.isEmpty() ? QList{text::FactForm::Value} : use.sentence.forms;
    const Observation *observation =
        use.day.isValid() ? observationOn(statistic, use.day) : latestObservation(statistic);
    QStringList printed;
    for (const text::FactForm form : forms) {
        const auto print =
            observation ? text::factPrint(statistic, *observation, form, {use.language, style, use.day})
                        : std::nullopt;
        printed.append(print ? print->text : QString());
    }
    return printed;
}

} // namespace gaceta::ui
