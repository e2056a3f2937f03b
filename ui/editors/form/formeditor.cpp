#include "ui/editors/form/formeditor.h"

#include "ui/editors/form/decisionpanel.h"
#include "ui/editors/form/formpages.h"
#include "ui/editors/spelling/spellingdesk.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/richtext/bodyeditor.h"
#include "ui/widgets/spelling/linespellingmarks.h"
#include "ui/widgets/spelling/spellingmarks.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextEdit>
#include <QVBoxLayout>

namespace gaceta::ui {

static constexpr int compactPagesBelow = 720; // width of the form where the list shows icons alone

FormEditor::FormEditor(const EditorContext &context, QWidget *parent)
    : ItemEditor(context, parent)
    , m_decision(new DecisionPanel(this))
    , m_row(new QHBoxLayout(this))
    , m_scroll(new QScrollArea(this))
    , m_fields(new QWidget)
    , m_content(new QVBoxLayout(m_fields))
{
    setLook(this, Look::Surface);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    makeBody();
    m_problemsLater.setSingleShot(true);
    m_problemsLater.setInterval(150);
    connect(&m_problemsLater, &QTimer::timeout, this, [this] { showProblems(); });
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { followFocus(now); });
}

// The children go after this; what they tell as they go is not for a form that is no more.
FormEditor::~FormEditor()
{
    disconnect(qApp, nullptr, this, nullptr);
    for (FieldBox *each : std::as_const(m_boxes))
        each->disconnect(this);
}

void FormEditor::makeBody()
{
    auto *page = new QWidget;
    m_page = new QVBoxLayout(page);
    m_page->setSpacing(spaceWide);
    m_page->addWidget(m_decision);
    m_page->addWidget(m_fields, 1);
    fitPage();
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(spaceWide);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_row->addWidget(m_scroll, 1);
}

void FormEditor::addPage(const QString &id, const QString &iconName,
                         const std::function<QString()> &title)
{
    if (!m_pages) {
        m_pages = new FormPages(m_content, this);
        m_row->insertWidget(0, m_pages);
    }
    m_content = m_pages->add(id, iconName, title);
    if (m_pages->current().isEmpty())
        m_pages->showPage(id);
}

void FormEditor::setHead(const QString &iconName, const QString &kind)
{
    if (iconName == m_kindIcon && kind == m_kindText)
        return;
    m_kindIcon = iconName;
    m_kindText = kind;
    emit kindTextChanged();
}

void FormEditor::changeEvent(QEvent *event)
{
    ItemEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        scheduleProblems();
}

void FormEditor::resizeEvent(QResizeEvent *event)
{
    ItemEditor::resizeEvent(event);
    if (m_pages)
        m_pages->setCompact(width() < compactPagesBelow);
    fitPage();
    roomChanged(height());
}

void FormEditor::fitPage()
{
    const int side = m_width > 0 ? std::max(spaceWide, (width() - m_width) / 2) : spaceWide;
    m_page->setContentsMargins(side, space + spaceTiny, side, spaceWide);
}

void FormEditor::setWidestPage(int width)
{
    if (m_width == 0)
        m_scrolledTo = m_scroll->verticalScrollBar()->value();
    m_width = width;
    fitPage();
    if (width > 0)
        return;
    // The place is known after what was hidden has been laid out.
    QTimer::singleShot(0, this, [this] { m_scroll->verticalScrollBar()->setValue(m_scrolledTo); });
}

void FormEditor::registerField(const FieldName &field, FieldBox *box)
{
    m_boxes.insert(field, box);
    if (!field.language.isNull())
        watchSpelling(field, box->control());
    connect(box, &QObject::destroyed, this, [this, field, box] {
        if (m_boxes.value(field) == box)
            m_boxes.remove(field);
    });
}

// Texts of a language, save those that are no prose.
void FormEditor::watchSpelling(const FieldName &field, QWidget *control)
{
    static const QSet<QString> noProse{QStringLiteral("slug"), QStringLiteral("dateline")};
    if (!context().spelling || noProse.contains(field.name))
        return;
    Speller *speller = context().spelling->speller(field.language);
    QList<QWidget *> edits{control};
    for (QTextEdit *rich : control->findChildren<QTextEdit *>())
        edits.append(rich);
    // The source of a body is code.
    if (!qobject_cast<BodyEditor *>(control)) {
        for (QPlainTextEdit *plain : control->findChildren<QPlainTextEdit *>())
            edits.append(plain);
    }
    for (QWidget *edit : std::as_const(edits)) {
        if (qobject_cast<QTextEdit *>(edit) || qobject_cast<QPlainTextEdit *>(edit))
            new SpellingMarks(edit, speller);
    }
    QList<QLineEdit *> lines = control->findChildren<QLineEdit *>();
    if (auto *line = qobject_cast<QLineEdit *>(control))
        lines.append(line);
    for (QLineEdit *line : std::as_const(lines))
        new LineSpellingMarks(line, speller);
}

FieldBox *FormEditor::box(const FieldName &field) const
{
    if (FieldBox *exact = m_boxes.value(field))
        return exact;
    if (FieldBox *shared = m_boxes.value({field.name, {}}))
        return shared;
    // A list that is one field stands for all of its parts.
    const qsizetype bracket = field.name.indexOf(u'[');
    return bracket < 0 ? nullptr : box({field.name.left(bracket), field.language});
}

QString FormEditor::labelOf(const FieldName &field) const
{
    const FieldBox *known = box(field);
    return known ? known->spokenName() : QString();
}

void FormEditor::showField(const QString &field, const LanguageTag &language)
{
    FieldBox *wanted = box({field, language});
    if (!wanted)
        return;
    if (m_pages)
        m_pages->reveal(wanted);
    reveal({field, language});
    QWidget *control = wanted->control();
    // The place is known after what was hidden has been laid out.
    QTimer::singleShot(0, wanted,
                       [this, wanted] { m_scroll->ensureWidgetVisible(wanted, 0, spaceLarge); });
    QWidget *proxy = control->focusProxy() ? control->focusProxy() : control;
    (proxy->focusPolicy() == Qt::NoFocus ? control : proxy)->setFocus(Qt::OtherFocusReason);
}

void FormEditor::focusFirstField()
{
    const FieldBox *first = box(m_first);
    // On another page, what it starts with.
    if (m_pages && first && !first->isVisibleTo(this))
        m_pages->focusFirst();
    else
        showField(m_first.name, m_first.language);
}

void FormEditor::showChange(const FieldName &field)
{
    FieldBox *changed = box(field);
    if (changed && !(focusWidget() && changed->isAncestorOf(focusWidget()) && focusWidget()->hasFocus()))
        showField(field.name, field.language);
}

void FormEditor::showProblems(const QList<FieldProblem> &problems, bool all)
{
    QHash<FieldBox *, QString> sentences;
    for (const FieldProblem &problem : problems) {
        const FieldName field{problem.field, problem.language};
        if (FieldBox *place = all || m_touched.contains(field) ? box(field) : nullptr)
            sentences.insert(place, problem.message);
    }
    for (FieldBox *each : std::as_const(m_boxes)) {
        each->setProblem(sentences.value(each));
        if (sentences.contains(each))
            problemStands(each);
    }
    if (!m_pages)
        return;
    QSet<const QWidget *> wrong;
    for (auto sentence = sentences.cbegin(); sentence != sentences.cend(); ++sentence)
        wrong.insert(sentence.key());
    m_pages->mark(wrong);
}

void FormEditor::setFieldsEnabled(bool enabled)
{
    m_fields->setEnabled(enabled);
}

// A cell that is being edited takes back its own typing; it is not in the form's value yet.
static bool isCellEditor(const QWidget *widget)
{
    const QWidget *viewport = widget->parentWidget();
    return viewport && qobject_cast<QAbstractItemView *>(viewport->parentWidget());
}

// Keys reach a text field before anything else; only the one that has the focus is listened to.
void FormEditor::bringIntoView(QWidget *widget)
{
    m_scroll->ensureWidgetVisible(widget, 0, spaceWide);
}

void FormEditor::followFocus(QWidget *now)
{
    if (now && m_fields->isAncestorOf(now) && !isCellEditor(now))
        now->installEventFilter(this);
}

bool FormEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool back = key->matches(QKeySequence::Undo);
        if (back || key->matches(QKeySequence::Redo)) {
            key->accept();
            if (event->type() == QEvent::KeyPress)
                back ? undo() : redo();
            return true;
        }
    }
    return ItemEditor::eventFilter(watched, event);
}

} // namespace gaceta::ui
