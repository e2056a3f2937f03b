#include "ui/widgets/languagecolumns.h"

#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/tr.h"

#include <QAction>
#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QToolButton>

namespace gaceta::ui {

using widgets::Tr;

// A column of text narrower than this is no pleasure to write in.
static constexpr int leastColumn = 270;

LanguageColumns::LanguageColumns(const QList<LanguageTag> &languages, QWidget *parent)
    : QWidget(parent)
    , m_languages(languages)
    , m_wanted(languages)
    , m_current(languages.value(0))
    , m_visible(languages)
    , m_name([](const LanguageTag &language) { return language.nativeName(); })
    , m_tabBar(new QWidget(this))
    , m_tabs(new QHBoxLayout(m_tabBar))
    , m_grid(new QGridLayout)
    , m_one(new QAction(icon(QStringLiteral("columns")), QString(), this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spaceLarge);
    m_grid->setVerticalSpacing(spaceWide);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceWide);
    column->addWidget(m_tabBar);
    column->addLayout(m_grid, 1);
    makeTabs();
    makeHeaders();
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { noteFocus(now); });
    keepTranslated(this, [this] { setTexts(); });
    apply();
}

// Children that lose the focus as they go are not listened to.
LanguageColumns::~LanguageColumns()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void LanguageColumns::makeTabs()
{
    m_tabs->setContentsMargins(0, 0, 0, 0);
    m_tabs->setSpacing(spaceTiny);
    for (const LanguageTag &language : std::as_const(m_languages)) {
        auto *tab = new QToolButton(m_tabBar);
        tab->setCheckable(true);
        tab->setToolButtonStyle(Qt::ToolButtonTextOnly);
        m_columns[language].tab = tab;
        m_tabs->addWidget(tab);
        connect(tab, &QToolButton::clicked, this,
                [this, language](bool checked) { toggle(language, checked); });
    }
    m_one->setCheckable(true);
    m_one->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L));
    m_one->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_one);
    connect(m_one, &QAction::triggered, this, [this](bool one) {
        m_wanted = one ? QList<LanguageTag>{m_current} : m_languages;
        apply();
        emit shownChanged(one ? m_wanted : QList<LanguageTag>{});
    });
    m_tabs->addStretch(1);
}

void LanguageColumns::makeHeaders()
{
    for (const LanguageTag &language : std::as_const(m_languages)) {
        auto *name = new QLabel(this);
        setLook(name, Look::Title);
        setHeader(language, name);
        m_columns[language].name = name;
    }
}

void LanguageColumns::setTexts()
{
    m_one->setText(Tr::tr("Show one language"));
    m_one->setToolTip(Tr::tr("Show one language or all of them (%1)")
                          .arg(m_one->shortcut().toString(QKeySequence::NativeText)));
    for (const LanguageTag &language : std::as_const(m_languages)) {
        QToolButton *tab = m_columns[language].tab;
        tab->setText(m_name(language));
        tab->setAccessibleName(Tr::tr("Show %1", "a language").arg(tab->text()));
        tab->setToolTip(tab->accessibleName());
        if (m_columns[language].name)
            m_columns[language].name->setText(tab->text());
    }
}

void LanguageColumns::setLanguageNames(std::function<QString(const LanguageTag &)> name)
{
    m_name = std::move(name);
    setTexts();
}

void LanguageColumns::setHeader(const LanguageTag &language, QWidget *header)
{
    Column &column = m_columns[language];
    delete column.header;
    column.header = header;
    column.name = nullptr;
    header->setParent(nullptr);
    m_grid->addWidget(header, 0, static_cast<int>(m_languages.indexOf(language)));
    header->setVisible(m_visible.contains(language));
}

int LanguageColumns::addRow(int stretch)
{
    m_grid->setRowStretch(m_rows, stretch);
    return m_rows++;
}

void LanguageColumns::setCell(int row, const LanguageTag &language, QWidget *cell)
{
    m_columns[language].cells.append(cell);
    const bool grows = m_grid->rowStretch(row) > 0;
    cell->setParent(nullptr); // to the end of those that Tab goes to
    m_grid->addWidget(cell, row, static_cast<int>(m_languages.indexOf(language)),
                      grows ? Qt::Alignment() : Qt::AlignTop);
    cell->setVisible(m_visible.contains(language) && !m_away.contains(cell));
}

void LanguageColumns::setCellShown(QWidget *cell, bool shown)
{
    if (shown)
        m_away.remove(cell);
    else
        m_away.insert(cell);
    apply();
}

void LanguageColumns::setOnly(const QSet<QWidget *> &cells)
{
    m_only = cells;
    apply();
}

void LanguageColumns::setShown(const QList<LanguageTag> &languages)
{
    m_wanted.clear();
    for (const LanguageTag &language : std::as_const(m_languages)) {
        if (languages.isEmpty() || languages.contains(language))
            m_wanted.append(language);
    }
    if (m_wanted.isEmpty())
        m_wanted = m_languages;
    apply();
}

QList<LanguageTag> LanguageColumns::shown() const
{
    return m_visible;
}

void LanguageColumns::showLanguage(const LanguageTag &language)
{
    if (!m_languages.contains(language))
        return;
    m_current = language;
    if (!m_wanted.contains(language))
        m_wanted = {language};
    apply();
}

void LanguageColumns::toggle(const LanguageTag &language, bool shown)
{
    const bool crowded = fitting().size() < m_wanted.size();
    if (shown)
        m_current = language;
    if (crowded || m_wanted.size() == 1) {
        // With room for one the buttons are tabs; beside a single one another is opened.
        if (!crowded && shown)
            m_wanted.append(language);
    } else if (shown) {
        m_wanted.append(language);
    } else {
        m_wanted.removeOne(language);
    }
    if (!m_wanted.contains(m_current))
        m_current = m_wanted.first();
    apply();
    emit shownChanged(m_wanted.size() == m_languages.size() ? QList<LanguageTag>{} : m_wanted);
}

void LanguageColumns::noteFocus(const QWidget *widget)
{
    if (!widget || !isAncestorOf(widget))
        return;
    for (auto column = m_columns.cbegin(); column != m_columns.cend(); ++column) {
        if (column->header->isAncestorOf(widget))
            m_current = column.key();
        for (const QWidget *cell : column->cells) {
            if (cell == widget || cell->isAncestorOf(widget))
                m_current = column.key();
        }
    }
}

QList<LanguageTag> LanguageColumns::fitting() const
{
    const int room = qMax(1, (width() + spaceLarge) / (leastColumn + spaceLarge));
    if (room >= m_wanted.size())
        return m_wanted;
    QList<LanguageTag> result{m_wanted.contains(m_current) ? m_current : m_wanted.first()};
    for (const LanguageTag &language : m_wanted) {
        if (result.size() < room && !result.contains(language))
            result.append(language);
    }
    return result;
}

void LanguageColumns::apply()
{
    m_visible = fitting();
    for (qsizetype i = 0; i < m_languages.size(); ++i) {
        const LanguageTag &language = m_languages.at(i);
        const bool visible = m_visible.contains(language);
        const Column &column = m_columns[language];
        column.tab->setChecked(visible);
        if (column.header)
            column.header->setVisible(visible && m_only.isEmpty());
        for (QWidget *cell : column.cells)
            cell->setVisible(visible && !m_away.contains(cell) &&
                             (m_only.isEmpty() || m_only.contains(cell)));
        m_grid->setColumnStretch(static_cast<int>(i), visible ? 1 : 0);
    }
    // Two columns side by side say all there is to say.
    m_tabBar->setVisible(m_only.isEmpty() &&
                         (m_languages.size() > 2 || m_visible.size() < m_languages.size()));
    m_one->setChecked(m_wanted.size() == 1 && m_languages.size() > 1);
    m_one->setEnabled(m_languages.size() > 1);
}

QSize LanguageColumns::minimumSizeHint() const
{
    return {leastColumn, QWidget::minimumSizeHint().height()};
}

void LanguageColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (fitting() != m_visible)
        apply();
}

} // namespace gaceta::ui
