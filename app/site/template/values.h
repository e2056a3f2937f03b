#pragma once
// What templates are filled with: objects, lists and texts, and the few calls that build them by the
// rules of the theme contract (what is optional is absent or false, never an empty text).

#include <kainjow/mustache.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace gaceta::site {

using Value = kainjow::mustache::data;
using Values = kainjow::mustache::list;

// Text of HTML and of attribute values.
[[nodiscard]] std::string escaped(const std::string &text);
void appendEscaped(std::string &target, std::string_view text);

inline void put(Value &object, const char *name, std::string_view text)
{
    object[name] = Value(std::string(text));
}

// False where the text is empty, so that no outer value shows through.
inline void putOptional(Value &object, const char *name, std::string_view text)
{
    object[name] = text.empty() ? Value(false) : Value(std::string(text));
}

inline void putFlag(Value &object, const char *name, bool flag)
{
    object[name] = Value(flag);
}

// An object inside of an object; the name must live as long as the call.
inline void putObject(Value &object, const char *name, Value &&inner)
{
    object[name] = std::move(inner);
}

// The list, and has_<name> beside it where it holds anything; else both are false.
inline void putList(Value &object, const char *name, const Values &items)
{
    const bool any = !items.empty();
    object[std::string("has_") + name] = Value(any);
    object[name] = any ? Value(items) : Value(false);
}

} // namespace gaceta::site
