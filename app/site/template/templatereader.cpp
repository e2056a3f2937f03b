#include "app/site/template/templatereader.h"

#include "app/site/template/tag.h"
#include "app/site/tr.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace gaceta::site {

namespace {

// One file of the theme, as far as it is read.
struct Source
{
    QByteArray name;
    std::string_view text;
    int depth = 0; // how many files have put each other in

    [[nodiscard]] QString fileName() const
    {
        return QStringLiteral("templates/%1.mustache").arg(QString::fromUtf8(name));
    }
    [[nodiscard]] auto line(size_t place) const
    {
        return std::count(text.begin(), text.begin() + std::ptrdiff_t(place), '\n') + 1;
    }
};

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

// A block tag alone on its line takes the line with it.
void dropLoneLine(std::string_view text, size_t &begin, size_t &next, size_t from)
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

// "a.b" as two names, "." as none.
std::vector<Name> pathOf(std::string_view name)
{
    std::vector<Name> path;
    if (name == ".")
        return path;
    for (size_t dot = name.find('.'); dot != name.npos; dot = name.find('.')) {
        path.emplace_back(name.substr(0, dot));
        name.remove_prefix(dot + 1);
    }
    path.emplace_back(name);
    return path;
}

class Reader final
{
public:
    explicit Reader(const TemplateSources &sources)
        : m_sources(sources)
    {
    }

    [[nodiscard]] Result<> read(const Source &source)
    {
        const std::string_view text = source.text;
        size_t from = 0;
        for (;;) {
            size_t begin = text.find("{{", from);
            if (begin == text.npos)
                break;
            Tag tag;
            if (!scanTag(text, begin, tag))
                return wrong(source, begin, Tr::tr("a tag does not end; close it with two braces"));
            size_t next = tag.end;
            if (tag.isBlock())
                dropLoneLine(text, begin, next, from);
            addText(text.substr(from, begin - from));
            if (const Result<> done = addTag(source, tag); !done)
                return done;
            from = next;
        }
        addText(text.substr(from));
        return {};
    }

    // The name of the file, or what is wrong with it.
    [[nodiscard]] Result<Source> open(const QByteArray &name, int depth) const
    {
        const auto found = m_sources.templates.constFind(name);
        if (found == m_sources.templates.cend()) {
            return failure(ErrorCode::InvalidInput,
                           Tr::tr("The theme has no template “%1”. Add templates/%1.mustache to it.")
                               .arg(QString::fromUtf8(name)));
        }
        return Source{name, {found->constData(), static_cast<size_t>(found->size())}, depth};
    }

    // After the last file: a section that is still open.
    [[nodiscard]] Result<> close() const
    {
        if (m_open.empty())
            return {};
        const Section &section = m_open.back();
        return wrong(section.source, section.place,
                     Tr::tr("the section “%1” is never closed").arg(toText(section.name)));
    }

    std::vector<TemplateStep> steps;

private:
    struct Section
    {
        Source source;
        size_t place;
        std::string_view name;
        size_t step;
    };

    static tl::unexpected<Error> wrong(const Source &source, size_t place, const QString &what)
    {
        return failure(ErrorCode::InvalidInput, Tr::tr("The theme cannot be used: %1, line %2: %3.")
                                                    .arg(source.fileName())
                                                    .arg(source.line(place))
                                                    .arg(what));
    }

    Result<> addTag(const Source &source, const Tag &tag)
    {
        if (tag.sign == '!')
            return {};
        if (tag.name.empty() || tag.sign == '=' || tag.sign == '$' || tag.sign == '<') {
            const std::string_view all = source.text.substr(tag.begin, tag.end - tag.begin);
            return wrong(source, tag.begin, Tr::tr("the tag “%1” is not known").arg(toText(all)));
        }
        switch (tag.sign) {
        case '>':
            return addPartial(source, tag);
        case '#':
        case '^':
            m_open.push_back({source, tag.begin, tag.name, steps.size()});
            steps.push_back(
                {tag.sign == '#' ? TemplateStep::Kind::Section : TemplateStep::Kind::Inverted,
                 {},
                 pathOf(tag.name)});
            return {};
        case '/':
            return closeSection(source, tag);
        default:
            return addValue(source, tag);
        }
    }

    Result<> addPartial(const Source &source, const Tag &tag)
    {
        const QByteArray name(tag.name.data(), qsizetype(tag.name.size()));
        const Result<Source> partial = open(name, source.depth + 1);
        if (!partial)
            return wrong(source, tag.begin, Tr::tr("there is no template “%1”").arg(toText(tag.name)));
        if (partial->depth > maximumTemplateDepth)
            return wrong(source, tag.begin, Tr::tr("“%1” puts itself in").arg(toText(tag.name)));
        return read(*partial);
    }

    Result<> closeSection(const Source &source, const Tag &tag)
    {
        if (m_open.empty() || m_open.back().name != tag.name) {
            return wrong(source, tag.begin,
                         m_open.empty()
                             ? Tr::tr("“%1” is closed but was not opened").arg(toText(tag.name))
                             : Tr::tr("“%1” is closed, but the section that is open is “%2”")
                                   .arg(toText(tag.name), toText(m_open.back().name)));
        }
        steps[m_open.back().step].end = steps.size();
        m_open.pop_back();
        m_sectionEnded = true;
        return {};
    }

    Result<> addValue(const Source &source, const Tag &tag)
    {
        if (tag.sign != 0 || !tag.name.starts_with("s.")) {
            steps.push_back({tag.sign == 0 ? TemplateStep::Kind::Escaped : TemplateStep::Kind::Html,
                             {},
                             pathOf(tag.name)});
            return {};
        }
        const auto word =
            m_sources.strings.constFind(QByteArray(tag.name.data() + 2, qsizetype(tag.name.size()) - 2));
        if (word == m_sources.strings.cend()) {
            return wrong(
                source, tag.begin,
                Tr::tr("the strings of the theme have no “%1”").arg(toText(tag.name.substr(2))));
        }
        std::string text;
        appendEscaped(text, {word->constData(), static_cast<size_t>(word->size())});
        addText(text);
        return {};
    }

    // Joined to the text before it, unless a section ends between them.
    void addText(std::string_view text)
    {
        if (text.empty())
            return;
        if (steps.empty() || steps.back().kind != TemplateStep::Kind::Text || m_sectionEnded)
            steps.push_back({});
        m_sectionEnded = false;
        steps.back().text += text;
    }

    const TemplateSources &m_sources;
    std::vector<Section> m_open;
    bool m_sectionEnded = false;
};

} // namespace

Result<std::vector<TemplateStep>> readTemplate(const QByteArray &name, const TemplateSources &sources)
{
    Reader reader(sources);
    const Result<Source> source = reader.open(name, 0);
    if (!source)
        return failure(source.error());
    if (const Result<> done = reader.read(*source); !done)
        return failure(done.error());
    if (const Result<> done = reader.close(); !done)
        return failure(done.error());
    return std::move(reader.steps);
}

} // namespace gaceta::site
