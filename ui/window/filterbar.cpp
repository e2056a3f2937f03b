#include "ui/window/filterbar.h"

#include "ui/models/names.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/window/tr.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace gaceta::ui {

using storage::EntryFilter;
using window::Tr;
using namespace Qt::StringLiterals;

FilterBar::FilterBar(const editing::Newsroom &newsroom, QWidget *parent)
    : QWidget(parent)
    , m_newsroom(newsroom)
    , m_button(new QToolButton(parent))
    , m_menu(new QMenu(m_button))
{
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_button->setIcon(icon(u"filter"_s));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    m_button->setFocusPolicy(Qt::StrongFocus);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    keepTranslated(this, [this] {
        m_button->setToolTip(Tr::tr("Show only some entries: by kind, state, school, tag or year"));
        m_button->setAccessibleName(Tr::tr("Filter"));
        showChips();
    });
}

void FilterBar::setFilter(const EntryFilter &filter)
{
    const QString words = m_filter.words;
    m_filter = filter;
    m_filter.words = words;
    showChips();
}

void FilterBar::refresh()
{
    showChips();
}

void FilterBar::choose(const EntryFilter &filter)
{
    setFilter(filter);
    emit filterChanged(m_filter);
}

void FilterBar::addChoice(QMenu *menu, const QString &text, const EntryFilter &filter)
{
    QString shown = text;
    QAction *action = menu->addAction(shown.replace(u'&', u"&&"_s));
    action->setCheckable(true);
    action->setChecked(filter == m_filter);
    connect(action, &QAction::triggered, this, [this, filter] { choose(filter); });
}

void FilterBar::addNothing(QMenu *menu, const QString &text, const EntryFilter &filter)
{
    addChoice(menu, text, filter);
    menu->addSeparator();
}

static QString withCount(const QString &text, int count)
{
    return u"%1  (%2)"_s.arg(text, QLocale().toString(count));
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    const FilterChoices choices = filterChoices(m_newsroom);
    EntryFilter with = m_filter;
    const auto submenu = [&](const QString &title, const QString &any, auto member) {
        QMenu *menu = m_menu->addMenu(title);
        EntryFilter without = m_filter;
        without.*member = {};
        addNothing(menu, any, without);
        with = m_filter;
        return menu;
    };
    QMenu *kinds = submenu(Tr::tr("Kind"), Tr::tr("Every kind"), &EntryFilter::kind);
    for (const auto &[kind, count] : choices.counts.kinds) {
        with.kind = kind;
        addChoice(kinds, withCount(kindName(kind), count), with);
    }
    fillStates(m_menu, choices);
    QMenu *languages = submenu(Tr::tr("Language"), Tr::tr("Any language"), &EntryFilter::language);
    for (const LanguageTag &language : choices.languages) {
        with.language = language;
        addChoice(languages, languageName(language), with);
    }
    QMenu *schools = submenu(Tr::tr("School"), Tr::tr("Every school"), &EntryFilter::school);
    for (const auto &[school, name] : choices.schools) {
        with.school = school;
        addChoice(schools, name, with);
    }
    QMenu *tags = submenu(Tr::tr("Tag"), Tr::tr("Every tag"), &EntryFilter::tag);
    for (const auto &[tag, name] : choices.tags) {
        with.tag = tag;
        addChoice(tags, name, with);
    }
    EntryFilter templates;
    templates.templates = true;
    QMenu *years = submenu(Tr::tr("Year"), Tr::tr("Every year"), &EntryFilter::year);
    for (const auto &[year, count] : choices.counts.years) {
        with.year = year;
        addChoice(years, withCount(QString::number(year), count), with);
    }
    m_menu->addSeparator();
    addChoice(m_menu, Tr::tr("Templates"), templates);
}

void FilterBar::fillStates(QMenu *menu, const FilterChoices &choices)
{
    QMenu *states = menu->addMenu(Tr::tr("State"));
    EntryFilter with = m_filter;
    with.state.reset();
    addNothing(states, Tr::tr("Every state"), with);
    for (const auto &[state, count] : choices.counts.states) {
        with.state = state;
        addChoice(states, withCount(stateName(state), count), with);
    }
    QMenu *translations = menu->addMenu(Tr::tr("Translation"));
    with = m_filter;
    with.translation.reset();
    addNothing(translations, Tr::tr("However it stands"), with);
    for (const TranslationState state :
         {TranslationState::Missing, TranslationState::InTranslation, TranslationState::MachineDraft,
          TranslationState::Outdated, TranslationState::UpToDate}) {
        with.translation = state;
        addChoice(translations, stateName(state), with);
    }
}

void FilterBar::showChips()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    EntryFilter set = m_filter;
    set.words.clear();
    const bool none = set == EntryFilter();
    m_button->setChecked(!none);
    setVisible(!none);
    if (none)
        return;
    const auto add = [this](const QString &text, const QString &spoken, const EntryFilter &filter) {
        QString shown = fontMetrics().elidedText(text, Qt::ElideRight, 220);
        auto *chip = new QPushButton(shown.replace(u'&', u"&&"_s), this);
        chip->setAccessibleName(spoken);
        chip->setToolTip(spoken);
        layout()->addWidget(chip);
        chip->show();
        connect(chip, &QPushButton::clicked, this, [this, filter] { choose(filter); });
        return chip;
    };
    const QList<FilterPart> parts = partsOf(m_filter, filterChoices(m_newsroom));
    for (const FilterPart &part : parts) {
        QPushButton *chip =
            add(part.text, Tr::tr("Remove the filter “%1”").arg(part.text), part.without);
        setLook(chip, Look::Chip);
        chip->setIcon(icon(u"close"_s, IconTint::Muted));
        chip->setIconSize(QSize(14, 14));
        chip->setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft);
    }
    QPushButton *clear = add(Tr::tr("Clear filters"), Tr::tr("Clear filters"), EntryFilter());
    setLook(clear, Look::Quiet);
}

} // namespace gaceta::ui
