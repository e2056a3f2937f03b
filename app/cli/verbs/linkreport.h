#pragma once
// How links that lead nowhere are told, to people and to programs.

#include "app/cli/command.h"
#include "app/site/links/brokenlink.h"

namespace gaceta::cli {

// The member "brokenLinks" of the open object.
void putBrokenLinks(JsonWriter &json, const std::vector<site::BrokenLink> &links);
// One line each; of many, the first.
void printBrokenLinks(const std::vector<site::BrokenLink> &links, Console &console);

} // namespace gaceta::cli
