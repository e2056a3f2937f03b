// The small wishes that BodyEditor hands on to the view that is shown.
#include "app/text/markdown/linewriter.h"
#include "app/text/wordcount.h"
#include "ui/widgets/richtext/bodyclipboard.h"
#include "ui/widgets/richtext/bodyeditor.h"
#include "ui/widgets/richtext/formatactions.h"
#include "ui/widgets/richtext/formatbar.h"
#include "ui/widgets/richtext/markdownsourceedit.h"
#include "ui/widgets/richtext/richtextedit.h"
#include "ui/widgets/tr.h"

#include <QLabel>
#include <QPointer>
#include <QScrollBar>

namespace gaceta::ui {

using widgets::Tr;

void BodyEditor::setReadOnly(bool readOnly)
{
    m_rich->setReadOnly(readOnly);
    m_source->setReadOnly(readOnly);
    m_actions->setEnabled(view() == View::RichText);
}

void BodyEditor::setBarShown(bool shown)
{
    m_bar->setVisible(shown);
}

int BodyEditor::widestText() const
{
    return m_rich->widestText() + m_rich->verticalScrollBar()->sizeHint().width() +
           2 * m_rich->frameWidth();
}

void BodyEditor::setPlaceholderText(const QString &text)
{
    m_rich->setPlaceholderText(text);
    m_source->setPlaceholderText(text);
}

void BodyEditor::setFieldName(const QString &name)
{
    m_fieldName = name;
    const QString shown = name.isEmpty() ? Tr::tr("Text") : name;
    m_rich->setAccessibleName(shown);
    m_source->setAccessibleName(Tr::tr("%1, Markdown source").arg(shown));
}

bool BodyEditor::canUndo() const
{
    return view() == View::Source ? m_source->document()->isUndoAvailable()
                                  : m_rich->document()->isUndoAvailable();
}

bool BodyEditor::canRedo() const
{
    return view() == View::Source ? m_source->document()->isRedoAvailable()
                                  : m_rich->document()->isRedoAvailable();
}

void BodyEditor::undo()
{
    if (view() == View::Source)
        m_source->undo();
    else
        m_rich->undo();
}

void BodyEditor::redo()
{
    if (view() == View::Source)
        m_source->redo();
    else
        m_rich->redo();
}

void BodyEditor::endUndoStep()
{
    // A text document merges typing into the former step only while it counts as modified.
    m_rich->document()->setModified(false);
    m_source->document()->setModified(false);
}

int BodyEditor::wordCount() const
{
    if (view() == View::Source)
        return static_cast<int>(text::bodyWordCount(m_source->toPlainText().toUtf8()));
    return static_cast<int>(text::wordCount(m_rich->readableText()));
}

void BodyEditor::scheduleCount()
{
    if (!m_countLater.isActive())
        m_countLater.start();
}

void BodyEditor::updateCount()
{
    m_count->setText(Tr::tr("%n words", nullptr, wordCount()));
}

QList<QAction *> BodyEditor::formatActions() const
{
    return m_actions->all();
}

QAction *BodyEditor::sourceAction() const
{
    return m_sourceAction;
}

void BodyEditor::insertFact(const QString &reference)
{
    if (view() == View::Source)
        m_source->insertPlainText(u"{{" + reference + u"}}");
    else
        m_rich->insertReference(reference);
}

void BodyEditor::insertBlock(const QString &reference)
{
    if (view() == View::Source)
        m_source->insertPlainText(u"\n\n{{" + reference + u"}}\n\n");
    else
        m_rich->insertReference(reference);
}

void BodyEditor::insertImage(const BodyImage &image)
{
    if (view() == View::RichText) {
        m_rich->insertImage(image);
        return;
    }
    QString alternative = image.alternative;
    alternative.replace(u'[', QLatin1String("\\[")).replace(u']', QLatin1String("\\]"));
    m_source->insertPlainText(u"![" + alternative + u"](" + image.url + u')');
}

void BodyEditor::takeIntoSource(const QMimeData &offered)
{
    if (!m_services)
        return;
    const QPointer<BodyEditor> self(this);
    m_services->takeFiles(
        offered, [self, start = m_starts, place = m_source->textCursor()](const BodyFiles &files) {
            if (!self || self->m_starts != start || self->view() != View::Source ||
                self->m_source->isReadOnly())
                return;
            QTextCursor cursor(place);
            cursor.insertText(QString::fromUtf8(text::writeLines(linesOfFiles(files))).trimmed());
        });
}

bool BodyEditor::find(const QString &text)
{
    if (view() == View::Source) {
        m_source->moveCursor(QTextCursor::Start);
        return m_source->find(text);
    }
    m_rich->moveCursor(QTextCursor::Start);
    return m_rich->find(text);
}

} // namespace gaceta::ui
