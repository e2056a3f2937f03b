#include "app/site/images/photoversions.h"

#include "app/core/slug.h"
#include "app/site/incremental/fingerprinter.h"
#include "app/site/plan/cleantext.h"

#include <algorithm>
#include <cmath>

namespace gaceta::site {

namespace {

constexpr int narrowestShare = 600; // what sites that show links ask for at the least

struct Recipe
{
    int shapeWidth = 0; // 0: the photo's own shape
    int shapeHeight = 0;
    std::vector<int> widths;
    bool both = true; // WebP as well
};

const Recipe &recipeOf(PhotoUse use)
{
    static const Recipe whole{0, 0, {480, 960, 1440, 1920}};
    static const Recipe card{16, 10, {480, 960, 1440}};
    static const Recipe gallery{3, 2, {480, 960}};
    static const Recipe poster{16, 9, {480, 960}};
    static const Recipe share{1200, 630, {1200}, false};
    static const Recipe logo{0, 0, {256}, false};
    switch (use) {
    case PhotoUse::Card:
        return card;
    case PhotoUse::Gallery:
        return gallery;
    case PhotoUse::Poster:
        return poster;
    case PhotoUse::Share:
        return share;
    case PhotoUse::Logo:
        return logo;
    case PhotoUse::Whole:
    case PhotoUse::Download:
        break;
    }
    return whole;
}

// The content and what is made of it, but for width and format, which stand in the name.
std::string nameOf(const Media &media, const Recipe &recipe)
{
    Fingerprinter fingerprinter;
    fingerprinter.write(media.sha256);
    fingerprinter.write(recipe.shapeWidth);
    fingerprinter.write(recipe.shapeHeight);
    if (recipe.shapeWidth > 0) {
        fingerprinter.write(media.focalPoint.x);
        fingerprinter.write(media.focalPoint.y);
    }
    fingerprinter.write(photoRecipes);
    const QString slug = slugFromTitle(media.fileName.section(u'.', 0, -2));
    return "media/" + (slug.isEmpty() ? "photo" : slug.toStdString()) + '-' +
           textOf(fingerprinter.take()).substr(0, 10) + '-';
}

const char *endingOf(PhotoFormat format)
{
    return format == PhotoFormat::Jpeg ? ".jpg" : format == PhotoFormat::Png ? ".png" : ".webp";
}

// How much of the photo's width a part of that shape takes, at the most.
double partOf(const PhotoFacts &facts, double shape)
{
    return std::min(1.0, facts.height * shape / facts.width);
}

} // namespace

PhotoVersions photoVersions(const Media &media, const PhotoFacts &facts, PhotoUse use)
{
    const Recipe &recipe = recipeOf(use);
    const bool isCut = recipe.shapeWidth > 0;
    const double shape =
        isCut ? double(recipe.shapeWidth) / recipe.shapeHeight : double(facts.width) / facts.height;
    const int own = std::max(1, int(facts.width * partOf(facts, shape)));
    PhotoVersions versions;
    if (use == PhotoUse::Share && own < narrowestShare)
        return versions;
    std::vector<int> widths;
    for (const int width : recipe.widths) {
        if (width < own)
            widths.push_back(width);
    }
    if (widths.size() < recipe.widths.size())
        widths.push_back(own);
    const bool needsPng = facts.isTransparent && use != PhotoUse::Share;
    const std::string name = nameOf(media, recipe);
    for (const int width : widths) {
        PhotoVersion version;
        version.shape = {width, std::max(1, int(std::lround(width / shape))),
                         isCut ? media.focalPoint.x / 100.0 : 0.5,
                         isCut ? media.focalPoint.y / 100.0 : 0.5};
        version.format = needsPng ? PhotoFormat::Png : PhotoFormat::Jpeg;
        version.path = name + std::to_string(width) + endingOf(version.format);
        versions.plain.push_back(version);
        if (!recipe.both)
            continue;
        version.format = PhotoFormat::Webp;
        version.path = name + std::to_string(width) + endingOf(version.format);
        versions.better.push_back(version);
    }
    return versions;
}

int decodedWidth(const PhotoFacts &facts, const PhotoShape &shape)
{
    const double part = partOf(facts, double(shape.width) / shape.height);
    return std::min(facts.width, int(std::ceil(shape.width / part)) + 1);
}

bool isPhotoType(const QString &mimeType)
{
    return mimeType == QLatin1String("image/jpeg") || mimeType == QLatin1String("image/png") ||
           mimeType == QLatin1String("image/webp");
}

std::string sourceSet(const std::vector<PhotoVersion> &versions)
{
    std::string set;
    for (const PhotoVersion &version : versions) {
        set += set.empty() ? "" : ", ";
        set += rootMark + version.path + ' ' + std::to_string(version.shape.width) + 'w';
    }
    return set;
}

} // namespace gaceta::site
