#include "ui/widgets/style/appearance.h"

#include "ui/widgets/style/gacetastyle.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QToolTip>

namespace gaceta::ui {

using namespace Qt::StringLiterals;

// Bare X11 knows no font of the desktop and answers with a name for "anything without serifs"; then one
// of these is taken, if it is there.
static QFont usualFont()
{
    QFont font = QApplication::font();
    if (font.family().startsWith(u"Sans"_s, Qt::CaseInsensitive)) {
        font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"Segoe UI"_s, font.family()});
        if (font.pointSizeF() < 10)
            font.setPointSizeF(10);
    }
    return font;
}

// Words on a button that cannot be pressed now: halfway to what is behind them.
static QColor faded(const ThemeColors &c)
{
    const auto between = [](int a, int b) { return (a + b) / 2; };
    return {between(c.muted.red(), c.surface.red()), between(c.muted.green(), c.surface.green()),
            between(c.muted.blue(), c.surface.blue())};
}

static QString styleSheet(Shade shade)
{
    QFile file(u":/style/gaceta.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    const ThemeColors &c = themeColors(shade);
    // Longer names first: @accentHover before @accent.
    const std::pair<QString, QColor> colors[] = {{u"@accentHover"_s, c.accentHover},
                                                 {u"@onAccent"_s, c.onAccent},
                                                 {u"@accent"_s, c.accent},
                                                 {u"@faded"_s, faded(c)},
                                                 {u"@fieldBorder"_s, c.fieldBorder},
                                                 {u"@field"_s, c.field},
                                                 {u"@dangerGround"_s, c.dangerGround},
                                                 {u"@danger"_s, c.danger},
                                                 {u"@window"_s, c.window},
                                                 {u"@rail"_s, c.rail},
                                                 {u"@surface"_s, c.surface},
                                                 {u"@hover"_s, c.hover},
                                                 {u"@selected"_s, c.selected},
                                                 {u"@border"_s, c.border},
                                                 {u"@text"_s, c.text},
                                                 {u"@muted"_s, c.muted},
                                                 {u"@link"_s, c.link}};
    for (const auto &[name, color] : colors)
        text.replace(name, color.name());
    text.replace(u"@shade"_s, shade == Shade::Light ? u"light"_s : u"dark"_s);
    const double body = typeFont(TypeScale::Body).pointSizeF();
    text.replace(u"@small"_s,
                 QString::number(typeFont(TypeScale::Small).pointSizeF(), 'f', 1) + u"pt"_s);
    text.replace(u"@titleSize"_s,
                 QString::number(typeFont(TypeScale::Title).pointSizeF(), 'f', 1) + u"pt"_s);
    text.replace(u"@displaySize"_s,
                 QString::number(typeFont(TypeScale::Display).pointSizeF(), 'f', 1) + u"pt"_s);
    text.replace(u"@body"_s, QString::number(body, 'f', 1) + u"pt"_s);
    return text;
}

Appearance::Appearance(QObject *parent)
    : QObject(parent)
{
    connect(&m_system, &SystemShade::changed, this, [this] { apply(m_scheme); });
}

void Appearance::apply(settings::ColorScheme scheme)
{
    m_scheme = scheme;
    const Shade shade = scheme == settings::ColorScheme::System  ? m_system.shade()
                        : scheme == settings::ColorScheme::Light ? Shade::Light
                                                                 : Shade::Dark;
    if (m_dressed && shade == m_shade)
        return;
    m_shade = shade;
    dress();
    emit changed();
}

void Appearance::setTextSize(int percent)
{
    if (percent == m_textSize)
        return;
    m_textSize = percent;
    if (!m_dressed)
        return;
    dress();
    emit changed();
}

// Widgets that were given a font of their own keep its share of the usual size.
void Appearance::sizeFonts()
{
    const double before = QApplication::font().pointSizeF();
    QFont font = m_usualFont;
    if (m_usualFont.pointSizeF() <= 0)
        return QApplication::setFont(font);
    font.setPointSizeF(m_usualFont.pointSizeF() * m_textSize / 100);
    QList<std::pair<QWidget *, QFont>> own;
    for (QWidget *widget : QApplication::allWidgets()) {
        const bool sized = widget->testAttribute(Qt::WA_SetFont) &&
                           (widget->font().resolveMask() & QFont::SizeResolved) != 0;
        if (sized && widget->font().pointSizeF() > 0 && before > 0) {
            QFont scaled = widget->font();
            scaled.setPointSizeF(scaled.pointSizeF() * font.pointSizeF() / before);
            own.append({widget, scaled});
        }
    }
    QApplication::setFont(font);
    for (const auto &[widget, scaled] : std::as_const(own))
        widget->setFont(scaled);
}

void Appearance::dress()
{
    if (!m_dressed) {
        m_usualFont = usualFont();
        QApplication::setStyle(new GacetaStyle);
    }
    m_dressed = true;
    sizeFonts();
    const QPalette palette = paletteOf(m_shade);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    qApp->setStyleSheet(styleSheet(m_shade));
}

} // namespace gaceta::ui
