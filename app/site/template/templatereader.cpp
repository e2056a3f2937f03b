#include "app/site/template/templatereader.h"

#include "app/site/tr.h"

#include <string_view>

namespace gaceta::site {

namespace {

constexpr int maximumDepth = 16;

struct Tag
{
    char sign = 0; // # ^ / ! > or 0 for a value
    std::string_view name;
    size_t begin = 0;
    size_t end = 0;
};

Error unusable(const QByteArray &name, const char *what)
{
    return {ErrorCode::InvalidInput,
            Tr::tr("The theme's template “%1” cannot be used.").arg(QString::fromUtf8(name)),
            QString::fromLatin1(what)};
}

class Reader final
{
public:
    explicit Reader(const TemplateSources &sources)
        : m_sources(sources)
    {
    }

    [[nodiscard]] Result<> read(const QByteArray &name, int depth)
    {
        const auto found = m_sources.templates.find(name);
        if (found == m_sources.templates.end() || depth > maximumDepth)
            return failure(unusable(name, depth > maximumDepth ? "includes itself" : "does not exist"));
        const std::string_view text(found->constData(), static_cast<size_t>(found->size()));
        size_t from = 0;
        for (;;) {
            size_t begin = text.find("{{", from);
            if (begin == text.npos)
                break;
            Tag tag;
            if (!scan(text, begin, tag))
                return failure(unusable(name, "has a tag that does not end"));
            size_t next = tag.end;
            if (tag.sign != 0)
                dropLoneLine(text, begin, next, from);
            addText(text.substr(from, begin - from));
            if (const Result<> done = addTag(text, tag, depth); !done)
                return done;
            from = next;
        }
        addText(text.substr(from));
        return {};
    }

    std::vector<TemplatePiece> pieces;

private:
    static bool scan(std::string_view text, size_t begin, Tag &tag)
    {
        const bool triple = text.substr(begin, 3) == "{{{";
        const size_t close = text.find(triple ? "}}}" : "}}", begin);
        if (close == text.npos)
            return false;
        size_t at = begin + (triple ? 3 : 2);
        tag.begin = begin;
        tag.end = close + (triple ? 3 : 2);
        if (!triple && at < close && std::string_view("#^/!>").find(text[at]) != std::string_view::npos)
            tag.sign = text[at++];
        const size_t first = text.find_first_not_of(" \t\r\n", at);
        const size_t last = text.find_last_not_of(" \t\r\n", close - 1);
        if (first < close && last >= first)
            tag.name = text.substr(first, last - first + 1);
        return true;
    }

    // A block tag alone on its line takes the line with it.
    static void dropLoneLine(std::string_view text, size_t &begin, size_t &next, size_t from)
    {
        size_t start = begin;
        while (start > from && (text[start - 1] == ' ' || text[start - 1] == '\t'))
            --start;
        size_t end = next;
        while (end < text.size() && (text[end] == ' ' || text[end] == '\t' || text[end] == '\r'))
            ++end;
        const bool opens = start == 0 || text[start - 1] == '\n';
        if (!opens || (end < text.size() && text[end] != '\n'))
            return;
        begin = start;
        next = end < text.size() ? end + 1 : end;
    }

    Result<> addTag(std::string_view text, const Tag &tag, int depth)
    {
        if (tag.sign == '!')
            return {};
        if (tag.sign == '>')
            return read(QByteArray(tag.name.data(), qsizetype(tag.name.size())), depth + 1);
        if (tag.sign == 0 && tag.name.starts_with("s.")) {
            const QByteArray key(tag.name.data() + 2, qsizetype(tag.name.size()) - 2);
            std::string word;
            appendEscaped(word, m_sources.strings.value(key).toStdString());
            addText(word);
            return {};
        }
        pieces.push_back({true, std::string(text.substr(tag.begin, tag.end - tag.begin))});
        return {};
    }

    void addText(std::string_view text)
    {
        if (text.empty())
            return;
        if (pieces.empty() || pieces.back().isTag)
            pieces.push_back({false, {}});
        pieces.back().text += text;
    }

    const TemplateSources &m_sources;
};

// The parser would find out only when a page is made.
bool sectionsClose(const std::vector<TemplatePiece> &pieces)
{
    std::vector<std::string> open;
    for (const TemplatePiece &piece : pieces) {
        if (!piece.isTag || piece.text.size() < 5)
            continue;
        const char sign = piece.text[2];
        const std::string name = kainjow::mustache::trim(piece.text.substr(3, piece.text.size() - 5));
        if (sign == '#' || sign == '^') {
            open.push_back(name);
        } else if (sign == '/') {
            if (open.empty() || open.back() != name)
                return false;
            open.pop_back();
        }
    }
    return open.empty();
}

} // namespace

Result<std::vector<TemplatePiece>> readTemplate(const QByteArray &name, const TemplateSources &sources)
{
    Reader reader(sources);
    if (const Result<> done = reader.read(name, 0); !done)
        return failure(done.error());
    if (!sectionsClose(reader.pieces))
        return failure(unusable(name, "has a section that does not end where it should"));
    return std::move(reader.pieces);
}

} // namespace gaceta::site
