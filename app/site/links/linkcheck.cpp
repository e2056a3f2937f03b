#include "app/site/links/linkcheck.h"

#include "app/site/links/linkscanner.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <unordered_map>

namespace gaceta::site {

namespace {

std::string whole(const LinkTarget &target)
{
    std::string text(target.path);
    if (!target.place.empty())
        text += '#' + std::string(target.place);
    return text;
}

} // namespace

// What one thread reads.
class LinkCheck::Reader final : public LinkVisitor
{
public:
    struct Places
    {
        size_t first = 0;
        size_t count = 0;
    };
    struct Waiting // a link into another page
    {
        uint32_t file = 0;
        uint32_t order = 0;
        uint32_t target = 0;
        uint64_t place = 0;
        uint64_t words = 0; // what it says, in m_words
    };
    struct Own
    {
        uint32_t order = 0;
        uint64_t place = 0;
        std::string_view address;
    };
    struct Broken
    {
        uint32_t order = 0;
        FoundLink link;
    };
    struct Words
    {
        std::string address;
        std::string target;
    };

    Reader(std::string_view baseUrl, const PathNumbers &files)
        : m_files(files)
        , m_prefix(baseUrl.empty() ? std::string() : std::string(baseUrl) + '/')
        , m_resolver(baseUrl)
        , m_sound(soundSlots, 0)
    {
    }

    void read(uint32_t file, std::string_view path, std::string_view bytes)
    {
        startPage(file, path);
        scanFile(path, bytes, *this);
        endPage();
    }

    void readPlaces(uint32_t file, std::string_view path, std::string_view bytes)
    {
        startPage(file, path);
        m_onlyPlaces = true;
        scanFile(path, bytes, *this);
        m_onlyPlaces = false;
        endPage();
    }

    void link(std::string_view address) override
    {
        if (m_onlyPlaces)
            return;
        ++m_order;
        if (leadsPlainly(address))
            return;
        // Other sites and folders: whoever was sound here before is so again.
        const uint64_t hash = hashOf(address, m_folder);
        uint64_t &slot = m_sound[hash & (soundSlots - 1)];
        if (slot == hash)
            return;
        if (follow(address))
            slot = hash;
    }

    void place(std::string_view id) override
    {
        if (id.find('&') == std::string_view::npos) {
            m_places.push_back(hashOf(id));
            return;
        }
        std::string read;
        appendWithoutReferences(id, read);
        m_places.push_back(hashOf(read));
    }

    void base(std::string_view address) override
    {
        m_resolver.setBase(address);
        m_hasBase = true;
        m_folder = hashOf(address, ++m_bases);
    }

    [[nodiscard]] const std::vector<Waiting> &waiting() const { return m_waiting; }
    [[nodiscard]] const std::vector<Broken> &broken() const { return m_broken; }
    [[nodiscard]] Broken brokenBy(const Waiting &link) const
    {
        const Words &words = m_words.at(link.words);
        return {link.order, {link.file, words.address, words.target, LinkFault::NoPlace}};
    }
    [[nodiscard]] bool hasRead(uint32_t file) const { return m_pages.contains(file); }
    [[nodiscard]] bool hasPlace(uint32_t file, uint64_t place) const
    {
        const Places &places = m_pages.at(file);
        const auto first = m_places.begin() + static_cast<std::ptrdiff_t>(places.first);
        return std::binary_search(first, first + static_cast<std::ptrdiff_t>(places.count), place);
    }

private:
    static constexpr size_t soundSlots = size_t(1) << 14;

    void startPage(uint32_t file, std::string_view path)
    {
        m_file = file;
        m_order = 0;
        m_first = m_places.size();
        m_own.clear();
        m_resolver.startPage(path);
        m_folderPath = path.substr(0, path.rfind('/') + 1);
        m_folder = hashOf(m_folderPath);
        m_hasBase = false;
    }

    void endPage()
    {
        const auto first = m_places.begin() + static_cast<std::ptrdiff_t>(m_first);
        std::sort(first, m_places.end());
        for (const Own &link : m_own) {
            if (!std::binary_search(first, m_places.end(), link.place))
                addBroken(link.order, link.address, LinkFault::NoPlace);
        }
        m_pages[m_file] = {m_first, m_places.size() - m_first};
    }

    // True where what is written is the way to a file, letter by letter: so are most links. What this
    // does not understand has a closer look.
    [[nodiscard]] bool leadsPlainly(std::string_view address) const
    {
        std::array<char, 512> path;
        std::string_view folder;
        if (!m_prefix.empty() && address.starts_with(m_prefix)) {
            address.remove_prefix(m_prefix.size());
            return m_files.find(address).has_value();
        }
        if (m_hasBase)
            return false;
        folder = m_folderPath;
        while (address.starts_with("../") && !folder.empty()) {
            address.remove_prefix(3);
            folder.remove_suffix(1);
            folder = folder.substr(0, folder.rfind('/') + 1);
        }
        const size_t size = folder.size() + address.size();
        if (address.empty() || size > path.size())
            return false;
        std::memcpy(path.data(), folder.data(), folder.size());
        std::memcpy(path.data() + folder.size(), address.data(), address.size());
        return m_files.find({path.data(), size}).has_value();
    }

    // True where the same address in the same folder needs no look.
    bool follow(std::string_view address)
    {
        const LinkTarget target = m_resolver.resolve(address);
        if (!target.isInside)
            return true;
        const auto file = findFile(target.path);
        if (!file) {
            addBroken(m_order, address, LinkFault::NoFile);
            return false;
        }
        if (target.place.empty() || !target.path.ends_with(".html"))
            return *file != m_file; // "?a=b" leads from each page to another
        if (*file == m_file) {
            m_own.push_back({m_order, hashOf(target.place), address});
            return false;
        }
        const uint64_t words = hashOf(address, m_folder);
        if (!m_words.contains(words))
            m_words.emplace(words, Words{std::string(address), whole(target)});
        m_waiting.push_back({m_file, m_order, *file, hashOf(target.place), words});
        return false;
    }

    void addBroken(uint32_t order, std::string_view address, LinkFault fault)
    {
        const LinkTarget target = m_resolver.resolve(address);
        m_broken.push_back({order, {m_file, std::string(address), whole(target), fault}});
    }

    // A server leads on from "en" to "en/".
    [[nodiscard]] std::optional<uint32_t> findFile(std::string_view path) const
    {
        const auto file = m_files.find(path);
        return file || path.empty() ? file : m_files.find(std::string(path) + "/index.html");
    }

    const PathNumbers &m_files;
    std::string m_prefix; // of whole addresses in the site
    LinkResolver m_resolver;
    bool m_onlyPlaces = false;
    uint32_t m_file = 0;
    uint32_t m_order = 0;
    std::string_view m_folderPath; // of the page, "en/news/"
    uint64_t m_folder = 0;         // its hash
    bool m_hasBase = false;
    uint64_t m_bases = 0;
    std::vector<uint64_t> m_sound; // hashes of links that were found sound, each in its slot
    size_t m_first = 0;            // in m_places, of this page
    std::vector<uint64_t> m_places;
    std::unordered_map<uint32_t, Places> m_pages;
    std::vector<Own> m_own; // links of this page into itself
    std::vector<Waiting> m_waiting;
    std::unordered_map<uint64_t, Words> m_words;
    std::vector<Broken> m_broken;
};

LinkCheck::LinkCheck(std::string_view baseUrl, int threads)
    : m_files(std::make_unique<PathNumbers>())
{
    for (int thread = 0; thread < threads; ++thread)
        m_readers.push_back(std::make_unique<Reader>(baseUrl, *m_files));
}

LinkCheck::~LinkCheck() = default;

void LinkCheck::setFiles(const std::vector<std::string_view> &paths)
{
    m_files->set(paths);
}

void LinkCheck::read(int thread, uint32_t file, std::string_view path, std::string_view bytes)
{
    if (mayHoldLinks(path))
        m_readers[static_cast<size_t>(thread)]->read(file, path, bytes);
}

std::vector<uint32_t> LinkCheck::unread() const
{
    std::vector<uint32_t> files;
    for (const auto &reader : m_readers) {
        for (const Reader::Waiting &link : reader->waiting())
            files.push_back(link.target);
    }
    std::ranges::sort(files);
    const auto [first, last] = std::ranges::unique(files);
    files.erase(first, last);
    std::erase_if(files, [this](uint32_t file) {
        return std::ranges::any_of(m_readers,
                                   [file](const auto &reader) { return reader->hasRead(file); });
    });
    return files;
}

void LinkCheck::readPlaces(uint32_t file, std::string_view path, std::string_view bytes)
{
    m_readers.front()->readPlaces(file, path, bytes);
}

std::vector<FoundLink> LinkCheck::broken() const
{
    std::vector<Reader::Broken> found;
    for (const auto &reader : m_readers) {
        found.insert(found.end(), reader->broken().begin(), reader->broken().end());
        for (const Reader::Waiting &link : reader->waiting()) {
            const bool leads = std::ranges::any_of(m_readers, [&link](const auto &other) {
                return other->hasRead(link.target) && other->hasPlace(link.target, link.place);
            });
            if (!leads)
                found.push_back(reader->brokenBy(link));
        }
    }
    std::ranges::sort(found, {},
                      [](const Reader::Broken &item) { return std::pair(item.link.file, item.order); });
    std::vector<FoundLink> links;
    for (Reader::Broken &item : found) {
        const bool isKnown = !links.empty() && links.back().file == item.link.file &&
                             links.back().address == item.link.address;
        if (!isKnown)
            links.push_back(std::move(item.link));
    }
    return links;
}

} // namespace gaceta::site
