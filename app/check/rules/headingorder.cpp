// Headings that skip a level: who jumps from heading to heading with a screen reader looks for one that
// is missing.

#include "app/check/rules/rules.h"
#include "app/check/tr.h"

namespace gaceta::check {

namespace {

// Only where the heading is written with number signs at the start of its line.
std::optional<Fix> levelFix(const FieldText &text, const text::Stretch &heading, int level)
{
    const QByteArray before(heading.level, '#');
    const QByteArrayView line =
        QByteArrayView(text.utf8).sliced(heading.line.offset, heading.line.length);
    if (!line.startsWith(QByteArray(before + ' ')))
        return std::nullopt;
    return Fix{Tr::tr("Raise it by %n level(s)", nullptr, heading.level - level),
               {heading.line.offset, before.size()},
               before,
               QByteArray(level, '#')};
}

class HeadingOrder final : public Rule
{
public:
    QString name() const override { return QStringLiteral("heading-order"); }
    QString title() const override { return Tr::tr("Order of headings"); }

    void checkText(const FieldText &text, const Content &, Report &report) const override
    {
        int former = 1; // the title of the page
        for (const text::Stretch &stretch : text.prose.stretches) {
            if (stretch.kind != text::Stretch::Kind::Heading || stretch.quoted)
                continue;
            if (stretch.level > former + 1)
                report.add(text, Tr::tr("The heading “%1” skips a level.").arg(stretch.text),
                           {stretch.text, levelFix(text, stretch, former + 1)});
            former = std::min(stretch.level, former + 1);
        }
    }
};

} // namespace

RulePointer headingOrder()
{
    return std::make_unique<HeadingOrder>();
}

} // namespace gaceta::check
