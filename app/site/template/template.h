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

class Template final
{
public:
    // Puts partials and strings in and parses the result. The error (InvalidInput) says which template
    // and what is wrong.
    [[nodiscard]] static Result<Template> make(const QByteArray &name, const TemplateSources &sources);

    // Appends the result to `target`. Names are looked up in `layers` from first to last.
    void render(std::initializer_list<const Value *> layers, std::string &target) const;

private:
    explicit Template(const std::string &source)
        : m_mustache(source)
    {
    }

    // Rendering changes nothing in a valid template, although the library does not say so with const.
    mutable kainjow::mustache::mustache m_mustache;
    std::vector<Value> m_texts; // what stands between the tags
};

} // namespace gaceta::site
