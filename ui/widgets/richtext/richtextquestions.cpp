// The commands of RichTextEdit that ask something first.
#include "ui/widgets/richtext/documentformat.h"
#include "ui/widgets/richtext/linecommands.h"
#include "ui/widgets/richtext/quotationdialog.h"
#include "ui/widgets/richtext/richtextedit.h"
#include "ui/widgets/tr.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QPointer>
#include <QTextBlock>
#include <QTextTable>

namespace gaceta::ui {

using widgets::Tr;

void RichTextEdit::askLink()
{
    if (touchesSource(textCursor()) || isReadOnly())
        return;
    const QTextCursor place = linkAtCursor();
    const QTextCharFormat format = place.charFormat();
    BodyLink current;
    current.text = place.selectedText().remove(QChar::ObjectReplacementCharacter);
    if (format.isAnchor())
        current = {format.anchorHref(), current.text, format.stringProperty(LinkTitleProperty)};
    const QPointer<RichTextEdit> self(this);
    const auto answer = [self](const BodyLink &link) {
        if (self)
            self->setLink(link);
    };
    if (m_services) {
        m_services->askLink(current, answer);
        return;
    }
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Tr::tr("Link"));
    dialog->setLabelText(Tr::tr("Address (leave it empty to remove the link):"));
    dialog->setTextValue(current.url);
    connect(dialog, &QInputDialog::textValueSelected, this, [answer, current](const QString &url) {
        answer({url.trimmed(), current.text, current.title});
    });
    dialog->open();
}

void RichTextEdit::askImage()
{
    if (!m_services || touchesSource(textCursor()) || isReadOnly())
        return;
    const QTextCursor place = objectAtCursor(static_cast<int>(BodyObject::Image));
    BodyImage current;
    if (!place.isNull()) {
        const text::InlineRun run = runOf(place.charFormat());
        current = {run.image.url, run.text, run.image.title};
    }
    const QPointer<RichTextEdit> self(this);
    m_services->askImage(current, [self, place](const BodyImage &image) {
        if (!self || image.url.isEmpty())
            return;
        if (place.isNull() || !place.hasSelection()) {
            self->insertImage(image);
            return;
        }
        text::InlineRun run = runOf(place.charFormat());
        run.text = image.alternative;
        run.image = {image.url, image.title};
        self->replaceObject(place, charFormatOf(run));
    });
}

// The selection becomes the quotation, or a paragraph in quotation marks; else the words are asked for.
void RichTextEdit::askQuotation()
{
    QTextCursor place = textCursor();
    if (touchesSource(place) || isReadOnly() || place.currentTable())
        return;
    const std::optional<Quotation> there = quotationAt(place);
    const QString paragraph = place.block().text().trimmed();
    static const QString marks = QStringLiteral("“«\"");
    const bool said = !paragraph.isEmpty() && marks.contains(paragraph.front());
    QString words = there                  ? there->words
                    : place.hasSelection() ? place.selectedText().simplified()
                    : said                 ? paragraph
                                           : QString();
    auto *dialog = new QuotationDialog(words.remove(QChar::ObjectReplacementCharacter),
                                       there ? there->speaker : Speaker{}, this);
    const bool asked = words.isEmpty();
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, place, start = m_starts, exists = there.has_value(), asked]() mutable {
                if (start != m_starts)
                    return;
                if (exists)
                    setSpeaker(place, dialog->speaker());
                else if (asked)
                    insertQuotation(place, dialog->words(), dialog->speaker());
                else
                    makeQuotation(place, dialog->speaker());
                setTextCursor(place);
                emit stateChanged();
            });
    dialog->open();
}

void RichTextEdit::askFact()
{
    if (!m_services || touchesSource(textCursor()) || isReadOnly())
        return;
    const QTextCursor place = objectAtCursor(static_cast<int>(BodyObject::Reference));
    const QString current = place.isNull() ? QString() : runOf(place.charFormat()).text;
    const QPointer<RichTextEdit> self(this);
    m_services->askFact(current, [self, place](const QString &reference) {
        if (!self || reference.isEmpty())
            return;
        if (place.isNull() || !place.hasSelection()) {
            self->insertReference(reference);
            return;
        }
        text::InlineRun run = runOf(place.charFormat());
        run.text = reference;
        self->replaceObject(place, charFormatOf(run));
    });
}

void RichTextEdit::askBlock()
{
    if (!m_services || isReadOnly())
        return;
    const QTextCursor place = objectAtCursor(static_cast<int>(BodyObject::Block));
    const QString current =
        place.isNull() ? QString() : place.charFormat().stringProperty(RunTextProperty);
    const QPointer<RichTextEdit> self(this);
    m_services->askBlock(current, [self, place](const QString &reference) {
        if (!self || reference.isEmpty())
            return;
        if (place.isNull() || !place.hasSelection())
            self->insertReference(reference);
        else
            self->replaceObject(place, wideObjectFormat(BodyObject::Block, reference));
    });
}

} // namespace gaceta::ui
