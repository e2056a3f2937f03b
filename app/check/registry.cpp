#include "app/check/registry.h"

#include "app/check/rules/alttext.h"
#include "app/check/rules/duplicateslug.h"
#include "app/check/rules/internallink.h"
#include "app/check/rules/outdatedtranslation.h"
#include "app/check/rules/reference.h"
#include "app/check/rules/requiredfield.h"
#include "app/check/rules/summarylength.h"

namespace gaceta::check {

namespace {

std::vector<std::unique_ptr<const Rule>> makeRules()
{
    std::vector<std::unique_ptr<const Rule>> rules;
    rules.push_back(std::make_unique<RequiredField>());
    rules.push_back(std::make_unique<AltText>());
    rules.push_back(std::make_unique<Reference>());
    rules.push_back(std::make_unique<InternalLink>());
    rules.push_back(std::make_unique<DuplicateSlug>());
    rules.push_back(std::make_unique<OutdatedTranslation>());
    rules.push_back(std::make_unique<SummaryLength>());
    return rules;
}

template <typename T>
void checkList(ItemKind kind, const QList<T> &items, const Content &content, QList<Finding> &findings)
{
    for (const T &item : items)
        findings += checkItem(kind, item, content);
}

} // namespace

const std::vector<std::unique_ptr<const Rule>> &allRules()
{
    static const std::vector<std::unique_ptr<const Rule>> rules = makeRules();
    return rules;
}

QList<Finding> checkAll(const Snapshot &snapshot)
{
    const Content content(snapshot);
    QList<Finding> findings;
    for (const Entry &entry : snapshot.entries) {
        if (!entry.isTemplate) // never public, and full of gaps
            findings += checkItem(ItemKind::Entry, entry, content);
    }
    checkList(ItemKind::Page, snapshot.pages, content, findings);
    checkList(ItemKind::School, snapshot.schools, content, findings);
    checkList(ItemKind::SchoolList, snapshot.schoolLists, content, findings);
    checkList(ItemKind::Statistic, snapshot.statistics, content, findings);
    checkList(ItemKind::Media, snapshot.media, content, findings);
    checkList(ItemKind::Contact, snapshot.contacts, content, findings);
    checkList(ItemKind::Boilerplate, snapshot.boilerplates, content, findings);
    checkList(ItemKind::Term, snapshot.terms, content, findings);
    for (const auto &rule : allRules()) {
        Report report(rule->name(), findings);
        report.begin(ItemKind::Organisation, {});
        rule->checkWhole(content, report);
    }
    return findings;
}

} // namespace gaceta::check
