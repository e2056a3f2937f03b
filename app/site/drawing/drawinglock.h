#pragma once
// One thread at a time sets text in pictures and PDFs: what cairo 1.16 and Pango keep of fonts for the
// whole process is not safe between threads, whatever each of them owns. Two at once crashed an export
// in six. Held only while something is drawn, and by nobody who holds it already.

#include <mutex>

namespace gaceta::site {

class DrawingLock final
{
public:
    DrawingLock()
        : m_lock(mutex())
    {
    }

private:
    static std::mutex &mutex()
    {
        static std::mutex one;
        return one;
    }

    std::scoped_lock<std::mutex> m_lock;
};

} // namespace gaceta::site
