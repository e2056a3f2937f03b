// A brand colour that text cannot be read in on white (WCAG 2.2, 1.4.3: 4.5 to 1).

#include "app/check/rules/rules.h"
#include "app/check/tr.h"
#include "app/core/contrast.h"
#include "app/core/rules.h"

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

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
        const double onWhite = contrast(organisation.accentColor, u"#ffffff"_s);
        if (onWhite < textContrast)
            report.add(Severity::Recommended, {}, u"accentColor"_s,
                       Tr::tr("The color has a contrast of %1 to 1 on white; text needs 4.5 to 1. The "
                              "site shows a darker one.")
                           .arg(QString::number(onWhite, 'f', 1)));
    }
};

} // namespace

RulePointer brandContrast()
{
    return std::make_unique<BrandContrast>();
}

} // namespace gaceta::check
