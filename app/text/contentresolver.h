#pragma once
// What the HTML of a body needs to know about the rest of the newsroom: where links lead, how images and
// blocks look, which value a chip prints. The site implements it over a snapshot and a theme; what it
// appends is finished HTML.

#include "app/core/item.h"
#include "app/text/references.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

namespace gaceta::text {

// Figure: the image is a paragraph of its own. Inline: it stands among words.
enum class ImagePlace { Figure, Inline };

struct ImageReference
{
    QStringView media;      // id of the media item
    QByteArrayView alt;     // plain UTF-8; empty: the media item's own serves
    QByteArrayView caption; // plain UTF-8; empty: the media item's own serves
    ImagePlace place = ImagePlace::Figure;
};

// Why a reference in the text prints nothing.
enum class Unusable {
    UnknownKind,  // {{foo:bar}}
    UnknownItem,  // appendChip() or appendBlock() did not know it
    BlockInText,  // a block among words
    RefusedImage, // an image that is no media item of the newsroom
    RefusedLink,  // a scheme that may do harm: javascript:, data: …
    DeadLink      // address() knew no such page
};

class ContentResolver
{
public:
    virtual ~ContentResolver() = default;

    // The address (not escaped) of an item that a body links to as gaceta:entry/<id>, relative to the
    // page being made. Empty: no such page, and the link becomes plain text. Kinds: Entry, Page, School,
    // SchoolList, Media.
    [[nodiscard]] virtual QByteArray address(ItemKind kind, QStringView id) = 0;

    // What becomes of an address that is written as seen from the page, in a text that stands elsewhere.
    [[nodiscard]] virtual QByteArray relativeAddress(QByteArrayView address);

    // False: no such image; its alternative text is printed in its place.
    [[nodiscard]] virtual bool appendImage(const ImageReference &image, QByteArray &out) = 0;

    // False: no such statistic or list, or it has nothing of that form to print; nothing is printed.
    [[nodiscard]] virtual bool appendChip(ReferenceKind kind, QByteArrayView argument,
                                          QByteArray &out) = 0;

    // False: no such list; nothing is printed.
    [[nodiscard]] virtual bool appendBlock(ReferenceKind kind, QByteArrayView argument,
                                           QByteArray &out) = 0;

    // Told of everything that could not be printed: `text` is the reference or address as written.
    virtual void unusable(Unusable reason, QByteArrayView text);
};

} // namespace gaceta::text
