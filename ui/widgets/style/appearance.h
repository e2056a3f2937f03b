#pragma once
// Dresses the application: base style, palette, fonts and style sheet, in the shade the person chose or
// the system has. May be switched while the program runs.

#include "app/settings/appearancesettings.h"
#include "ui/widgets/style/systemshade.h"

namespace gaceta::ui {

class Appearance final : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(QObject *parent = nullptr);

    void apply(settings::ColorScheme scheme);
    // In percent of what the system has; what is shown already follows.
    void setTextSize(int percent);
    [[nodiscard]] Shade shade() const { return m_shade; }

signals:
    void changed();

private:
    void dress();
    void sizeFonts();

    SystemShade m_system;
    settings::ColorScheme m_scheme = settings::ColorScheme::System;
    Shade m_shade = Shade::Light;
    QFont m_usualFont; // at 100 percent
    int m_textSize = 100;
    bool m_dressed = false;
};

} // namespace gaceta::ui
