#pragma once
// What a body editor asks of the form it stands in: the values that chips show, pictures, and the
// questions it cannot answer itself (which link, which image, which statistic).

#include <QImage>
#include <QString>

#include <functional>

class QMimeData;

namespace gaceta::ui {

struct BodyLink
{
    QString url;   // empty as an answer: take the link away
    QString text;  // what the reader sees; the selected text when asked
    QString title; // shown on hover; mostly empty
    friend bool operator==(const BodyLink &, const BodyLink &) = default;
};

struct BodyImage
{
    QString url;         // "gaceta:media/<uuid>", or an address
    QString alternative; // text for those who do not see it
    QString title;
    friend bool operator==(const BodyImage &, const BodyImage &) = default;
};

// What became of files that were put into a text.
struct BodyFiles
{
    QList<BodyImage> images; // in the order they were given
    QList<BodyLink> files;   // that are no images: linked to
    QString notice;          // for the person; empty: all went well
};

template <typename T>
using BodyAnswer = std::function<void(const T &)>;

// References are written without braces: "stat:graduation-rate", "schools:our-schools".
// An ask… function opens its dialog and returns at once; the answer is given later, at most once, and
// not at all where the person cancels. An answer stays safe to call after the editor is gone.
class BodyServices
{
public:
    virtual ~BodyServices() = default;

    // The value as this language prints it ("87.5 %"); empty where there is no such statistic or value.
    [[nodiscard]] virtual QString factText(const QString &reference) const = 0;
    // What the block lists, in the language of the UI ("Schools: Our schools"); empty where unknown.
    [[nodiscard]] virtual QString blockTitle(const QString &reference) const = 0;
    // At most as wide as asked (device pixels); a null image where there is none.
    [[nodiscard]] virtual QImage image(const QString &url, int widest) const = 0;

    virtual void askLink(const BodyLink &current, BodyAnswer<BodyLink> answer) = 0;
    virtual void askImage(const BodyImage &current, BodyAnswer<BodyImage> answer) = 0;
    virtual void askFact(const QString &current, BodyAnswer<QString> answer) = 0;
    virtual void askBlock(const QString &current, BodyAnswer<QString> answer) = 0;
    // Keeps the pictures and files that were pasted or dropped, and asks what the pictures show. Answers
    // where nothing could be kept as well.
    virtual void takeFiles(const QMimeData &data, BodyAnswer<BodyFiles> answer) = 0;
    // Ctrl+click on a link, a chip or a block: show what it points at.
    virtual void follow(const QString &target) = 0;
};

} // namespace gaceta::ui
