#pragma once
// Where the program writes: results to one stream, messages for people to another, both UTF-8.

#include <QIODevice>

namespace gaceta::cli {

class Console final
{
public:
    // The streams must outlive this. A terminal gets progress and emphasis, a file or a pipe does not.
    struct Stream
    {
        QIODevice &device;
        bool isTerminal = false;
    };

    Console(const Stream &results, const Stream &messages)
        : m_results(results)
        , m_messages(messages)
    {
    }

    void print(const QString &line); // a result
    void print(const QByteArray &utf8);
    void say(const QString &line); // a message
    // "45 %  Writing the pages", in place of what stood there; nothing where messages go to a file.
    void showProgress(double done, const QString &activity);

    // The text between U+0002 and U+0003, where a search found its words, stands out on a terminal.
    [[nodiscard]] QString emphasised(QString text) const;

    // False where results were lost: a full disk behind a redirection.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    void clearProgress();

    Stream m_results;
    Stream m_messages;
    bool m_progressShown = false;
    bool m_isWhole = true;
};

} // namespace gaceta::cli
