#pragma once
// The documents of the headless form. resources/json-schema/gaceta-headless-1.json says what is in them.

#include "app/site/pages/pagewriter.h"

namespace gaceta::site {

inline constexpr int wordsInExcerpt = 55;

// index.json: whose newsroom it is, and in which languages.
void appendSiteDocument(const Site &site, std::string &target);
// "en/index.json": everything there is in that language.
void appendIndexDocument(const Site &site, const Edition &edition, std::string &target);

void appendEntryDocument(PageWriter &writer, const Edition &edition, size_t entry, std::string &target);
void appendPageDocument(PageWriter &writer, const Edition &edition, size_t page, std::string &target);
void appendSchoolDocument(PageWriter &writer, const Edition &edition, size_t school,
                          std::string &target);
void appendSchoolListDocument(PageWriter &writer, const Edition &edition, const SchoolListView &list,
                              std::string &target);

void appendStatisticsDocument(const Site &site, const Edition &edition, std::string &target);
void appendContactsDocument(const Site &site, const Edition &edition, std::string &target);
void appendMediaDocument(const Site &site, const Edition &edition, std::string &target);

} // namespace gaceta::site
