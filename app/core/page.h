#pragma once
// An organisation page (who we are, mission, goals, press room): part of a tree with an order among
// siblings.

#include "app/core/id.h"
#include "app/core/item.h"
#include "app/core/languageversion.h"

namespace gaceta {

// PressRoom pages add the latest releases and the press contacts by themselves.
enum class PageKind { Plain, PressRoom };

template <>
struct EnumNames<PageKind>
{
    static constexpr std::array values{std::pair{PageKind::Plain, "plain"},
                                       std::pair{PageKind::PressRoom, "press-room"}};
};

// What the page gives to the fact sheet (app/site/factsheet): its opening quotation, else its summary,
// and its first list.
enum class SheetPart { None, Mission, Goals, Approach };

template <>
struct EnumNames<SheetPart>
{
    static constexpr std::array values{
        std::pair{SheetPart::None, "none"}, std::pair{SheetPart::Mission, "mission"},
        std::pair{SheetPart::Goals, "goals"}, std::pair{SheetPart::Approach, "approach"}};
};

struct Page
{
    PageId id;
    RowVersion version = 0;
    QString key; // slug form, the same in every language
    PageKind kind = PageKind::Plain;
    LanguageTag source;
    PageId parent;    // null: top level
    int position = 0; // among siblings, from 0
    bool inMenu = true;
    SheetPart sheetPart = SheetPart::None;
    QDateTime updated; // UTC
    MediaId leadImage;
    Localized<LanguageVersion> texts;

    friend bool operator==(const Page &, const Page &) = default;
};

template <typename Archive, Described<Page> T>
void describe(Archive &archive, T &page)
{
    archive.field("id", page.id);
    archive.field("key", page.key);
    archive.field("kind", page.kind);
    archive.field("source", page.source);
    archive.field("parent", page.parent);
    archive.field("position", page.position);
    archive.field("inMenu", page.inMenu);
    archive.field("factSheet", page.sheetPart);
    archive.field("updated", page.updated);
    archive.field("leadImage", page.leadImage);
    archive.field("texts", page.texts);
}

// True where the version in `language` may be seen by the public.
[[nodiscard]] bool isPublic(const Page &page, const LanguageTag &language);

} // namespace gaceta
