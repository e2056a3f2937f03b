#include "app/site/pages/socialimage.h"

#include "app/site/cards/entrycards.h"

namespace gaceta::site {

bool canBeShared(const MediaFile *file)
{
    if (!file || !file->media->isImage() || file->path.ends_with(".svg"))
        return false;
    return file->photos.empty() || file->photo(PhotoUse::Share);
}

void addSocialImage(Value &page, const Site &site, const Edition &edition, const MediaId &image)
{
    const MediaFile *file = site.media().find(image);
    if (site.plan().baseUrl.empty() || !canBeShared(file))
        return;
    Value value = imageValue(site, edition, image, PhotoUse::Share);
    const ShownPhoto *photo = file->photo(PhotoUse::Share);
    put(value, "src", site.absolute(photo ? photo->versions.largest().path : file->path));
    putObject(page, "og_image", std::move(value));
}

void addSocialImage(Value &page, const Site &site, const Edition &edition, const EntryView &view)
{
    if (!hasCard(site, view))
        return addSocialImage(page, site, edition, view.entry->leadImage);
    Value value;
    put(value, "src", site.absolute(cardPath(view)));
    put(value, "image_width", std::to_string(shareWidth));
    put(value, "image_height", std::to_string(shareHeight));
    put(value, "image_alt", view.title);
    putObject(page, "og_image", std::move(value));
}

} // namespace gaceta::site
