#include "app/text/markdown/listnumbers.h"

namespace gaceta::text {

void ListNumbers::count(BodyLine &line, int number)
{
    m_last.resize(line.listDepth);
    if (line.listDepth == 0 || line.marker == BodyLine::Marker::None)
        return;
    int &last = m_last.last();
    if (line.marker == BodyLine::Marker::Bullet) {
        last = 0;
        return;
    }
    if (number == 0)
        number = last + 1;
    if (number != last + 1) {
        line.start = number;
        line.breaksAt = last > 0 ? line.quoteDepth + line.listDepth : 0;
    }
    last = number;
}

} // namespace gaceta::text
