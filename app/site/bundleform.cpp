#include "app/site/bundleform.h"

#include <algorithm>

namespace gaceta::site {

std::string_view startFile(BundleForm form)
{
    switch (form) {
    case BundleForm::Headless:
        return "index.json";
    case BundleForm::Hugo:
        return "hugo.toml";
    case BundleForm::Site:
        break;
    }
    return "index.html";
}

bool isPage(BundleForm form, std::string_view path)
{
    switch (form) {
    case BundleForm::Headless:
        // "en/news/a-title.json"; what stands above are lists.
        return path.ends_with(".json") && std::ranges::count(path, '/') == 2;
    case BundleForm::Hugo:
        return path.ends_with(".md");
    case BundleForm::Site:
        break;
    }
    return path.ends_with(".html");
}

} // namespace gaceta::site
