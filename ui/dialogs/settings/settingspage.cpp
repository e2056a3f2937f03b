#include "ui/dialogs/settings/settingspage.h"

#include "ui/widgets/fieldbox.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gaceta::ui {

SettingsPage::SettingsPage(const Words &title, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    auto *heading = new QLabel(this);
    setLook(heading, Look::Title);
    keepTranslated(heading, [heading, title] { heading->setText(title()); });
    m_column->setContentsMargins(spaceLarge, spaceWide, spaceLarge, spaceWide);
    m_column->setSpacing(spaceWide);
    m_column->addWidget(heading);
}

FieldBox *SettingsPage::add(QWidget *control, const Words &name, const Words &hint)
{
    auto *box = new FieldBox(control, this);
    keepTranslated(box, [box, name, hint] {
        box->setName(name());
        if (hint)
            box->setHint(hint());
    });
    m_column->addWidget(box);
    return box;
}

void SettingsPage::addPlain(QWidget *control)
{
    m_column->addWidget(control);
}

void SettingsPage::addSentence(const Words &text)
{
    auto *label = new QLabel(this);
    setLook(label, Look::Muted);
    label->setWordWrap(true);
    keepTranslated(label, [label, text] { label->setText(text()); });
    m_column->addWidget(label);
}

} // namespace gaceta::ui
