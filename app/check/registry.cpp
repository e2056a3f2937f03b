#include "app/check/registry.h"

#include "app/check/rules/rules.h"

#include <thread>

namespace gaceta::check {

namespace {

std::vector<RulePointer> makeRules()
{
    std::vector<RulePointer> rules;
    for (const auto make : {&requiredField,
                            &altText,
                            &photoRelease,
                            &reference,
                            &internalLink,
                            &unpublishedLink,
                            &emptyLink,
                            &duplicateSlug,
                            &outdatedTranslation,
                            &waitingTranslation,
                            &untranslatedPassage,
                            &typedStatistic,
                            &statisticReview,
                            &linkText,
                            &headingOrder,
                            &titleLength,
                            &summaryLength,
                            &pairedSigns,
                            &spanishCapitals,
                            &englishDates,
                            &englishNumbers,
                            &spanishNumbers,
                            &relativeDate,
                            &acronym,
                            &readingLevel,
                            &personalEmail,
                            &imageSize,
                            &brandContrast})
        rules.push_back(make());
    return rules;
}

// The longest list is shared among threads, each with a run of its own, so that the order stays.
template <typename T>
void checkList(ItemKind kind, const QList<T> &items, const Content &content, QList<Finding> &findings)
{
    constexpr qsizetype fewest = 64; // for a thread to be worth its start
    const qsizetype most = std::max<qsizetype>(1, std::thread::hardware_concurrency());
    const qsizetype runs = std::clamp<qsizetype>(items.size() / fewest, 1, most);
    std::vector<QList<Finding>> found(static_cast<size_t>(runs));
    const auto look = [&](qsizetype run) {
        for (qsizetype i = items.size() * run / runs; i < items.size() * (run + 1) / runs; ++i)
            found[static_cast<size_t>(run)] += checkItem(kind, items.at(i), content);
    };
    std::vector<std::thread> others;
    for (qsizetype run = 1; run < runs; ++run)
        others.emplace_back(look, run);
    look(0);
    for (std::thread &other : others)
        other.join();
    for (const QList<Finding> &part : found)
        findings += part;
}

} // namespace

QList<ItemKind> Rule::kinds() const
{
    return {ItemKind::Entry, ItemKind::Page, ItemKind::School, ItemKind::SchoolList,
            ItemKind::Boilerplate};
}

const std::vector<RulePointer> &allRules()
{
    static const std::vector<RulePointer> rules = makeRules();
    return rules;
}

const Rule *findRule(const QString &name)
{
    for (const RulePointer &rule : allRules()) {
        if (rule->name() == name)
            return rule.get();
    }
    return nullptr;
}

QList<Finding> checkAll(const Snapshot &snapshot, const QDateTime &now)
{
    const Content content(snapshot, now);
    QList<Finding> findings;
    checkList(ItemKind::Entry, snapshot.entries, content, findings);
    checkList(ItemKind::Page, snapshot.pages, content, findings);
    checkList(ItemKind::School, snapshot.schools, content, findings);
    checkList(ItemKind::SchoolList, snapshot.schoolLists, content, findings);
    checkList(ItemKind::Statistic, snapshot.statistics, content, findings);
    checkList(ItemKind::Media, snapshot.media, content, findings);
    checkList(ItemKind::Contact, snapshot.contacts, content, findings);
    checkList(ItemKind::Boilerplate, snapshot.boilerplates, content, findings);
    checkList(ItemKind::Term, snapshot.terms, content, findings);
    findings += checkItem(ItemKind::Organisation, snapshot.organisation, content);
    for (const RulePointer &rule : allRules()) {
        Report report(rule->name(), rule->level(), content, findings);
        report.begin(ItemKind::Organisation, {});
        rule->checkWhole(content, report);
    }
    return findings;
}

QList<Finding> checkItem(const ItemValue &item, const Content &content)
{
    return std::visit(
        [&](const auto &value) -> QList<Finding> {
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<T, std::monostate>)
                return {};
            else
                return checkItem(static_cast<ItemKind>(item.index() - 1), value, content);
        },
        item);
}

std::optional<ItemValue> withFix(const ItemValue &item, const Finding &finding)
{
    std::optional<QByteArray> text = fieldText(item, finding.field, finding.language);
    if (!text || !finding.fix)
        return std::nullopt;
    const Fix &fix = *finding.fix;
    if (text->mid(fix.range.offset, fix.range.length) != fix.before)
        return std::nullopt;
    text->replace(fix.range.offset, fix.range.length, fix.after);
    ItemValue changed = item;
    if (!setFieldText(changed, finding.field, finding.language, *text))
        return std::nullopt;
    return changed;
}

} // namespace gaceta::check
