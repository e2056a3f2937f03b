#pragma once
// What templates are filled with: objects, lists and texts, and the few calls that build them by the
// rules of the theme contract (what is optional is absent or false, never an empty text).

#include "app/site/template/name.h"

#include <concepts>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace gaceta::site {

class Value;
using Values = std::vector<Value>;

class Value final
{
public:
    Value(); // an empty object
    explicit Value(bool flag);
    explicit Value(std::string text);
    explicit Value(Values items);

    // The member of that name, which is made where there is none; this must be an object.
    Value &operator[](Name name);
    // Null where there is none, or where this is no object.
    [[nodiscard]] const Value *find(Name name) const;

    [[nodiscard]] bool isFalse() const
    {
        const bool *flag = std::get_if<bool>(&m_content);
        return flag && !*flag;
    }
    // Null where it is something else.
    [[nodiscard]] const std::string *text() const { return std::get_if<std::string>(&m_content); }
    [[nodiscard]] const Values *list() const { return std::get_if<Values>(&m_content); }

private:
    struct Member;
    using Members = std::vector<Member>;
    using Content = std::variant<bool, std::string, Values, Members>;

    Content m_content;
};

struct Value::Member
{
    Name name;
    Value value;
};

inline Value::Value()
    : m_content(Members())
{
}
inline Value::Value(bool flag)
    : m_content(flag)
{
}
inline Value::Value(std::string text)
    : m_content(std::move(text))
{
}
inline Value::Value(Values items)
    : m_content(std::move(items))
{
}

// Text of HTML and of attribute values.
[[nodiscard]] std::string escaped(const std::string &text);
void appendEscaped(std::string &target, std::string_view text);

inline void put(Value &object, Name name, std::string_view text)
{
    object[name] = Value(std::string(text));
}
// A text that nobody else needs is moved.
template <std::same_as<std::string> Text>
void put(Value &object, Name name, Text &&text)
{
    object[name] = Value(std::move(text));
}

// False where the text is empty, so that no outer value shows through.
inline void putOptional(Value &object, Name name, std::string_view text)
{
    object[name] = text.empty() ? Value(false) : Value(std::string(text));
}
template <std::same_as<std::string> Text>
void putOptional(Value &object, Name name, Text &&text)
{
    object[name] = text.empty() ? Value(false) : Value(std::move(text));
}

inline void putFlag(Value &object, Name name, bool flag)
{
    object[name] = Value(flag);
}

inline void putObject(Value &object, Name name, Value &&inner)
{
    object[name] = std::move(inner);
}

// The list, and has_<name> beside it where it holds anything; else both are false.
inline void putList(Value &object, ListName name, Values items)
{
    const bool any = !items.empty();
    object[name.has] = Value(any);
    object[name.list] = any ? Value(std::move(items)) : Value(false);
}

} // namespace gaceta::site
