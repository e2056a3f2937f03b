#include "app/site/pages/socialimage.h"

namespace gaceta::site {

void addSocialImage(Value &page, const Site &site, const Edition &edition, const MediaId &image)
{
    const MediaFile *file = site.media().find(image);
    if (site.plan().baseUrl.empty() || !file || !file->media->isImage() || file->path.ends_with(".svg"))
        return;
    Value value = imageValue(site, edition, image);
    put(value, "src", site.absolute(file->path));
    putObject(page, "og_image", std::move(value));
}

} // namespace gaceta::site
