#pragma once
// Names a field of a form: as describe() names it, with the language where each has its own.

#include "app/core/languagetag.h"

namespace gaceta::ui {

struct FieldName
{
    QString name;
    LanguageTag language; // null: shared by all languages

    friend bool operator==(const FieldName &, const FieldName &) = default;
    friend size_t qHash(const FieldName &field, size_t seed = 0)
    {
        return qHashMulti(seed, field.name, field.language);
    }
};

} // namespace gaceta::ui
