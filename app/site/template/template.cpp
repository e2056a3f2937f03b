#include "app/site/template/template.h"

#include "app/site/template/templatereader.h"

#include <algorithm>
#include <utility>

namespace gaceta::site {

namespace {

using Kind = TemplateStep::Kind;

class Renderer final
{
public:
    Renderer(const std::vector<TemplateStep> &steps, std::initializer_list<const Value *> layers,
             std::string &target)
        : m_steps(steps)
        , m_target(target)
    {
        m_stack.reserve(layers.size() + 4);
        m_stack.assign(layers);
        std::ranges::reverse(m_stack);
    }

    void run(size_t from, size_t end)
    {
        for (size_t at = from; at < end;) {
            const TemplateStep &step = m_steps[at];
            ++at;
            switch (step.kind) {
            case Kind::Text:
                m_target += step.text;
                break;
            case Kind::Escaped:
                if (const std::string *text = textOf(step))
                    appendEscaped(m_target, *text);
                break;
            case Kind::Html:
                if (const std::string *text = textOf(step))
                    m_target += *text;
                break;
            case Kind::Section:
                section(step, at);
                at = step.end;
                break;
            case Kind::Inverted:
                if (const Value *value = find(step); value && !isNothing(*value))
                    at = step.end;
                break;
            }
        }
    }

private:
    static bool isNothing(const Value &value)
    {
        return value.isFalse() || (value.list() && value.list()->empty());
    }

    void section(const TemplateStep &step, size_t from)
    {
        const Value *value = find(step);
        if (!value || isNothing(*value))
            return;
        if (const Values *list = value->list()) {
            for (const Value &item : *list)
                inside(item, from, step.end);
        } else {
            inside(*value, from, step.end);
        }
    }

    void inside(const Value &value, size_t from, size_t end)
    {
        m_stack.push_back(&value);
        run(from, end);
        m_stack.pop_back();
    }

    [[nodiscard]] const Value *find(const TemplateStep &step) const
    {
        if (step.path.empty())
            return m_stack.back();
        for (auto layer = m_stack.rbegin(); layer != m_stack.rend(); ++layer) {
            const Value *value = *layer;
            for (auto name = step.path.begin(); value && name != step.path.end(); ++name)
                value = value->find(*name);
            if (value)
                return value;
        }
        return nullptr;
    }

    [[nodiscard]] const std::string *textOf(const TemplateStep &step) const
    {
        const Value *value = find(step);
        return value ? value->text() : nullptr;
    }

    const std::vector<TemplateStep> &m_steps;
    std::string &m_target;
    std::vector<const Value *> m_stack; // the innermost last
};

} // namespace

Result<Template> Template::make(const QByteArray &name, const TemplateSources &sources)
{
    Result<std::vector<TemplateStep>> steps = readTemplate(name, sources);
    if (!steps)
        return failure(steps.error());
    return Template(std::move(*steps));
}

void Template::render(std::initializer_list<const Value *> layers, std::string &target) const
{
    Renderer(m_steps, layers, target).run(0, m_steps.size());
}

} // namespace gaceta::site
