// A brand colour that text cannot be read in on white (WCAG 2.2, 1.4.3: 4.5 to 1).

#include "app/check/rules/rules.h"
#include "app/check/tr.h"
#include "app/core/rules.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

constexpr double leastContrast = 4.5;

double light(const QString &color) // "#rrggbb"
{
    const auto part = [&](qsizetype at) {
        const double value = color.mid(at, 2).toInt(nullptr, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

class BrandContrast final : public Rule
{
public:
    QString name() const override { return QStringLiteral("brand-contrast"); }
    QString title() const override { return Tr::tr("Contrast of the brand color"); }
    QList<ItemKind> kinds() const override { return {ItemKind::Organisation}; }

    using Rule::check;
    void check(const Organisation &organisation, const Content &, Report &report) const override
    {
        if (!isHexColor(organisation.accentColor))
            return;
        const double contrast = 1.05 / (light(organisation.accentColor) + 0.05);
        if (contrast < leastContrast)
            report.add(Severity::Recommended, {}, u"accentColor"_s,
                       Tr::tr("The color has a contrast of %1 to 1 on white; text needs 4.5 to 1. The "
                              "site shows a darker one.")
                           .arg(QString::number(contrast, 'f', 1)));
    }
};

} // namespace

RulePointer brandContrast()
{
    return std::make_unique<BrandContrast>();
}

} // namespace gaceta::check
