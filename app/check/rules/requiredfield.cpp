// Fields that must be filled in, and values of the wrong form: the rules of core/validation.h.

#include "app/check/rules/rules.h"
#include "app/check/tr.h"
#include "app/core/validation.h"

namespace gaceta::check {

namespace {

class RequiredField final : public Rule
{
public:
    QString name() const override { return QStringLiteral("required-field"); }
    QString title() const override { return Tr::tr("Required fields"); }
    CheckLevel level() const override { return CheckLevel::Required; }
    QList<ItemKind> kinds() const override
    {
        QList<ItemKind> all;
        for (const auto &[kind, text] : EnumNames<ItemKind>::values)
            all.append(kind);
        return all;
    }

    using Rule::check;
    void check(const Entry &entry, const Content &, Report &report) const override
    {
        addVersions(entry, report);
    }
    void check(const Page &page, const Content &, Report &report) const override
    {
        addVersions(page, report);
    }
    void check(const School &school, const Content &, Report &report) const override
    {
        addAll(school, report);
    }
    void check(const SchoolList &list, const Content &, Report &report) const override
    {
        addAll(list, report);
    }
    void check(const Statistic &statistic, const Content &, Report &report) const override
    {
        addAll(statistic, report);
    }
    void check(const Media &media, const Content &, Report &report) const override
    {
        addAll(media, report);
    }
    void check(const Contact &contact, const Content &, Report &report) const override
    {
        addAll(contact, report);
    }
    void check(const Boilerplate &boilerplate, const Content &, Report &report) const override
    {
        addAll(boilerplate, report);
    }
    void check(const Term &term, const Content &, Report &report) const override
    {
        addAll(term, report);
    }
    void check(const Organisation &organisation, const Content &, Report &report) const override
    {
        addAll(organisation, report);
    }

private:
    template <typename T>
    static void addAll(const T &item, Report &report)
    {
        for (const FieldProblem &problem : problems(item))
            report.add(Severity::Required, problem.language, problem.field, problem.message);
    }

    // What no public version shows is a reminder only.
    template <typename T>
    static void addVersions(const T &item, Report &report)
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
};

} // namespace

RulePointer requiredField()
{
    return std::make_unique<RequiredField>();
}

} // namespace gaceta::check
