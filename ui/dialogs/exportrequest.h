#pragma once
// What is to be exported, and how.

#include "app/site/siteexport.h"

namespace gaceta::ui {

enum class ExportFormat { Site, Json };

} // namespace gaceta::ui
