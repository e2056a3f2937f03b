#include "ui/models/badgepainter.h"

#include "ui/models/names.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace gaceta::ui {

static constexpr int iconSide = 14;
static constexpr int inset = 5;

static bool showsTranslation(const LanguageBadge &badge)
{
    return badge.translation == TranslationState::Outdated ||
           badge.translation == TranslationState::InTranslation ||
           badge.translation == TranslationState::MachineDraft;
}

struct BadgeLook
{
    QColor ground;
    QColor text;
    IconTint tint = IconTint::Text;
};

static BadgeLook lookOf(const LanguageBadge &badge, const ThemeColors &c)
{
    if (badge.translation == TranslationState::Missing)
        return {Qt::transparent, c.muted, IconTint::Muted};
    if (showsTranslation(badge))
        return {c.warningGround, c.warning, IconTint::Warning};
    if (badge.state == WorkflowState::Published)
        return {c.successGround, c.success, IconTint::Success};
    if (badge.state == WorkflowState::PendingDeletion)
        return {c.dangerGround, c.danger, IconTint::Danger};
    if (badge.state == WorkflowState::Draft || badge.state == WorkflowState::Archived)
        return {c.hover, c.muted, IconTint::Muted};
    return {c.infoGround, c.text, IconTint::Text};
}

static QFont badgeFont()
{
    QFont font = typeFont(TypeScale::Small);
    font.setPointSizeF(font.pointSizeF() * 0.9);
    font.setWeight(QFont::DemiBold);
    return font;
}

int badgeWidth(const LanguageBadge &badge)
{
    const int letters = QFontMetrics(badgeFont()).horizontalAdvance(languageLetters(badge.language));
    const int icons = showsTranslation(badge) ? 2 : 1;
    return 2 * inset + letters + icons * (iconSide + 3);
}

void paintBadge(QPainter &painter, const QRect &place, const LanguageBadge &badge,
                const QPalette &palette)
{
    const BadgeLook look = lookOf(badge, themeColors(palette));
    const bool missing = badge.translation == TranslationState::Missing;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = look.text;
    edge.setAlphaF(0.45F);
    painter.setPen(QPen(edge, 1, missing ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(look.ground);
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setPen(look.text);
    painter.setFont(badgeFont());
    const QString letters = languageLetters(badge.language);
    painter.drawText(place.adjusted(inset, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, letters);
    int x = place.left() + inset + painter.fontMetrics().horizontalAdvance(letters) + 3;
    const int y = place.top() + (place.height() - iconSide) / 2;
    const QString state = missing ? enumName(TranslationState::Missing) : enumName(badge.state);
    icon(state, look.tint).paint(&painter, QRect(x, y, iconSide, iconSide));
    x += iconSide + 3;
    if (showsTranslation(badge)) {
        const QString translation = enumName(badge.translation);
        icon(translation, look.tint).paint(&painter, QRect(x, y, iconSide, iconSide));
    }
    painter.restore();
}

static BadgeLook lookOf(MarkTone tone, const ThemeColors &c)
{
    switch (tone) {
    case MarkTone::Good:
        return {c.successGround, c.success, IconTint::Success};
    case MarkTone::Warning:
        return {c.warningGround, c.warning, IconTint::Warning};
    case MarkTone::Danger:
        return {c.dangerGround, c.danger, IconTint::Danger};
    case MarkTone::Quiet:
        break;
    }
    return {c.hover, c.muted, IconTint::Muted};
}

int markWidth()
{
    return iconSide + 2 * inset;
}

void paintMark(QPainter &painter, const QRect &place, const RowMark &mark, const QPalette &palette)
{
    const BadgeLook look = lookOf(mark.tone, themeColors(palette));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = look.text;
    edge.setAlphaF(0.45F);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(look.ground);
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    const QRect square(place.left() + inset, place.top() + (place.height() - iconSide) / 2, iconSide,
                       iconSide);
    icon(mark.icon, look.tint).paint(&painter, square);
    painter.restore();
}

} // namespace gaceta::ui
