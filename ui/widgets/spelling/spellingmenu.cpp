#include "ui/widgets/spelling/spellingmenu.h"

#include "ui/widgets/spelling/speller.h"
#include "ui/widgets/tr.h"

#include <QAction>
#include <QMenu>
#include <QPointer>

namespace gaceta::ui {

using widgets::Tr;

void addSpellings(QMenu *menu, Speller *speller, const QString &word,
                  std::function<void(const QString &)> replace)
{
    QAction *first = menu->actions().value(0);
    const QStringList suggestions = speller->suggestions(word);
    for (const QString &one : suggestions) {
        auto *action = new QAction(one, menu);
        QFont strong = action->font();
        strong.setBold(true);
        action->setFont(strong);
        QObject::connect(action, &QAction::triggered, menu, [replace, one] { replace(one); });
        menu->insertAction(first, action);
    }
    if (suggestions.isEmpty()) {
        auto *none = new QAction(Tr::tr("No other spelling is known"), menu);
        none->setEnabled(false);
        menu->insertAction(first, none);
    }
    if (speller->canLearn()) {
        auto *learn = new QAction(Tr::tr("Add “%1” to the dictionary").arg(word), menu);
        QObject::connect(learn, &QAction::triggered, menu, [word, speller = QPointer<Speller>(speller)] {
            if (speller)
                speller->learn(word);
        });
        menu->insertAction(first, learn);
    }
    menu->insertSeparator(first);
}

} // namespace gaceta::ui
