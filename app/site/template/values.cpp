#include "app/site/template/values.h"

namespace gaceta::site {

Value &Value::operator[](Name name)
{
    auto &members = std::get<Members>(m_content);
    for (Member &member : members) {
        if (member.name == name)
            return member.value;
    }
    return members.emplace_back(Member{name, Value(false)}).value;
}

const Value *Value::find(Name name) const
{
    if (const auto *members = std::get_if<Members>(&m_content)) {
        for (const Member &member : *members) {
            if (member.name == name)
                return &member.value;
        }
    }
    return nullptr;
}

void appendEscaped(std::string &target, std::string_view text)
{
    size_t from = 0;
    for (;;) {
        const size_t place = text.find_first_of("&<>\"'", from);
        target.append(text, from, place == text.npos ? text.npos : place - from);
        if (place == text.npos)
            return;
        switch (text[place]) {
        case '&':
            target += "&amp;";
            break;
        case '<':
            target += "&lt;";
            break;
        case '>':
            target += "&gt;";
            break;
        case '"':
            target += "&quot;";
            break;
        default:
            target += "&#39;";
        }
        from = place + 1;
    }
}

std::string escaped(const std::string &text)
{
    std::string target;
    target.reserve(text.size() + 16);
    appendEscaped(target, text);
    return target;
}

} // namespace gaceta::site
