#include "app/text/sequencediff.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <unordered_map>
#include <utility>

namespace gaceta::text {

namespace {

// Edits within one piece beyond which it is cut up first; time and memory grow with the square.
constexpr int mostEdits = 400;
// How often a piece is cut up again.
constexpr int deepest = 6;

struct Box
{
    size_t beforeFrom = 0;
    size_t beforeTo = 0;
    size_t afterFrom = 0;
    size_t afterTo = 0;
};

class Comparison final
{
public:
    Comparison(std::span<const int> before, std::span<const int> after)
        : m_before(before)
        , m_after(after)
    {
    }

    void compare(Box box, int depth)
    {
        const size_t same = commonStart(box);
        add(box.beforeFrom, box.afterFrom, same);
        box.beforeFrom += same;
        box.afterFrom += same;
        const size_t sameEnd = commonEnd(box);
        box.beforeTo -= sameEnd;
        box.afterTo -= sameEnd;
        if (box.beforeFrom < box.beforeTo && box.afterFrom < box.afterTo && !addShortestEdit(box) &&
            depth < deepest)
            compareBetweenAnchors(box, depth + 1);
        add(box.beforeTo, box.afterTo, sameEnd);
    }

    std::vector<CommonPart> parts;

private:
    void add(size_t beforeAt, size_t afterAt, size_t length)
    {
        if (length == 0)
            return;
        if (!parts.empty() && parts.back().beforeAt + parts.back().length == beforeAt &&
            parts.back().afterAt + parts.back().length == afterAt)
            parts.back().length += length;
        else
            parts.push_back({beforeAt, afterAt, length});
    }

    [[nodiscard]] size_t commonStart(const Box &box) const
    {
        const size_t most = std::min(box.beforeTo - box.beforeFrom, box.afterTo - box.afterFrom);
        size_t count = 0;
        while (count < most && m_before[box.beforeFrom + count] == m_after[box.afterFrom + count])
            ++count;
        return count;
    }

    [[nodiscard]] size_t commonEnd(const Box &box) const
    {
        const size_t most = std::min(box.beforeTo - box.beforeFrom, box.afterTo - box.afterFrom);
        size_t count = 0;
        while (count < most && m_before[box.beforeTo - count - 1] == m_after[box.afterTo - count - 1])
            ++count;
        return count;
    }

    bool addShortestEdit(const Box &box);
    void addTrace(const Box &box, const std::vector<std::vector<int>> &trace);
    void compareBetweenAnchors(const Box &box, int depth);
    [[nodiscard]] std::vector<CommonPart> anchors(const Box &box, size_t window) const;

    std::span<const int> m_before;
    std::span<const int> m_after;
};

// Myers 1986, greedy: reach[k] is how far into `before` the best path on diagonal k comes.
bool Comparison::addShortestEdit(const Box &box)
{
    const int width = static_cast<int>(box.beforeTo - box.beforeFrom);
    const int height = static_cast<int>(box.afterTo - box.afterFrom);
    if (std::abs(width - height) > mostEdits)
        return false;
    const int most = std::min(width + height, mostEdits);
    std::vector<int> reach(static_cast<size_t>(2 * most + 3), 0);
    const auto at = [&reach, most](int k) -> int & { return reach[static_cast<size_t>(k + most + 1)]; };
    std::vector<std::vector<int>> trace;
    for (int edits = 0; edits <= most; ++edits) {
        // Only the diagonals that this many edits can have reached.
        trace.emplace_back(&at(-edits), &at(edits) + 1);
        for (int k = -edits; k <= edits; k += 2) {
            const bool down = k == -edits || (k != edits && at(k - 1) < at(k + 1));
            int x = down ? at(k + 1) : at(k - 1) + 1;
            int y = x - k;
            while (x < width && y < height &&
                   m_before[box.beforeFrom + static_cast<size_t>(x)] ==
                       m_after[box.afterFrom + static_cast<size_t>(y)]) {
                ++x;
                ++y;
            }
            at(k) = x;
            if (x >= width && y >= height) {
                addTrace(box, trace);
                return true;
            }
        }
    }
    return false;
}

// Walks back from the far corner.
void Comparison::addTrace(const Box &box, const std::vector<std::vector<int>> &trace)
{
    int x = static_cast<int>(box.beforeTo - box.beforeFrom);
    int y = static_cast<int>(box.afterTo - box.afterFrom);
    std::vector<CommonPart> backwards;
    for (int edits = static_cast<int>(trace.size()) - 1; edits >= 0; --edits) {
        const std::vector<int> &reach = trace[static_cast<size_t>(edits)];
        const auto at = [&reach, edits](int k) { return reach[static_cast<size_t>(k + edits)]; };
        const int k = x - y;
        int fromX = 0;
        int fromY = 0;
        int startX = 0;
        if (edits > 0) {
            const bool down = k == -edits || (k != edits && at(k - 1) < at(k + 1));
            fromX = at(down ? k + 1 : k - 1);
            fromY = fromX - (down ? k + 1 : k - 1);
            startX = down ? fromX : fromX + 1;
        }
        if (x > startX)
            backwards.push_back({box.beforeFrom + static_cast<size_t>(startX),
                                 box.afterFrom + static_cast<size_t>(startX - k),
                                 static_cast<size_t>(x - startX)});
        x = fromX;
        y = fromY;
    }
    for (auto part = backwards.rbegin(); part != backwards.rend(); ++part)
        add(part->beforeAt, part->afterAt, part->length);
}

// A hash of the `window` numbers from there.
uint64_t windowKey(std::span<const int> numbers, size_t from, size_t window)
{
    uint64_t key = 1469598103934665603U;
    for (size_t i = 0; i < window; ++i)
        key = (key ^ static_cast<uint64_t>(numbers[from + i])) * 1099511628211U;
    return key ^ (key >> 29);
}

// The longest run of pairs of which both sides come in the same order.
std::vector<CommonPart> longestChain(const std::vector<CommonPart> &pairs)
{
    std::vector<size_t> piles; // the last pair of the best run of each length
    std::vector<size_t> previous(pairs.size(), pairs.size());
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto place =
            std::lower_bound(piles.begin(), piles.end(), i, [&](size_t left, size_t right) {
                return pairs[left].afterAt < pairs[right].afterAt;
            });
        if (place != piles.begin())
            previous[i] = *(place - 1);
        if (place == piles.end())
            piles.push_back(i);
        else
            *place = i;
    }
    std::vector<CommonPart> chain;
    for (size_t i = piles.empty() ? pairs.size() : piles.back(); i < pairs.size(); i = previous[i])
        chain.push_back(pairs[i]);
    std::reverse(chain.begin(), chain.end());
    return chain;
}

// Where a run of `window` numbers that occurs once in each side begins.
std::vector<CommonPart> Comparison::anchors(const Box &box, size_t window) const
{
    struct Use
    {
        size_t after = 0;
        int inBefore = 0;
        int inAfter = 0;
    };
    std::unordered_map<uint64_t, Use> uses;
    uses.reserve(box.beforeTo - box.beforeFrom + box.afterTo - box.afterFrom);
    for (size_t i = box.beforeFrom; i + window <= box.beforeTo; ++i)
        ++uses[windowKey(m_before, i, window)].inBefore;
    for (size_t i = box.afterFrom; i + window <= box.afterTo; ++i) {
        Use &use = uses[windowKey(m_after, i, window)];
        use.after = i;
        ++use.inAfter;
    }
    std::vector<CommonPart> pairs;
    for (size_t i = box.beforeFrom; i + window <= box.beforeTo; ++i) {
        const Use &use = uses.at(windowKey(m_before, i, window));
        const bool once = use.inBefore == 1 && use.inAfter == 1;
        if (once && std::ranges::equal(m_before.subspan(i, window), m_after.subspan(use.after, window)))
            pairs.push_back({i, use.after, 1});
    }
    return longestChain(pairs);
}

void Comparison::compareBetweenAnchors(const Box &box, int depth)
{
    Box rest = box;
    // Several words in a row tell more than one; where texts share no such run, single ones must do.
    std::vector<CommonPart> chain;
    for (const size_t window : {12U, 5U, 1U}) {
        chain = anchors(box, window);
        if (!chain.empty())
            break;
    }
    for (const CommonPart &anchor : chain) {
        // Taken in already by the piece before it.
        if (anchor.beforeAt < rest.beforeFrom || anchor.afterAt < rest.afterFrom)
            continue;
        compare({rest.beforeFrom, anchor.beforeAt, rest.afterFrom, anchor.afterAt}, depth);
        add(anchor.beforeAt, anchor.afterAt, 1);
        rest.beforeFrom = anchor.beforeAt + 1;
        rest.afterFrom = anchor.afterAt + 1;
    }
    if (!chain.empty())
        compare(rest, depth);
}

} // namespace

std::vector<CommonPart> commonParts(std::span<const int> before, std::span<const int> after)
{
    Comparison comparison(before, after);
    comparison.compare({0, before.size(), 0, after.size()}, 0);
    return std::move(comparison.parts);
}

} // namespace gaceta::text
