#include "ui/window/board/newsviews.h"

#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/window/tr.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

static constexpr NewsView all[] = {NewsView::List, NewsView::Board, NewsView::Calendar};

QString newsViewName(NewsView view)
{
    switch (view) {
    case NewsView::List:
        return Tr::tr("As a list");
    case NewsView::Board:
        return Tr::tr("As a board");
    case NewsView::Calendar:
        return Tr::tr("As a calendar");
    }
    return {};
}

NewsViewSwitch::NewsViewSwitch(NewsView current, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const NewsView view : all) {
        auto *button = new QToolButton(this);
        button->setIcon(icon(view == NewsView::List    ? u"list"_s
                             : view == NewsView::Board ? u"columns"_s
                                                       : u"calendar"_s));
        button->setCheckable(true);
        button->setChecked(view == current);
        button->setFocusPolicy(Qt::StrongFocus);
        // It stays what it is: the other views have switches of their own.
        connect(button, &QToolButton::clicked, this, [this, button, view, current] {
            button->setChecked(view == current);
            if (view != current)
                emit wanted(view);
        });
        row->addWidget(button);
        m_buttons.append(button);
    }
    keepTranslated(this, [this] {
        for (qsizetype i = 0; i < m_buttons.size(); ++i) {
            m_buttons.at(i)->setToolTip(newsViewName(all[i]));
            m_buttons.at(i)->setAccessibleName(newsViewName(all[i]));
        }
    });
}

} // namespace gaceta::ui
