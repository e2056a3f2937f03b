#include "ui/editors/form/formparts.h"

#include "ui/widgets/fieldbox.h"
#include "ui/widgets/fieldgrid.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace gaceta::ui {

FieldBox *wordedBox(QWidget *control, const FieldWords &words)
{
    auto *box = new FieldBox(control);
    keepTranslated(box, [box, words] {
        box->setName(words.name());
        if (words.hint)
            box->setHint(words.hint());
    });
    return box;
}

FieldGrid *addSection(QVBoxLayout *form, const Wording &title)
{
    auto *section = new QWidget;
    auto *heading = new QLabel(section);
    setLook(heading, Look::Title);
    keepTranslated(heading, [heading, title] { heading->setText(title()); });
    auto *grid = new FieldGrid(section);
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space + spaceTiny);
    column->addWidget(heading);
    column->addWidget(grid);
    form->addWidget(section);
    return grid;
}

QComboBox *wordedCombo(const QList<ComboChoice> &choices)
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(10);
    for (const ComboChoice &choice : choices)
        combo->addItem(QString(), choice.data);
    keepTranslated(combo, [combo, choices] {
        const QSignalBlocker still(combo);
        for (int i = 0; i < choices.size(); ++i)
            combo->setItemText(i, choices.at(i).text());
    });
    return combo;
}

} // namespace gaceta::ui
