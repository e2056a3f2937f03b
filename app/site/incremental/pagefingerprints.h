#pragma once
// Fingerprints of what each file of a bundle is made from. They are quick to take where rendering is
// not: a file of the former bundle with the same fingerprint is taken over as it lies there.
//
// A file may depend on more than it shows (a fingerprint that changes too often costs time), never on
// less (the file would go stale): tests change every field of every record and compare with an export
// made anew.

#include "app/site/incremental/contentfingerprints.h"
#include "app/site/outputsubject.h"
#include "app/site/pages/site.h"

#include <vector>

namespace gaceta::site {

class PageFingerprints final
{
public:
    PageFingerprints(const Site &site, ContentFingerprints contents, int threads);

    [[nodiscard]] Fingerprint of(const OutputSubject &subject) const;

private:
    struct Shown // an entry in an edition
    {
        Fingerprint card;      // what a list says of it, and where it stands
        bool mentions = false; // its text shows other entries, or links to them
    };
    struct Lists // in one edition
    {
        Fingerprint names;                 // which lists there are, and where they begin
        Fingerprint counts;                // how long each is
        std::vector<Fingerprint> families; // addresses of its pages in all languages
    };

    void addLists();
    void addEntries(int threads);
    [[nodiscard]] Shown shown(const EntryView &view) const;
    [[nodiscard]] Fingerprint entry(const Edition &edition, size_t index) const;
    [[nodiscard]] Fingerprint card(const Edition &edition, size_t index) const;
    [[nodiscard]] Fingerprint list(const Edition &edition, const OutputSubject &subject) const;
    [[nodiscard]] Fingerprint feed(const Edition &edition, const OutputSubject &subject) const;
    [[nodiscard]] Fingerprint searchPart(const Edition &edition, size_t part) const;

    const Site &m_site;
    ContentFingerprints m_contents;
    Fingerprint m_around;                      // what every page depends on
    Fingerprint m_whole;                       // everything
    std::vector<std::vector<Shown>> m_entries; // by edition
    std::vector<Lists> m_lists;                // by edition
    bool m_boilerplatesMention = false;
};

} // namespace gaceta::site
