#include "ui/widgets/richtext/bodyeditor.h"

#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/richtext/formatactions.h"
#include "ui/widgets/richtext/formatbar.h"
#include "ui/widgets/richtext/markdownsourceedit.h"
#include "ui/widgets/richtext/richtextedit.h"

#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/tr.h"

#include <QAction>
#include <QLabel>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedLayout>
#include <QTextBlock>
#include <QVBoxLayout>

namespace gaceta::ui {

using widgets::Tr;

// Above this, laying out rich text takes seconds.
static constexpr qsizetype mostRichBytes = 1024 * 1024;

BodyEditor::BodyEditor(QWidget *parent)
    : QWidget(parent)
    , m_rich(new RichTextEdit(this))
    , m_source(new MarkdownSourceEdit(this))
{
    makeActions();
    makeLayout();
    connectEditors();
    keepTranslated(this, [this] { setTexts(); });
    setFocusProxy(m_rich);
    m_countLater.setSingleShot(true);
    m_countLater.setInterval(300);
    updateCount();
}

BodyEditor::~BodyEditor() = default;

void BodyEditor::makeActions()
{
    m_actions = new FormatActions(m_rich, this);
    m_sourceAction = new QAction(icon(QStringLiteral("source")), QString(), this);
    m_sourceAction->setCheckable(true);
    m_sourceAction->setShortcut(QKeySequence(QStringLiteral("Ctrl+Alt+M"), QKeySequence::PortableText));
    m_sourceAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_sourceAction);
    connect(m_sourceAction, &QAction::triggered, this,
            [this](bool checked) { setView(checked ? View::Source : View::RichText); });
}

void BodyEditor::makeLayout()
{
    m_bar = new FormatBar(m_actions, m_sourceAction, this);
    m_message = new MessageBar(this);
    m_message->hide();
    m_count = new QLabel(this);
    setLook(m_count, Look::Muted);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_rich);
    m_stack->addWidget(m_source);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spaceTiny);
    layout->addWidget(m_bar);
    layout->addWidget(m_message);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_count);
    auto *toBar = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_F10), this);
    toBar->setContext(Qt::WidgetWithChildrenShortcut);
    connect(toBar, &QShortcut::activated, m_bar, &FormatBar::focusFirst);
    connect(m_bar, &FormatBar::left, this, [this] { m_stack->currentWidget()->setFocus(); });
}

void BodyEditor::connectEditors()
{
    connect(m_rich, &RichTextEdit::changed, this, [this] {
        if (view() == View::RichText)
            emit changed();
        scheduleCount();
    });
    connect(m_source, &MarkdownSourceEdit::changed, this, [this] {
        if (view() == View::Source)
            emit changed();
        scheduleCount();
    });
    connect(m_rich, &RichTextEdit::notice, this, [this](const QString &sentence) {
        m_message->tell(MessageKind::Info, sentence,
                        {{Tr::tr("Show the source"), [this] { setView(View::Source); }}});
    });
    connect(m_rich, &RichTextEdit::told, this, [this](const QString &sentence) {
        if (sentence.isEmpty())
            m_message->dismiss();
        else
            m_message->tell(MessageKind::Info, sentence);
    });
    connect(m_source, &MarkdownSourceEdit::filesOffered, this, &BodyEditor::takeIntoSource);
    for (const auto signal : {&QTextEdit::undoAvailable, &QTextEdit::redoAvailable})
        connect(m_rich, signal, this, &BodyEditor::undoChanged);
    for (const auto signal : {&QPlainTextEdit::undoAvailable, &QPlainTextEdit::redoAvailable})
        connect(m_source, signal, this, &BodyEditor::undoChanged);
    connect(&m_countLater, &QTimer::timeout, this, &BodyEditor::updateCount);
}

void BodyEditor::setTexts()
{
    m_sourceAction->setText(Tr::tr("Source"));
    m_sourceAction->setToolTip(Tr::tr("Show the Markdown source (%1)")
                                   .arg(m_sourceAction->shortcut().toString(QKeySequence::NativeText)));
    setFieldName(m_fieldName);
    updateCount();
}

void BodyEditor::setServices(BodyServices *services)
{
    m_services = services;
    m_rich->setServices(services);
    m_actions->setHasServices(services != nullptr);
    scheduleCount();
}

void BodyEditor::refreshReferences()
{
    m_rich->refreshReferences();
    scheduleCount();
}

void BodyEditor::setMarkdown(const QByteArray &markdown)
{
    ++m_starts;
    const bool large = markdown.size() > mostRichBytes;
    m_message->dismiss();
    m_richIsEmpty = large;
    m_rich->setMarkdown(large ? QByteArray() : markdown);
    if (large)
        offerSource(markdown);
    else
        m_source->setMarkdown(markdown);
    m_richAgreed = m_sourceAgreed = markdown;
    updateCount();
    emit undoChanged();
}

// Says why, and shows the text in the view that can bear it.
void BodyEditor::offerSource(const QByteArray &markdown)
{
    m_source->setMarkdown(markdown);
    m_message->tell(MessageKind::Info,
                    Tr::tr("This text is very long, so it is shown as Markdown source."));
    if (view() == View::Source)
        return;
    m_stack->setCurrentWidget(m_source);
    m_actions->setEnabled(false);
    m_sourceAction->setChecked(true);
    setFocusProxy(m_source);
    emit viewChanged(View::Source);
}

void BodyEditor::replaceMarkdown(const QByteArray &markdown)
{
    if (markdown == this->markdown())
        return;
    if (view() == View::RichText && markdown.size() <= mostRichBytes) {
        m_rich->replaceMarkdown(markdown);
        return;
    }
    if (view() == View::RichText)
        setView(View::Source);
    m_source->replaceMarkdown(markdown);
}

QByteArray BodyEditor::markdown() const
{
    if (view() == View::Source)
        return m_source->markdown();
    const QByteArray now = m_rich->markdown();
    return now;
}

BodyEditor::View BodyEditor::view() const
{
    return m_stack->currentWidget() == m_source ? View::Source : View::RichText;
}

void BodyEditor::setView(View wanted)
{
    if (wanted == view())
        return;
    const bool hadFocus = isAncestorOf(focusWidget()) && m_stack->currentWidget()->hasFocus();
    if (wanted == View::Source)
        showSource();
    else
        showRichText();
    m_sourceAction->setChecked(view() == View::Source);
    m_actions->setEnabled(view() == View::RichText);
    setFocusProxy(m_stack->currentWidget());
    if (hadFocus)
        m_stack->currentWidget()->setFocus();
    emit undoChanged();
    emit viewChanged(view());
}

// The cursor goes to the same share of the text; better than the start, and mostly in sight of the
// place.
static void moveAlong(const QTextCursor &from, QTextCursor &to)
{
    const QString word =
        from.block().text().left(60).remove(QChar::ObjectReplacementCharacter).section(u'*', 0, 0);
    const double share = double(from.position()) / std::max(1, from.document()->characterCount());
    const int guess = static_cast<int>(share * to.document()->characterCount());
    QTextCursor found;
    if (word.trimmed().size() > 3) {
        found = to.document()->find(word.trimmed().left(24), std::max(0, guess - 2000));
        if (found.isNull())
            found = to.document()->find(word.trimmed().left(24));
    }
    to.setPosition(found.isNull() ? std::min(guess, to.document()->characterCount() - 1)
                                  : found.selectionStart());
}

void BodyEditor::showSource()
{
    const QByteArray now = m_rich->markdown();
    if (now != m_richAgreed) {
        m_source->replaceMarkdown(now);
        m_sourceAgreed = now;
        m_richAgreed = now;
    }
    QTextCursor cursor = m_source->textCursor();
    moveAlong(m_rich->textCursor(), cursor);
    m_source->setTextCursor(cursor);
    m_stack->setCurrentWidget(m_source);
    m_source->centerCursor();
}

void BodyEditor::showRichText()
{
    const QByteArray now = m_source->markdown();
    if (now.size() > mostRichBytes) {
        m_message->tell(MessageKind::Info,
                        Tr::tr("This text is very long, so it is shown as Markdown source."));
        m_sourceAction->setChecked(true);
        return;
    }
    if (now != m_sourceAgreed || m_richIsEmpty) {
        m_rich->replaceMarkdown(now);
        m_richIsEmpty = false;
        m_sourceAgreed = now;
        m_richAgreed = now;
    }
    QTextCursor cursor = m_rich->textCursor();
    moveAlong(m_source->textCursor(), cursor);
    m_rich->setTextCursor(cursor);
    m_stack->setCurrentWidget(m_rich);
    m_rich->ensureCursorVisible();
}

} // namespace gaceta::ui
