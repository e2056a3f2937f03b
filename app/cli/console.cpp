#include "app/cli/console.h"

#include "app/cli/tr.h"

using namespace Qt::StringLiterals;

namespace gaceta::cli {

namespace {

// What a text of the newsroom may not do to a terminal: move the cursor, change colours.
QString harmless(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            c = u'\uFFFD';
    }
    return text;
}

} // namespace

void Console::print(const QString &line)
{
    print((line + u'\n').toUtf8());
}

void Console::print(const QByteArray &utf8)
{
    clearProgress();
    m_isWhole = m_results.device.write(utf8) == utf8.size() && m_isWhole;
}

void Console::say(const QString &line)
{
    clearProgress();
    m_messages.device.write((harmless(line) + u'\n').toUtf8());
}

void Console::showProgress(double done, const QString &activity)
{
    if (!m_messages.isTerminal)
        return;
    const QString line = Tr::tr("%1 %  %2", "progress: how much, and what is being done")
                             .arg(qRound(done * 100), 3)
                             .arg(harmless(activity));
    m_messages.device.write("\r\x1b[K" + line.toUtf8());
    m_progressShown = true;
}

QString Console::emphasised(QString text) const
{
    const bool shown = m_results.isTerminal;
    const QStringList parts = text.split(u'\x02');
    QString line = harmless(parts.first());
    for (const QString &part : parts.sliced(1)) {
        const QString found = part.section(u'\x03', 0, 0);
        const QString rest = part.section(u'\x03', 1);
        line += (shown ? u"\x1b[1m"_s : QString()) + harmless(found) +
                (shown ? u"\x1b[0m"_s : QString()) + harmless(rest);
    }
    return line;
}

void Console::clearProgress()
{
    if (std::exchange(m_progressShown, false))
        m_messages.device.write("\r\x1b[K");
}

} // namespace gaceta::cli
