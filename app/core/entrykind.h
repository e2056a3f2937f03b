#pragma once
// The kinds of news.

#include "app/core/enumnames.h"

namespace gaceta {

enum class EntryKind { Article, PressRelease, Statement, Opinion, Coverage, Story, Award, Announcement };

template <>
struct EnumNames<EntryKind>
{
    static constexpr std::array values{std::pair{EntryKind::Article, "article"},
                                       std::pair{EntryKind::PressRelease, "press-release"},
                                       std::pair{EntryKind::Statement, "statement"},
                                       std::pair{EntryKind::Opinion, "opinion"},
                                       std::pair{EntryKind::Coverage, "coverage"},
                                       std::pair{EntryKind::Story, "story"},
                                       std::pair{EntryKind::Award, "award"},
                                       std::pair{EntryKind::Announcement, "announcement"}};
};

} // namespace gaceta
