#pragma once
// What a file of the bundle shows, so that one can say what its bytes depend on without making them.

#include "app/site/incremental/fingerprint.h"

#include <cstdint>

namespace gaceta::site {

enum class SubjectKind : uint8_t {
    Whole,        // the site: it may show anything
    Organisation, // everything but the entries
    Entry,        // item: in Edition::entries
    EntryList,    // item: in SitePlan::families; page: of the list
    EntryFeed,    // item: in SitePlan::families
    EntryCard,    // item: in Edition::entries
    SearchPart,   // page: in the order of searchIndexFiles()
    Told          // what `inputs` tells of
};

struct OutputSubject
{
    SubjectKind kind = SubjectKind::Whole;
    uint32_t edition = 0;
    uint32_t item = 0;
    uint32_t page = 0;
    Fingerprint inputs = {};
};

} // namespace gaceta::site
