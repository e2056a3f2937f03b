#include "app/site/hugo/frontmatter.h"

#include "app/site/plan/cleantext.h"

#include <algorithm>

namespace gaceta::site {

void addFrame(Document &matter, const std::string &title, const std::string &translationKey)
{
    matter.addText("title", std::string_view(title));
    matter.addText("translationKey", std::string_view(translationKey));
}

void addResources(Document &matter, const HugoContent &content, const std::vector<MediaId> &media,
                  const MediaId &leadImage, const std::string &path)
{
    std::vector<const MediaFile *> images;
    for (const MediaId &id : media) {
        const MediaFile *file = content.site.media().find(id);
        const auto isSame = [file](const MediaFile *other) { return other->path == file->path; };
        if (file && file->media->isImage() && std::ranges::none_of(images, isSame))
            images.push_back(file);
    }
    const MediaFile *lead = content.site.media().find(leadImage);
    if (lead && lead->media->isImage()) {
        matter.addText("image", std::string_view(localName(*lead)));
        matter.addTexts("images", {content.edition.code + '/' + path + '/' + localName(*lead)});
    }
    if (images.empty())
        return;
    matter.openList("resources");
    for (const MediaFile *file : images) {
        const MediaText &own = file->media->texts.value(content.edition.language);
        const MediaText &any = file->media->texts.valueOrAny(content.edition.language);
        const std::string alt =
            file->media->decorative ? std::string() : cleanLine(own.alt.isEmpty() ? any.alt : own.alt);
        const std::string caption = cleanLine(own.caption);
        matter.openItem();
        matter.addText("src", std::string_view(localName(*file)));
        matter.addText("title", std::string_view(caption.empty() ? alt : caption));
        matter.open("params");
        matter.addText("alt", std::string_view(alt));
        matter.addText("caption", std::string_view(caption));
        matter.addText("credit", file->media->credit);
        matter.close();
        matter.close();
    }
    matter.closeList();
}

void addAliases(Document &matter, const HugoContent &content, std::string_view sitePath)
{
    const std::vector<std::string> aliases = content.layout.aliases(sitePath);
    if (!aliases.empty())
        matter.addTexts("aliases", aliases);
}

std::string translationKey(const char *kind, const QString &id, const Edition &edition,
                           bool isTranslated)
{
    const std::string key = std::string(kind) + '-' + id.toStdString();
    return isTranslated ? key : key + '-' + edition.code;
}

} // namespace gaceta::site
