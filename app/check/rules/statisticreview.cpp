// Statistics that a person should have looked at again by now.

#include "app/check/rules/rules.h"
#include "app/check/tr.h"

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

class StatisticReview final : public Rule
{
public:
    QString name() const override { return QStringLiteral("statistic-review"); }
    QString title() const override { return Tr::tr("Statistics past their review date"); }
    QList<ItemKind> kinds() const override { return {ItemKind::Statistic}; }

    using Rule::check;
    void check(const Statistic &statistic, const Content &content, Report &report) const override
    {
        if (statistic.reviewBy.isValid() && statistic.reviewBy < content.today())
            report.add(Severity::Recommended, {}, u"reviewBy"_s,
                       Tr::tr("The day to look at this number again has passed."));
    }
};

} // namespace

RulePointer statisticReview()
{
    return std::make_unique<StatisticReview>();
}

} // namespace gaceta::check
