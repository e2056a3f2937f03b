#include "ui/widgets/spelling/spellingmarks.h"

#include "app/text/prose.h"
#include "ui/widgets/richtext/documentformat.h"
#include "ui/widgets/spelling/spellingmenu.h"
#include "ui/widgets/style/theme.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextEdit>

namespace gaceta::ui {

using text::BodyLine;
using namespace Qt::StringLiterals;

static constexpr int breath = 250; // milliseconds

namespace {

// Code, tags and the addresses of links are not spelled.
bool isText(const QTextCharFormat &format)
{
    const text::InlineRun::Kind kind = runOf(format).kind;
    return format.objectType() != bodyObjectType && kind != text::InlineRun::Kind::Code &&
           kind != text::InlineRun::Kind::Html;
}

// The text of the block with everything stood in for that is none, letter by letter.
QString spelledText(const QTextBlock &block)
{
    QString line = block.text();
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (isText(fragment.charFormat()))
            continue;
        const qsizetype at = fragment.position() - block.position();
        for (qsizetype i = at; i < std::min<qsizetype>(at + fragment.length(), line.size()); ++i)
            line[i] = text::standIn;
    }
    return line;
}

} // namespace

SpellingMarks::SpellingMarks(QWidget *edit, Speller *speller)
    : QObject(edit)
    , m_edit(edit)
    , m_speller(speller)
{
    m_later.setSingleShot(true);
    m_later.setInterval(breath);
    connect(&m_later, &QTimer::timeout, this, &SpellingMarks::mark);
    const auto soon = [this] { m_later.start(); };
    connect(speller, &Speller::changed, this, soon);
    withEdit([&](auto *widget) {
        using Edit = std::remove_pointer_t<decltype(widget)>;
        QObject::connect(widget, &Edit::textChanged, this, soon);
        QObject::connect(widget, &Edit::cursorPositionChanged, this, soon);
        QObject::connect(widget->verticalScrollBar(), &QScrollBar::valueChanged, this, soon);
        widget->installEventFilter(this);
        widget->viewport()->installEventFilter(this);
    });
    soon();
}

template <typename Function>
void SpellingMarks::withEdit(Function function) const
{
    if (auto *rich = qobject_cast<QTextEdit *>(m_edit.data()))
        function(rich);
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(m_edit.data()))
        function(plain);
}

QStringList SpellingMarks::marked() const
{
    QStringList words;
    for (const QTextCursor &one : m_wrong)
        words.append(one.selectedText());
    return words;
}

// Only the blocks that can be seen: a long text costs no more than a short one.
void SpellingMarks::mark()
{
    m_wrong.clear();
    withEdit([this](auto *edit) {
        const bool asks = m_speller && m_speller->isReady() && edit->isVisible() && !edit->isReadOnly();
        if (asks) {
            const QRect shown = edit->viewport()->rect();
            const int last = edit->cursorForPosition(shown.bottomRight()).block().blockNumber();
            QTextBlock block = edit->cursorForPosition(shown.topLeft()).block();
            for (; block.isValid() && block.blockNumber() <= last; block = block.next())
                markBlock(block);
        }
        QList<QTextEdit::ExtraSelection> lines;
        for (const QTextCursor &one : std::as_const(m_wrong)) {
            QTextEdit::ExtraSelection line;
            line.cursor = one;
            line.format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
            line.format.setUnderlineColor(themeColors(edit->palette()).danger);
            lines.append(line);
        }
        edit->setExtraSelections(lines);
    });
}

void SpellingMarks::markBlock(const QTextBlock &block)
{
    const BodyLine::Kind kind = kindOf(block.blockFormat());
    if (kind == BodyLine::Kind::Code || kind == BodyLine::Kind::Source)
        return;
    QTextCursor own;
    withEdit([&](auto *edit) {
        if (edit->hasFocus())
            own = edit->textCursor();
    });
    const text::Prose prose = text::plainProse(spelledText(block));
    if (prose.stretches.isEmpty())
        return;
    const text::Stretch &line = prose.stretches.first();
    for (qsizetype i = 0; i < line.words.size(); ++i) {
        const text::Word &word = line.words.at(i);
        const int start = block.position() + static_cast<int>(word.at);
        const int end = start + static_cast<int>(word.length);
        // A word that is being written is not wrong yet.
        const bool beingWritten = !own.isNull() && own.position() == end && !own.hasSelection();
        if (beingWritten || m_speller->isRight(line.word(i)))
            continue;
        QTextCursor place(block);
        place.setPosition(start);
        place.setPosition(end, QTextCursor::KeepAnchor);
        m_wrong.append(place);
    }
}

QTextCursor SpellingMarks::wordAt(const QTextCursor &place) const
{
    for (const QTextCursor &one : m_wrong) {
        if (place.position() >= one.selectionStart() && place.position() <= one.selectionEnd())
            return one;
    }
    return {};
}

void SpellingMarks::addToMenu(QMenu *menu, const QTextCursor &place)
{
    const QTextCursor word = wordAt(place);
    if (word.isNull() || !m_speller)
        return;
    addSpellings(menu, m_speller, word.selectedText(), [this, word](const QString &spelling) {
        withEdit([&](auto *edit) {
            QTextCursor change(word);
            change.insertText(spelling, change.charFormat());
            edit->setTextCursor(change);
        });
    });
}

void SpellingMarks::showMenu(const QPoint &position, const QPoint &global)
{
    withEdit([&](auto *edit) {
        QMenu *menu = edit->createStandardContextMenu(position);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addToMenu(menu, edit->cursorForPosition(position));
        menu->popup(global);
    });
}

bool SpellingMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Resize ||
        event->type() == QEvent::PaletteChange)
        m_later.start();
    if (event->type() != QEvent::ContextMenu || !m_edit)
        return QObject::eventFilter(watched, event);
    const auto *menu = static_cast<QContextMenuEvent *>(event);
    QPoint position = menu->pos();
    QPoint global = menu->globalPos();
    QTextCursor place;
    withEdit([&](auto *edit) {
        if (menu->reason() == QContextMenuEvent::Keyboard) {
            position = edit->cursorRect().center();
            global = edit->viewport()->mapToGlobal(edit->cursorRect().bottomLeft());
            place = edit->textCursor();
        } else {
            if (watched == edit)
                position = edit->viewport()->mapFrom(edit, position);
            place = edit->cursorForPosition(position);
        }
    });
    if (wordAt(place).isNull())
        return QObject::eventFilter(watched, event);
    showMenu(position, global);
    return true;
}

} // namespace gaceta::ui
