#pragma once
// One Mustache template, made ready once and rendered many times, from several threads at once.

#include "app/core/result.h"
#include "app/site/template/values.h"

#include <QByteArray>
#include <QMap>

#include <initializer_list>
#include <string>
#include <vector>

namespace gaceta::site {

// Where a template's parts come from while it is made ready.
struct TemplateSources
{
    const QMap<QByteArray, QByteArray> &templates; // partials by name
    const QMap<QByteArray, QByteArray> &strings;   // {{s.key}}
};

// What is done in turn.
struct TemplateStep
{
    enum class Kind { Text, Escaped, Html, Section, Inverted };

    Kind kind = Kind::Text;
    std::string text;       // of Text
    std::vector<Name> path; // of what is asked for: "a.b" are two; none: the innermost value itself
    size_t end = 0;         // of Section and Inverted: the first step behind it
};

class Template final
{
public:
    // Puts partials and strings in and takes the result apart. The error (InvalidInput) says in which
    // file, in which line and at which name something is wrong.
    [[nodiscard]] static Result<Template> make(const QByteArray &name, const TemplateSources &sources);

    // Appends the result to `target`. Names are looked up in `layers` from first to last.
    void render(std::initializer_list<const Value *> layers, std::string &target) const;

private:
    explicit Template(std::vector<TemplateStep> steps)
        : m_steps(std::move(steps))
    {
    }

    std::vector<TemplateStep> m_steps;
};

} // namespace gaceta::site
