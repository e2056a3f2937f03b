#pragma once
// Every file of the bundle that is made from the plan: its address, where it comes from and how its
// bytes are written. Media and the manifest come on top.

#include "app/site/outputsubject.h"
#include "app/site/pages/pagewriter.h"
#include "app/site/pages/site.h"

#include <functional>
#include <string>
#include <vector>

namespace gaceta::site {

enum class OutputKind { Page, Data };

struct Output
{
    std::string path;
    std::string
        source; // "entry:<id>", "school:<id>" … what a person would open to change it; may be empty
    OutputKind kind = OutputKind::Page;
    OutputSubject subject; // what its bytes depend on
    // Appends the bytes. Called once, from any thread.
    std::function<void(PageWriter &writer, std::string &target)> write;
};

// In the order of their paths.
[[nodiscard]] std::vector<Output> outputsOf(const Site &site);

} // namespace gaceta::site
