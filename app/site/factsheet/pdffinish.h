#pragma once
// What a PDF needs beyond its pages to be read aloud and to open as it should: language, shown title,
// texts in the place of drawings, and everything else marked as decoration.

#include "app/core/result.h"

#include <string>
#include <vector>

namespace gaceta::site {

struct PdfFacts
{
    std::string language;
    std::string title;
    std::string author;
    std::string date;                      // ISO 8601
    std::vector<std::string> alternatives; // of the figures, in their order
};

// `pdf` is tagged. The same bytes for the same input. Errors: Internal.
[[nodiscard]] Result<std::string> finishPdf(const std::string &pdf, const PdfFacts &facts);

} // namespace gaceta::site
