#include "ui/window/schooltagfilter.h"

#include "ui/models/names.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/window/tr.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

SchoolTagFilter::SchoolTagFilter(const editing::Newsroom &newsroom, QWidget *parent)
    : QToolButton(parent)
    , m_newsroom(newsroom)
{
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(InstantPopup);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &SchoolTagFilter::fillMenu);
    keepTranslated(this, [this] { retranslate(); });
}

void SchoolTagFilter::reload(bool wanted)
{
    m_tags.clear();
    QSet<TermId> carried;
    for (const School &school : m_newsroom.loadAll<School>().value_or(QList<School>()))
        carried.unite({school.tags.begin(), school.tags.end()});
    const auto organisation = m_newsroom.organisation();
    const LanguageTag first = organisation ? organisation->languages.value(0) : english();
    for (const Term &term : m_newsroom.loadAll<Term>().value_or(QList<Term>())) {
        const QString name = term.texts.valueOrAny(first).name;
        if (carried.contains(term.id))
            m_tags.append({term.id, name.isEmpty() ? untitled() : name});
    }
    std::ranges::sort(m_tags, [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.second, b.second) < 0;
    });
    if (!m_tag.isNull() && nameOf(m_tag).isEmpty())
        setTag({});
    setVisible(wanted && !m_tags.isEmpty());
    retranslate();
}

void SchoolTagFilter::setTag(const TermId &tag)
{
    if (tag == m_tag)
        return;
    m_tag = tag;
    retranslate();
    emit tagChosen();
}

QString SchoolTagFilter::nameOf(const TermId &tag) const
{
    const auto known = std::ranges::find(m_tags, tag, &std::pair<TermId, QString>::first);
    return known == m_tags.end() ? QString() : known->second;
}

void SchoolTagFilter::fillMenu()
{
    menu()->clear();
    delete menu()->findChild<QActionGroup *>(QString(), Qt::FindDirectChildrenOnly);
    auto *group = new QActionGroup(menu());
    const auto add = [&](const TermId &tag, QString name) {
        QAction *action = group->addAction(menu()->addAction(name.replace(u'&', u"&&"_s)));
        action->setCheckable(true);
        action->setChecked(tag == m_tag);
        connect(action, &QAction::triggered, this, [this, tag] { setTag(tag); });
    };
    add({}, Tr::tr("Every tag"));
    menu()->addSeparator();
    for (const auto &[tag, name] : std::as_const(m_tags))
        add(tag, name);
}

void SchoolTagFilter::retranslate()
{
    setIcon(gaceta::ui::icon(u"filter"_s, m_tag.isNull() ? IconTint::Text : IconTint::Accent));
    const QString name = m_tag.isNull() ? Tr::tr("Every tag") : nameOf(m_tag);
    setToolTip(Tr::tr("Show: %1").arg(name));
    setAccessibleName(toolTip());
}

} // namespace gaceta::ui
