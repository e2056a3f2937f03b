#include "app/site/template/template.h"

#include "app/site/template/templatereader.h"
#include "app/site/tr.h"

#include <charconv>

namespace gaceta::site {

namespace {

// Begins the name under which the text between two tags is looked up. The library takes a text apart
// into words and puts them together again at every rendering; a value it copies as a whole.
constexpr char textMark = '~';

class Lookup final : public kainjow::mustache::basic_context<std::string>
{
public:
    Lookup(const std::vector<Value> &texts, std::initializer_list<const Value *> layers)
        : m_texts(texts)
    {
        m_stack.reserve(layers.size() + 4);
        for (auto layer = layers.end(); layer != layers.begin();)
            m_stack.push_back(*--layer);
    }

    void push(const Value *value) override { m_stack.push_back(value); }
    void pop() override { m_stack.pop_back(); }

    [[nodiscard]] const Value *get(const std::string &name) const override
    {
        if (name.starts_with(textMark)) {
            size_t index = 0;
            std::from_chars(name.data() + 1, name.data() + name.size(), index);
            return &m_texts[index];
        }
        if (name == ".")
            return m_stack.back();
        const size_t dot = name.find('.');
        for (auto item = m_stack.rbegin(); item != m_stack.rend(); ++item) {
            const Value *value = (*item)->get(dot == name.npos ? name : name.substr(0, dot));
            if (value && dot != name.npos)
                value = value->get(name.substr(dot + 1));
            if (value)
                return value;
        }
        return nullptr;
    }
    [[nodiscard]] const Value *get_partial(const std::string &) const override { return nullptr; }

private:
    const std::vector<Value> &m_texts;
    std::vector<const Value *> m_stack;
};

// What the library writes into.
struct Appender
{
    std::string &target;
    Appender &operator<<(const std::string &text)
    {
        target += text;
        return *this;
    }
};

} // namespace

Result<Template> Template::make(const QByteArray &name, const TemplateSources &sources)
{
    const Result<std::vector<TemplatePiece>> pieces = readTemplate(name, sources);
    if (!pieces)
        return failure(pieces.error());
    std::string source;
    std::vector<Value> texts;
    for (const TemplatePiece &piece : *pieces) {
        if (piece.isTag) {
            source += piece.text;
        } else {
            source += std::string("{{{") + textMark + std::to_string(texts.size()) + "}}}";
            texts.emplace_back(piece.text);
        }
    }
    Template made(source);
    if (!made.m_mustache.is_valid()) {
        return failure(ErrorCode::InvalidInput,
                       Tr::tr("The theme's template “%1” cannot be used.").arg(QString::fromUtf8(name)),
                       QString::fromStdString(made.m_mustache.error_message()));
    }
    made.m_mustache.set_custom_escape(escaped);
    made.m_texts = std::move(texts);
    return made;
}

void Template::render(std::initializer_list<const Value *> layers, std::string &target) const
{
    Lookup lookup(m_texts, layers);
    Appender appender{target};
    m_mustache.render(lookup, appender);
}

} // namespace gaceta::site
