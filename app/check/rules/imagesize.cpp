// Pictures on top of something that are too small for the cards of social networks.

#include "app/check/rules/rules.h"
#include "app/check/tr.h"

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

constexpr int leastWidth = 1200;
constexpr int leastHeight = 630;

class ImageSize final : public Rule
{
public:
    QString name() const override { return QStringLiteral("image-size"); }
    QString title() const override { return Tr::tr("Pictures that are too small"); }
    QList<ItemKind> kinds() const override { return {ItemKind::Media}; }

    using Rule::check;
    void check(const Media &media, const Content &content, Report &report) const override
    {
        if (!media.isImage() || media.mimeType == u"image/svg+xml"_s || media.width <= 0 ||
            !content.isLead(media.id) || (media.width >= leastWidth && media.height >= leastHeight))
            return;
        report.add(Severity::Recommended, {}, u"fileName"_s,
                   Tr::tr("The picture has %1 × %2 pixels. On top of a page it should have at least "
                          "%3 × %4.")
                       .arg(media.width)
                       .arg(media.height)
                       .arg(leastWidth)
                       .arg(leastHeight));
    }
};

} // namespace

RulePointer imageSize()
{
    return std::make_unique<ImageSize>();
}

} // namespace gaceta::check
