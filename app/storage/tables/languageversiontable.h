#pragma once
// The columns of entry_texts and page_texts. The body stands last: it is long, and what reads only the
// columns before it does not touch it.

#include "app/core/described.h"
#include "app/core/languageversion.h"

namespace gaceta::storage {

template <typename Archive, Described<LanguageVersion> T>
void columns(Archive &archive, T &version)
{
    archive.column("title", version.title);
    archive.column("slug", version.slug);
    archive.column("summary", version.summary);
    archive.column("seo_title", version.seoTitle);
    archive.column("seo_description", version.seoDescription);
    archive.column("dateline", version.dateline);
    archive.column("state", version.state);
    archive.column("first_published", version.firstPublished);
    archive.column("edited", version.edited);
    archive.column("basis_source", version.basis.source);
    archive.column("basis_machine", version.basis.machine);
    archive.column("basis_paragraphs", version.basis.paragraphs);
    archive.column("assignee", version.assignee);
    archive.column("due", version.due);
    archive.column("body", version.body);
}

} // namespace gaceta::storage
