#pragma once
// A second connection, in a thread of its own, that reads the same state of a file as the first: two
// processors read a large newsroom in two thirds of the time.

#include "app/storage/connection.h"

#include <functional>
#include <thread>

namespace gaceta::storage {

class SecondReader final
{
public:
    // `first` stands in a read transaction that has read something, and so has its state.
    explicit SecondReader(Connection &first);
    ~SecondReader();
    Q_DISABLE_COPY_MOVE(SecondReader)

    void begin(std::function<void(Connection &second)> read);
    // Waits for the end. False where nothing was read, or less than all, or of another state: then the
    // first connection is to read it.
    [[nodiscard]] bool finish();

private:
    QString m_path; // empty: there is no second way into the file
    QString m_token;
    std::thread m_thread;
    bool m_done = false;
};

} // namespace gaceta::storage
