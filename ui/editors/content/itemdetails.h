#pragma once
// In one line what the folded details of a form hold: "3 tags · Roosevelt High School · picture".

#include "ui/editors/content/newsroomcontent.h"

namespace gaceta::ui {

[[nodiscard]] QString entryDetails(const Entry &entry, const NewsroomContent &content);
[[nodiscard]] QString pageDetails(const Page &page, const NewsroomContent &content);

} // namespace gaceta::ui
