#pragma once
// Writes one schema.org object as JSON-LD. Empty texts are left out.

#include "app/core/json/jsonwriter.h"

#include <string>
#include <string_view>
#include <vector>

namespace gaceta::site {

class LinkedData final
{
public:
    explicit LinkedData(const char *type)
    {
        m_json.openObject();
        add("@context", "https://schema.org");
        add("@type", type);
    }

    void add(const char *name, std::string_view text)
    {
        if (text.empty())
            return;
        m_json.key(name);
        m_json.write(text);
    }
    void open(const char *name, const char *type)
    {
        m_json.key(name);
        m_json.openObject();
        add("@type", type);
    }
    void close() { m_json.closeObject(); }
    void addNumber(const char *name, double number)
    {
        m_json.key(name);
        m_json.write(number);
    }
    void openList(const char *name)
    {
        m_json.key(name);
        m_json.openArray();
    }
    void openItem(const char *type)
    {
        m_json.nextItem();
        m_json.openObject();
        add("@type", type);
    }
    void closeList() { m_json.closeArray(); }
    void addList(const char *name, const std::vector<std::string> &texts)
    {
        if (texts.empty())
            return;
        m_json.key(name);
        m_json.openArray();
        for (const std::string &text : texts) {
            m_json.nextItem();
            m_json.write(std::string_view(text));
        }
        m_json.closeArray();
    }

    // Nothing in it may end the script element.
    [[nodiscard]] std::string take()
    {
        m_json.closeObject();
        QByteArray bytes = m_json.take();
        if (bytes.contains('<'))
            bytes.replace("<", "\\u003c");
        return bytes.toStdString();
    }

private:
    JsonWriter m_json{JsonLayout::Compact};
};

} // namespace gaceta::site
