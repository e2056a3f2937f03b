#include "ui/window/history/differencerow.h"

#include "app/text/paragraphdiff.h"
#include "app/text/worddiff.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/window/tr.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

namespace {

struct Sides
{
    QString before;
    QString after;
};

QString marked(const QString &text, const QColor &color, const QColor &ground, const QString &decoration)
{
    return u"<span style=\"color:%1;background-color:%2;text-decoration:%3\">%4</span>"_s.arg(
        color.name(), ground.name(), decoration, text.toHtmlEscaped());
}

Sides sidesOf(const QString &before, const QString &after, const ThemeColors &colors)
{
    Sides sides;
    for (const text::DiffRun &run : text::wordDiff(before, after)) {
        if (run.kind != text::DiffKind::Added)
            sides.before +=
                run.kind == text::DiffKind::Equal
                    ? run.text.toHtmlEscaped()
                    : marked(run.text, colors.danger, colors.dangerGround, u"line-through"_s);
        if (run.kind != text::DiffKind::Removed)
            sides.after += run.kind == text::DiffKind::Equal
                               ? run.text.toHtmlEscaped()
                               : marked(run.text, colors.success, colors.successGround, u"underline"_s);
    }
    for (QString *side : {&sides.before, &sides.after})
        side->replace(u'\n', u"<br>"_s);
    return sides;
}

} // namespace

DifferenceRow::DifferenceRow(const FieldChange &change, bool canTakeBack, QWidget *parent)
    : QFrame(parent)
    , m_change(change)
    , m_canTakeBack(canTakeBack)
{
    setLook(this, Look::Card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    build();
}

void DifferenceRow::build()
{
    delete m_content;
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(spaceWide, space + spaceTiny, spaceWide, space + spaceTiny);
    grid->setHorizontalSpacing(spaceWide);
    grid->setVerticalSpacing(space);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *label = new QLabel(m_change.label, m_content);
    label->setFont(typeFont(TypeScale::Strong));
    grid->addWidget(label, 0, 0);
    if (m_canTakeBack) {
        auto *back = new QPushButton(
            icon(u"restore"_s, IconTint::Muted),
            m_change.isBody ? Tr::tr("Put all of it back") : Tr::tr("Put it back"), m_content);
        setLook(back, Look::Quiet);
        back->setAccessibleName(u"%1: %2"_s.arg(m_change.label, back->text()));
        connect(back, &QPushButton::clicked, this, &DifferenceRow::takeBackWanted);
        grid->addWidget(back, 0, 1, 1, 2, Qt::AlignRight);
    }
    if (m_change.isBody)
        addParagraphs(grid);
    else
        addPair(grid, m_change.before, m_change.after, -1);
}

void DifferenceRow::addParagraphs(QGridLayout *grid)
{
    const QList<text::ParagraphChange> changes =
        text::paragraphChanges(m_change.before.toUtf8(), m_change.after.toUtf8());
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const text::ParagraphChange &one = changes.at(i);
        if (!one.equal) {
            addPair(grid, QString::fromUtf8(one.before), QString::fromUtf8(one.after), i);
            continue;
        }
        auto *same = new QLabel(
            Tr::tr("%n paragraph(s) unchanged", nullptr, static_cast<int>(one.after.count("\n\n")) + 1),
            m_content);
        setLook(same, Look::Muted);
        grid->addWidget(same, grid->rowCount(), 0, 1, 3);
    }
}

void DifferenceRow::addPair(QGridLayout *grid, const QString &before, const QString &after,
                            qsizetype paragraph)
{
    const Sides sides = sidesOf(before, after, themeColors(palette()));
    const int row = grid->rowCount();
    grid->addWidget(words(sides.before, Tr::tr("%1, then").arg(m_change.label)), row, 0);
    grid->addWidget(words(sides.after, Tr::tr("%1, now").arg(m_change.label)), row, 1);
    if (paragraph < 0 || !m_canTakeBack)
        return;
    auto *back = new QPushButton(icon(u"restore"_s, IconTint::Muted), Tr::tr("Put back"), m_content);
    setLook(back, Look::Quiet);
    back->setToolTip(before.isEmpty() ? Tr::tr("Take this paragraph out again")
                                      : Tr::tr("Put this paragraph back as it was"));
    back->setAccessibleName(back->toolTip());
    connect(back, &QPushButton::clicked, this, [this, paragraph] { emit paragraphWanted(paragraph); });
    grid->addWidget(back, row, 2, Qt::AlignTop);
}

// To be selected and copied, by mouse and by keyboard.
QLabel *DifferenceRow::words(const QString &html, const QString &name)
{
    auto *label = new QLabel(m_content);
    label->setTextFormat(Qt::RichText);
    label->setText(html.isEmpty() ? u"<i>%1</i>"_s.arg(Tr::tr("nothing")) : html);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(name);
    label->setMinimumWidth(0);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

void DifferenceRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (m_content && event->type() == QEvent::PaletteChange) // not while it is being made
        build();
}

} // namespace gaceta::ui
