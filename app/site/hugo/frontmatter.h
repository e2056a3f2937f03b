#pragma once
// The fields that front matter for Hugo has in common.

#include "app/site/headless/document.h"
#include "app/site/hugo/hugopages.h"

namespace gaceta::site {

// Title, the mark that ties translations together, and whether it is a draft.
void addFrame(Document &matter, const std::string &title, const std::string &translationKey);

// "resources": the pictures of the bundle with their words, and "image", "images" for the lead image.
void addResources(Document &matter, const HugoContent &content, const std::vector<MediaId> &media,
                  const MediaId &leadImage, const std::string &path);

// Former addresses; nothing where there are none.
void addAliases(Document &matter, const HugoContent &content, std::string_view sitePath);

// "page-<id>"; of a text that stands in for a missing translation another one, because it is none.
[[nodiscard]] std::string translationKey(const char *kind, const QString &id, const Edition &edition,
                                         bool isTranslated);

} // namespace gaceta::site
