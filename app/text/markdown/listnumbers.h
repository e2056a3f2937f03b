#pragma once
// Tells for each item of a numbered list that comes from elsewhere whether it goes on counting, or
// whether a list of its own begins there.

#include "app/text/markdown/bodyline.h"

namespace gaceta::text {

class ListNumbers final
{
public:
    // `number` is what stands there before the item; 0: unknown. Every line is told, in order.
    void count(BodyLine &line, int number);

private:
    QList<int> m_last; // per depth; 0: no numbered item
};

} // namespace gaceta::text
