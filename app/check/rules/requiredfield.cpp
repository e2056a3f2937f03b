#include "app/check/rules/requiredfield.h"

#include "app/check/tr.h"
#include "app/core/validation.h"

namespace gaceta::check {

namespace {

void addAll(const QList<FieldProblem> &problems, Report &report)
{
    for (const FieldProblem &problem : problems)
        report.add(Severity::Required, problem.language, problem.field, problem.message);
}

// What no public version shows is a reminder only.
template <typename T>
void addVersions(const T &item, Report &report)
{
    const auto isOut = [](const auto &version) { return isReleased(version.second.state); };
    const bool anyIsOut = std::any_of(item.texts.begin(), item.texts.end(), isOut);
    for (const FieldProblem &problem : problems(item)) {
        const LanguageVersion *version = item.texts.find(problem.language);
        const bool required =
            problem.language.isNull() || !version ? anyIsOut : isReleased(version->state);
        report.add(required ? Severity::Required : Severity::Recommended, problem.language,
                   problem.field, problem.message);
    }
}

} // namespace

QString RequiredField::title() const
{
    return Tr::tr("Required fields");
}

void RequiredField::check(const Entry &entry, const Content &, Report &report) const
{
    addVersions(entry, report);
}

void RequiredField::check(const Page &page, const Content &, Report &report) const
{
    addVersions(page, report);
}

void RequiredField::check(const School &school, const Content &, Report &report) const
{
    addAll(problems(school), report);
}

void RequiredField::check(const SchoolList &list, const Content &, Report &report) const
{
    addAll(problems(list), report);
}

void RequiredField::check(const Statistic &statistic, const Content &, Report &report) const
{
    addAll(problems(statistic), report);
}

void RequiredField::check(const Media &media, const Content &, Report &report) const
{
    addAll(problems(media), report);
}

void RequiredField::check(const Contact &contact, const Content &, Report &report) const
{
    addAll(problems(contact), report);
}

void RequiredField::check(const Boilerplate &boilerplate, const Content &, Report &report) const
{
    addAll(problems(boilerplate), report);
}

void RequiredField::check(const Term &term, const Content &, Report &report) const
{
    addAll(problems(term), report);
}

void RequiredField::checkWhole(const Content &content, Report &report) const
{
    addAll(problems(content.snapshot().organisation), report);
}

} // namespace gaceta::check
