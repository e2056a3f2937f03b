#include "ui/widgets/richtext/quotationdialog.h"

#include "ui/widgets/fieldbox.h"
#include "ui/widgets/fields/growingtextedit.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/tr.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gaceta::ui {

using widgets::Tr;

static constexpr qsizetype mostShown = 160;

QuotationDialog::QuotationDialog(const QString &words, const Speaker &speaker, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(speaker.name))
    , m_title(new QLineEdit(speaker.title))
    , m_take(new QPushButton(words.isEmpty() ? Tr::tr("Insert") : Tr::tr("Apply")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(Tr::tr("Quotation"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spaceWide);
    makeWords(words);
    auto *name = new FieldBox(m_name);
    name->setName(Tr::tr("Who says it"));
    auto *title = new FieldBox(m_title);
    title->setName(Tr::tr("Title or role"));
    title->setHint(Tr::tr("As it is to be read in this language; may be empty."));
    column->addWidget(name);
    column->addWidget(title);
    auto *buttons = new QDialogButtonBox;
    setLook(m_take, Look::Primary);
    m_take->setDefault(true);
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    buttons->addButton(Tr::tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(460);
    if (!m_words)
        m_name->setFocus();
    update();
}

void QuotationDialog::makeWords(const QString &words)
{
    if (words.isEmpty()) {
        m_words = new GrowingTextEdit;
        m_words->setLines(3, 8);
        auto *box = new FieldBox(m_words);
        box->setName(Tr::tr("What is said"));
        layout()->addWidget(box);
        connect(m_words, &QPlainTextEdit::textChanged, this, &QuotationDialog::update);
        return;
    }
    const bool cut = words.size() > mostShown;
    auto *shown = new QLabel(cut ? words.left(mostShown).trimmed() + u'\u2026' : words);
    shown->setWordWrap(true);
    shown->setTextFormat(Qt::PlainText);
    setLook(shown, Look::Muted);
    layout()->addWidget(shown);
}

QString QuotationDialog::words() const
{
    return m_words ? m_words->toPlainText().trimmed() : QString();
}

Speaker QuotationDialog::speaker() const
{
    return {m_name->text().simplified(), m_title->text().simplified()};
}

void QuotationDialog::update()
{
    m_take->setEnabled(!m_words || !words().isEmpty());
}

} // namespace gaceta::ui
