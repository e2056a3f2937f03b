// A picture is shown only as the people in it have allowed: where a release is missing, was withdrawn,
// has expired or leaves out the web, it must not be out. Where nobody has looked yet, somebody should.

#include "app/check/rules/rules.h"
#include "app/check/tr.h"
#include "app/core/releasestanding.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

QString sentenceFor(ReleaseStanding standing)
{
    switch (standing) {
    case ReleaseStanding::NotForWeb:
        return Tr::tr("A release for “%1” does not cover the web.");
    case ReleaseStanding::Missing:
        return Tr::tr("A release for “%1” is missing.");
    case ReleaseStanding::Expired:
        return Tr::tr("A release for “%1” has expired.");
    case ReleaseStanding::Withdrawn:
        return Tr::tr("A release for “%1” was withdrawn; take the picture out everywhere.");
    default:
        return Tr::tr("Say whether anybody can be recognized in “%1”.");
    }
}

// Drawings show nobody; a photo may.
bool isPhoto(const Media &media)
{
    return media.mimeType == u"image/jpeg"_s || media.mimeType == u"image/webp"_s ||
           media.mimeType == u"image/avif"_s;
}

class PhotoReleaseRule final : public Rule
{
public:
    QString name() const override { return QStringLiteral("photo-release"); }
    QString title() const override { return Tr::tr("Photo releases"); }
    CheckLevel level() const override { return CheckLevel::Required; }
    QList<ItemKind> kinds() const override { return {ItemKind::Media}; }

    using Rule::check;
    void check(const Media &media, const Content &content, Report &report) const override
    {
        const ReleaseStanding standing = releaseStandingOn(media, content.today());
        const bool asks = standing == ReleaseStanding::NotSaid && isPhoto(media) && !media.decorative;
        const bool shown = std::ranges::any_of(content.languages(), [&](const LanguageTag &language) {
            return content.isShown(media.id, language);
        });
        if (!forbidsShowing(standing) && !(asks && shown))
            return;
        const bool required = forbidsShowing(standing) && shown;
        const QString message = sentenceFor(standing).arg(media.fileName);
        const QStringList people = peopleWith(media, standing, content.today());
        report.add(required ? Severity::Required : Severity::Recommended, {}, u"release"_s,
                   people.isEmpty() ? message
                                    : Tr::tr("%1 It is about: %2.").arg(message, people.join(u", "_s)));
    }
};

} // namespace

RulePointer photoRelease()
{
    return std::make_unique<PhotoReleaseRule>();
}

} // namespace gaceta::check
