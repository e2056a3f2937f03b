#include "app/cli/verbs/linkreport.h"

using namespace Qt::StringLiterals;

namespace gaceta::cli {

void putBrokenLinks(JsonWriter &json, const std::vector<site::BrokenLink> &links)
{
    json.key("brokenLinks");
    json.openArray();
    for (const site::BrokenLink &link : links) {
        json.nextItem();
        json.openObject();
        put(json, "page", link.page);
        put(json, "pages", link.pages);
        put(json, "kind", link.item.isEmpty() ? QString() : QString(enumName(link.kind)));
        put(json, "item", link.item);
        put(json, "title", link.title);
        put(json, "language", link.language);
        put(json, "address", link.address);
        put(json, "target", link.target);
        put(json, "fault", link.fault);
        json.closeObject();
    }
    json.closeArray();
}

void printBrokenLinks(const std::vector<site::BrokenLink> &links, Console &console)
{
    constexpr int most = 50;
    for (const QString &sentence : site::sentences(links, most))
        console.print(sentence);
}

} // namespace gaceta::cli
