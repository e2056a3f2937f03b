#pragma once
// Quotations in a body: a quote whose last line names who says it ("— Ana Pérez, Principal").

#include <QTextCursor>

#include <optional>

namespace gaceta::ui {

struct Speaker
{
    QString name;
    QString title;
    friend bool operator==(const Speaker &, const Speaker &) = default;
};

struct Quotation
{
    int first = 0; // its paragraphs, by block number; the last one may be the speaker's
    int last = 0;
    QString words; // what is said, for showing
    Speaker speaker;
};

// "Ana Pérez, Principal" and back.
[[nodiscard]] Speaker speakerOf(const QString &line);
[[nodiscard]] QString lineOf(const Speaker &speaker);

// The one the cursor stands in.
[[nodiscard]] std::optional<Quotation> quotationAt(const QTextCursor &cursor);
// Writes, changes or takes away (an empty speaker) the last line of the quotation at the cursor.
void setSpeaker(QTextCursor &cursor, const Speaker &speaker);
// The paragraphs of the selection become a quotation.
void makeQuotation(QTextCursor &cursor, const Speaker &speaker);
// A new one below the cursor's paragraph. Lines of `words` are its paragraphs.
void insertQuotation(QTextCursor &cursor, const QString &words, const Speaker &speaker);

} // namespace gaceta::ui
