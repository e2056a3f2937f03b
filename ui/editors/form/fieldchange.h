#pragma once
// One field in which a former version of an item differs from another, in words.

#include "ui/editors/form/fieldname.h"

namespace gaceta::ui {

struct FieldChange
{
    FieldName field;
    QString label; // "Title, Spanish"
    QString before;
    QString after;
    bool isBody = false; // Markdown; its paragraphs can be taken back one by one
};

} // namespace gaceta::ui
