#include "ui/widgets/richtext/formatactions.h"

#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/richtext/linecommands.h"
#include "ui/widgets/richtext/richtextedit.h"
#include "ui/widgets/richtext/tablecommands.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/tr.h"

#include <QAction>

namespace gaceta::ui {

using text::BodyLine;
using text::Mark;
using widgets::Tr;
using Which = FormatAction;

struct FormatActions::Definition
{
    FormatAction which;
    const char *name; // to be translated
    const char *icon;
    const char *keys;
    bool checkable;
    std::function<void(RichTextEdit &)> run;
};

template <typename Command>
static std::function<void(RichTextEdit &)> onCursor(Command command)
{
    return [command](RichTextEdit &edit) { command(edit.textCursor()); };
}

QList<FormatActions::Definition> FormatActions::textDefinitions()
{
    const auto heading = [](int level) { return [level](RichTextEdit &e) { e.setHeading(level); }; };
    const auto mark = [](Mark m) { return [m](RichTextEdit &e) { e.toggleMark(m); }; };
    return {
        {Which::Paragraph, QT_TRANSLATE_NOOP("Widgets", "Paragraph"), "", "Ctrl+Alt+0", true,
         [](RichTextEdit &e) { e.setParagraph(); }},
        {Which::Heading2, QT_TRANSLATE_NOOP("Widgets", "Heading 2"), "heading", "Ctrl+Alt+2", true,
         heading(2)},
        {Which::Heading3, QT_TRANSLATE_NOOP("Widgets", "Heading 3"), "heading", "Ctrl+Alt+3", true,
         heading(3)},
        {Which::Heading4, QT_TRANSLATE_NOOP("Widgets", "Heading 4"), "heading", "Ctrl+Alt+4", true,
         heading(4)},
        {Which::Bold, QT_TRANSLATE_NOOP("Widgets", "Bold"), "bold", "Ctrl+B", true, mark(Mark::Bold)},
        {Which::Italic, QT_TRANSLATE_NOOP("Widgets", "Italic"), "italic", "Ctrl+I", true,
         mark(Mark::Italic)},
        {Which::Strike, QT_TRANSLATE_NOOP("Widgets", "Strikethrough"), "strike", "Ctrl+Shift+X", true,
         mark(Mark::Strike)},
        {Which::Code, QT_TRANSLATE_NOOP("Widgets", "Code"), "code", "Ctrl+E", true,
         [](RichTextEdit &e) { e.toggleCode(); }},
        {Which::ClearFormat, QT_TRANSLATE_NOOP("Widgets", "Clear formatting"), "", "Ctrl+\\", false,
         [](RichTextEdit &e) { e.clearFormat(); }}};
}

QList<FormatActions::Definition> FormatActions::blockDefinitions()
{
    const auto list = [](BodyLine::Marker m) { return [m](RichTextEdit &e) { e.toggleList(m); }; };
    return {{Which::Link, QT_TRANSLATE_NOOP("Widgets", "Link…"), "link", "Ctrl+K", true,
             [](RichTextEdit &e) { e.askLink(); }},
            {Which::RemoveLink, QT_TRANSLATE_NOOP("Widgets", "Remove the link"), "", "Ctrl+Shift+K",
             false, [](RichTextEdit &e) { e.setLink({}); }},
            {Which::BulletedList, QT_TRANSLATE_NOOP("Widgets", "Bulleted list"), "list-bulleted",
             "Ctrl+Shift+8", true, list(BodyLine::Marker::Bullet)},
            {Which::NumberedList, QT_TRANSLATE_NOOP("Widgets", "Numbered list"), "list-numbered",
             "Ctrl+Shift+7", true, list(BodyLine::Marker::Number)},
            {Which::Indent, QT_TRANSLATE_NOOP("Widgets", "Indent the item"), "", "Ctrl+]", false,
             onCursor(indentItems)},
            {Which::Outdent, QT_TRANSLATE_NOOP("Widgets", "Outdent the item"), "", "Ctrl+[", false,
             onCursor(outdentItems)},
            {Which::Quote, QT_TRANSLATE_NOOP("Widgets", "Quote"), "quote", "Ctrl+Shift+9", true,
             [](RichTextEdit &e) { e.toggleQuote(); }},
            {Which::Quotation, QT_TRANSLATE_NOOP("Widgets", "Quotation with speaker…"), "quotation",
             "Ctrl+Alt+Q", false, [](RichTextEdit &e) { e.askQuotation(); }},
            {Which::Rule, QT_TRANSLATE_NOOP("Widgets", "Horizontal line"), "rule", "", false,
             [](RichTextEdit &e) { e.insertRule(); }},
            {Which::Image, QT_TRANSLATE_NOOP("Widgets", "Image…"), "image", "Ctrl+Alt+I", false,
             [](RichTextEdit &e) { e.askImage(); }},
            {Which::Fact, QT_TRANSLATE_NOOP("Widgets", "Statistic…"), "chip", "Ctrl+Alt+S", false,
             [](RichTextEdit &e) { e.askFact(); }},
            {Which::Block, QT_TRANSLATE_NOOP("Widgets", "Block…"), "block", "Ctrl+Alt+B", false,
             [](RichTextEdit &e) { e.askBlock(); }},
            {Which::Table, QT_TRANSLATE_NOOP("Widgets", "Insert a table"), "table", "Ctrl+Alt+T", false,
             [](RichTextEdit &e) { e.insertTable(3, 3); }}};
}

QList<FormatActions::Definition> FormatActions::tableDefinitions()
{
    const auto row = [](TableSide s) {
        return onCursor([s](const QTextCursor &c) { insertRow(c, s); });
    };
    const auto column = [](TableSide s) {
        return onCursor([s](const QTextCursor &c) { insertColumn(c, s); });
    };
    return {{Which::RowAbove, QT_TRANSLATE_NOOP("Widgets", "Row above"), "", "", false,
             row(TableSide::Before)},
            {Which::RowBelow, QT_TRANSLATE_NOOP("Widgets", "Row below"), "", "", false,
             row(TableSide::After)},
            {Which::ColumnBefore, QT_TRANSLATE_NOOP("Widgets", "Column before"), "", "", false,
             column(TableSide::Before)},
            {Which::ColumnAfter, QT_TRANSLATE_NOOP("Widgets", "Column after"), "", "", false,
             column(TableSide::After)},
            {Which::RemoveRow, QT_TRANSLATE_NOOP("Widgets", "Remove the row"), "", "", false,
             onCursor(removeRow)},
            {Which::RemoveColumn, QT_TRANSLATE_NOOP("Widgets", "Remove the column"), "", "", false,
             onCursor(removeColumn)},
            {Which::RemoveTable, QT_TRANSLATE_NOOP("Widgets", "Remove the table"), "", "", false,
             onCursor(removeTable)},
            {Which::PastePlain, QT_TRANSLATE_NOOP("Widgets", "Paste without formatting"), "",
             "Ctrl+Shift+V", false, [](RichTextEdit &e) { e.pastePlain(); }}};
}

const QList<FormatActions::Definition> &FormatActions::definitions()
{
    static const QList<Definition> all = textDefinitions() + blockDefinitions() + tableDefinitions();
    return all;
}

FormatActions::FormatActions(RichTextEdit *edit, QWidget *owner)
    : QObject(owner)
    , m_edit(edit)
{
    for (const Definition &definition : definitions()) {
        auto *action = new QAction(this);
        action->setCheckable(definition.checkable);
        action->setShortcut(QKeySequence(QLatin1String(definition.keys), QKeySequence::PortableText));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        if (*definition.icon)
            action->setIcon(icon(QLatin1String(definition.icon)));
        connect(action, &QAction::triggered, this, [this, run = definition.run] {
            run(*m_edit);
            m_edit->setFocus();
            update();
        });
        owner->addAction(action);
        m_actions.insert(definition.which, action);
    }
    keepTranslated(owner, [this] { setTexts(); });
    connect(edit, &RichTextEdit::stateChanged, this, &FormatActions::update);
    update();
}

void FormatActions::setTexts()
{
    for (const Definition &definition : definitions()) {
        QAction *one = action(definition.which);
        const QString name = Tr::tr(definition.name);
        one->setText(name);
        QString tip = name;
        tip.remove(u'…');
        if (!one->shortcut().isEmpty())
            tip += u" (" + one->shortcut().toString(QKeySequence::NativeText) + u')';
        if (definition.which == Which::Quote)
            tip += u'\n' + Tr::tr("Begin its last line with “— ” to name who says it.");
        if (definition.which == Which::Quotation)
            tip += u'\n' + Tr::tr("Puts in what somebody said, or changes who is named below it.");
        one->setToolTip(tip);
    }
}

QList<QAction *> FormatActions::all() const
{
    QList<QAction *> result;
    for (const Definition &definition : definitions())
        result << action(definition.which);
    return result;
}

void FormatActions::setEnabled(bool enabled)
{
    m_enabled = enabled;
    update();
}

void FormatActions::setHasServices(bool has)
{
    m_hasServices = has;
    update();
}

void FormatActions::update()
{
    const BodyState state = m_edit->state();
    const bool edits = m_enabled && !m_edit->isReadOnly();
    for (QAction *each : std::as_const(m_actions))
        each->setEnabled(edits);
    using Kind = BodyLine::Kind;
    const BodyLine &line = state.line;
    const bool heading = line.kind == Kind::Heading;
    const auto check = [this](FormatAction which, bool on) { action(which)->setChecked(on); };
    check(Which::Paragraph, line.kind == Kind::Paragraph && line.listDepth == 0 && line.quoteDepth == 0);
    check(Which::Heading2, heading && line.level == 2);
    check(Which::Heading3, heading && line.level == 3);
    check(Which::Heading4, heading && line.level == 4);
    check(Which::Bold, state.marks.testFlag(Mark::Bold));
    check(Which::Italic, state.marks.testFlag(Mark::Italic));
    check(Which::Strike, state.marks.testFlag(Mark::Strike));
    check(Which::Code, state.code);
    check(Which::Link, state.link);
    check(Which::BulletedList, line.marker == BodyLine::Marker::Bullet);
    check(Which::NumberedList, line.marker == BodyLine::Marker::Number);
    check(Which::Quote, line.quoteDepth > 0);
    const auto allow = [&](std::initializer_list<FormatAction> which, bool on) {
        for (const FormatAction each : which)
            action(each)->setEnabled(edits && on);
    };
    allow({Which::Paragraph, Which::Heading2, Which::Heading3, Which::Heading4, Which::BulletedList,
           Which::NumberedList, Which::Quote, Which::Quotation, Which::Rule, Which::Table},
          !state.inTable);
    allow({Which::RowAbove, Which::RowBelow, Which::ColumnBefore, Which::ColumnAfter, Which::RemoveRow,
           Which::RemoveColumn, Which::RemoveTable},
          state.inTable);
    allow({Which::Indent, Which::Outdent}, !state.inTable && line.listDepth > 0);
    allow({Which::RemoveLink}, state.link);
    allow({Which::Image, Which::Fact}, m_hasServices);
    allow({Which::Block}, m_hasServices && !state.inTable);
}

} // namespace gaceta::ui
