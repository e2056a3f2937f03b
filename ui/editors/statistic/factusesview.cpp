#include "ui/editors/statistic/factusesview.h"

#include "ui/editors/tr.h"
#include "ui/models/names.h"
#include "ui/widgets/style/theme.h"

#include <QEvent>
#include <QLabel>
#include <QTextBrowser>
#include <QTextCursor>
#include <QUrl>
#include <QVBoxLayout>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

// More is no reading any more, and costs time while one types.
static constexpr qsizetype mostShown = 60;

FactUsesView::FactUsesView(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_text(new QTextBrowser(this))
{
    m_summary->setWordWrap(true);
    m_summary->setFont(typeFont(TypeScale::Strong));
    m_text->setOpenLinks(false);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->document()->setDocumentMargin(space);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    column->addWidget(m_summary);
    column->addWidget(m_text);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (const auto kind = enumValue<ItemKind>(url.scheme()))
            emit opened(*kind, url.path());
    });
    write();
}

QString FactUsesView::summary() const
{
    return m_summary->text();
}

void FactUsesView::setUses(const FactUses &uses, const Localized<HouseStyle> &styles)
{
    m_uses = uses;
    m_styles = styles;
    write();
}

void FactUsesView::showChange(const Statistic &stored, const Statistic &edited)
{
    m_stored = stored;
    m_edited = edited;
    // Texts keep the key they were written with.
    if (!stored.key.isEmpty() && edited.key != stored.key)
        m_edited.observations.clear();
    write();
}

void FactUsesView::writeHeading(QTextCursor &cursor, const FactUse &use) const
{
    const ThemeColors &colors = themeColors(palette());
    QTextCharFormat link;
    link.setAnchor(true);
    link.setAnchorHref(QString(enumName(use.kind)) + u':' + use.item);
    link.setForeground(colors.link);
    link.setFontWeight(QFont::DemiBold);
    QTextCharFormat muted;
    muted.setForeground(colors.muted);
    QTextBlockFormat apart;
    apart.setTopMargin(cursor.atStart() ? 0 : space);
    if (!cursor.atStart())
        cursor.insertBlock(apart);
    cursor.insertText(use.title, link);
    QString where = u" · "_s + kindName(use.kind) + u" · "_s + languageName(use.language);
    if (use.day.isValid())
        where += u" · "_s + shortDay(use.day);
    cursor.insertText(where, muted);
}

bool FactUsesView::writeUse(QTextCursor &cursor, const FactUse &use) const
{
    const ThemeColors &colors = themeColors(palette());
    const HouseStyle style = m_styles.value(use.language);
    const QStringList before = printedBy(m_stored, use, style);
    const QStringList after = printedBy(m_edited, use, style);
    QTextCharFormat plain;
    plain.setForeground(colors.text);
    QTextCharFormat value = plain;
    value.setFontWeight(QFont::DemiBold);
    QTextCharFormat gone = plain;
    gone.setFontStrikeOut(true);
    gone.setForeground(colors.danger);
    gone.setBackground(colors.dangerGround);
    QTextCharFormat added = value;
    added.setFontUnderline(true);
    added.setForeground(colors.success);
    added.setBackground(colors.successGround);
    cursor.insertBlock({}, plain);
    const bool isList = use.sentence.forms.isEmpty();
    const bool isAlone = !isList && use.sentence.pieces.join(QString()).isEmpty();
    cursor.insertText(isList    ? Tr::tr("In a list of statistics: ")
                      : isAlone ? Tr::tr("Without words around it, as in a table: ")
                                : use.sentence.pieces.first(),
                      plain);
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (before.at(i) == after.at(i)) {
            cursor.insertText(after.at(i), value);
        } else {
            cursor.insertText(before.at(i), gone);
            cursor.insertText(u" → "_s, plain);
            cursor.insertText(after.at(i).isEmpty() ? Tr::tr("nothing") : after.at(i), added);
        }
        if (!isList)
            cursor.insertText(use.sentence.pieces.at(i + 1), plain);
    }
    return before != after;
}

void FactUsesView::write()
{
    m_text->clear();
    QTextCursor cursor(m_text->document());
    m_changed = 0;
    const FactUse *last = nullptr;
    for (const FactUse &use : m_uses.list.first(std::min(mostShown, m_uses.list.size()))) {
        if (!last || last->item != use.item || last->language != use.language)
            writeHeading(cursor, use);
        m_changed += writeUse(cursor, use) ? 1 : 0;
        last = &use;
    }
    for (const FactUse &use : m_uses.list.sliced(std::min(mostShown, m_uses.list.size()))) {
        const HouseStyle style = m_styles.value(use.language);
        m_changed += printedBy(m_stored, use, style) != printedBy(m_edited, use, style) ? 1 : 0;
    }
    m_text->setVisible(!m_uses.list.isEmpty());
    m_text->setAccessibleName(Tr::tr("Texts that print this number"));
    summarise();
    fit();
}

void FactUsesView::summarise()
{
    const int count = static_cast<int>(m_uses.list.size());
    if (count == 0) {
        m_summary->setText(
            Tr::tr("No text prints this number yet. “Statistic…” above a text puts it in."));
        return;
    }
    QString text = Tr::tr("Printed in %n place(s).", nullptr, count);
    if (m_changed > 0)
        text += u' ' + Tr::tr("Your change alters %n of them.", nullptr, m_changed);
    if (count > mostShown)
        text += u' ' + Tr::tr("The first %n are shown.", nullptr, static_cast<int>(mostShown));
    else if (!m_uses.isWhole)
        text += u' ' + Tr::tr("Older news entries were not looked through.");
    m_summary->setText(text);
}

// As high as its text: the form scrolls, not this.
void FactUsesView::fit()
{
    const int high = static_cast<int>(m_text->document()->size().height()) + 2 * m_text->frameWidth();
    m_text->setFixedHeight(std::max(high, 3 * space));
}

void FactUsesView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FactUsesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        write();
}

} // namespace gaceta::ui
