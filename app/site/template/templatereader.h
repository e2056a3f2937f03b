#pragma once
// Takes a Mustache text apart into tags and the text between them, with partials and strings put in and
// the lines gone on which block tags stand alone (as the Mustache specification wants it).

#include "app/core/result.h"
#include "app/site/template/template.h"

#include <string>
#include <vector>

namespace gaceta::site {

struct TemplatePiece
{
    bool isTag = false;
    std::string text; // a tag with its braces
};

[[nodiscard]] Result<std::vector<TemplatePiece>> readTemplate(const QByteArray &name,
                                                              const TemplateSources &sources);

} // namespace gaceta::site
