#pragma once
// Gives every page an address of its own: one flat .html file, relative to the bundle's root.

#include <QString>

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace gaceta::site {

struct PageAddress
{
    std::string path;        // "en/news/a-title.html"; empty: the page does not exist in this language
    bool translated = false; // false: shows the text of another language

    [[nodiscard]] bool exists() const { return !path.empty(); }
};

// The same page in all languages of the site, in their order.
using PageGroup = std::vector<PageAddress>;

class Addresses final
{
public:
    // "stem.html", or with -2, -3 … before the ending where it is taken. Whoever asks first keeps the
    // short one, so items ask in the order in which they were made.
    [[nodiscard]] std::string take(const std::string &stem);
    // True where nobody has it; then it is taken.
    [[nodiscard]] bool takeExactly(const std::string &path);
    [[nodiscard]] bool isTaken(const std::string &path) const { return m_taken.contains(path); }
    void expect(size_t count) { m_taken.reserve(m_taken.size() + count); }

private:
    std::unordered_set<std::string> m_taken;
};

// The item's own slug, else one made of the title, else the beginning of its id. Never one that the
// site itself may come to need beside it: "index", a year, "page-2".
[[nodiscard]] std::string slugFor(const QString &slug, const QString &title, const QString &id,
                                  std::string_view pageWord = {});

} // namespace gaceta::site
