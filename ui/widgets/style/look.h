#pragma once
// Marks a widget for the style sheet: what it is, not how it looks.

class QWidget;

namespace gaceta::ui {

enum class Look {
    Plain,
    Primary, // button: the one thing most people came to do here
    Quiet,   // button without a frame
    Danger,  // button that takes something away
    Chip,    // button: something that is set, and is taken away by it
    Card,    // frame on the surface with a border and round corners
    Surface, // ground of lists and forms
    Band,    // a strip above or below something (tool strips, footers)
    Display, // label: the name of a page
    Title,   // label: the name of a section
    Muted,   // label: secondary text
    Problem, // label: what is wrong with the field above
};

void setLook(QWidget *widget, Look look);

} // namespace gaceta::ui
