#pragma once
// What a bundle is for.

#include "app/core/enumnames.h"

#include <string_view>

namespace gaceta::site {

enum class BundleForm {
    Site,     // published as it is
    Headless, // JSON for a generator or a program of one's own: one file for each item and language
    Hugo      // content for the site generator Hugo: Markdown with front matter
};

// Where one begins to read.
[[nodiscard]] std::string_view startFile(BundleForm form);
// A file that holds a text to read.
[[nodiscard]] bool isPage(BundleForm form, std::string_view path);

} // namespace gaceta::site

template <>
struct gaceta::EnumNames<gaceta::site::BundleForm>
{
    using Form = site::BundleForm;
    static constexpr std::array values{std::pair{Form::Site, "site"},
                                       std::pair{Form::Headless, "headless"},
                                       std::pair{Form::Hugo, "hugo"}};
};
