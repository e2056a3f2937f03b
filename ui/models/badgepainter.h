#pragma once
// Paints how a language of an item stands: its letters, an icon for the workflow state, and a second one
// where the translation is missing, in work or behind; and other marks of an item. Shapes tell the
// states apart, colours only help.

#include "ui/models/listrow.h"

#include <QPalette>

class QPainter;

namespace gaceta::ui {

inline constexpr int badgeHeight = 20;

[[nodiscard]] int badgeWidth(const LanguageBadge &badge);
void paintBadge(QPainter &painter, const QRect &place, const LanguageBadge &badge,
                const QPalette &palette);

[[nodiscard]] int markWidth();
void paintMark(QPainter &painter, const QRect &place, const RowMark &mark, const QPalette &palette);

} // namespace gaceta::ui
