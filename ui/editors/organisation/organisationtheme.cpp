// The theme of the site, in the form of the organisation.

#include "app/site/themes/themelibrary.h"
#include "ui/editors/organisation/organisationeditor.h"
#include "ui/editors/organisation/themeoptions.h"
#include "ui/editors/tr.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QPushButton>
#include <QUrl>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;
using Record = OrganisationRecord;

// Those there are; and the newsroom's own, which may have stayed on another computer.
static QList<ComboChoice> themeChoices(const QString &chosen)
{
    QList<ComboChoice> choices;
    bool isKnown = chosen.isEmpty();
    for (const site::ThemeEntry &theme : site::availableThemes()) {
        choices.append(
            {choices.isEmpty() ? QString() : theme.id, [theme] { return site::labelOf(theme); }});
        isKnown = isKnown || theme.id == chosen;
    }
    if (!isKnown)
        choices.append({chosen, [chosen] { return Tr::tr("%1 (not on this computer)").arg(chosen); }});
    return choices;
}

// The first theme of all is remembered as none.
static QString themeOf(const Organisation &organisation)
{
    return organisation.theme == site::availableThemes().first().id ? QString() : organisation.theme;
}

// Made where it is missing, so that there is something to put a theme into.
static QPushButton *folderButton()
{
    auto *button = new QPushButton(icon(u"folder"_s), {});
    setLook(button, Look::Quiet);
    keepTranslated(button, [button] { button->setText(Tr::tr("Show the folder of themes")); });
    QObject::connect(button, &QPushButton::clicked, button, [] {
        const QString folder = site::ownThemesFolder();
        QDir().mkpath(folder);
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
    return button;
}

void OrganisationEditor::addTheme()
{
    FieldGrid *grid = section([] { return Tr::tr("Look of the site"); });
    const Part<Record, QString> theme{[](const Record &value) { return themeOf(value); },
                                      [](Record &value, const QString &id) {
                                          if (id != themeOf(value))
                                              value.themeOptions.clear(); // another theme has others
                                          value.theme = id;
                                      }};
    const QString stored = context().newsroom.organisation().value_or(Organisation()).theme;
    put(grid, "theme", wordedCombo(themeChoices(stored)), theme,
        {[] { return Tr::tr("Theme"); },
         [] {
             return Tr::tr(
                 "F5 shows it in the browser at once. Themes of your own lie in the folder of themes.");
         }});
    content()->addWidget(folderButton(), 0, Qt::AlignLeft);
    m_themeOptions = new ThemeOptions;
    Binding binding;
    binding.field = {u"themeOptions"_s, {}};
    binding.show = [this](const Record &value) { showThemeOptions(value); };
    binding.read = [this](Record &value) { value.themeOptions = m_themeOptions->chosen(); };
    binding.words = [](const Record &value) {
        return ThemeOptions::words(value.theme, value.themeOptions);
    };
    FieldBox *box =
        wordedBox(m_themeOptions, {[] { return Tr::tr("What can be chosen about it"); }, {}});
    bind(binding, box);
    connect(m_themeOptions, &ThemeOptions::edited, this, [this] { edited({u"themeOptions"_s, {}}); });
    content()->addWidget(box);
}

// Another theme has others.
void OrganisationEditor::showThemeOptions(const OrganisationRecord &value)
{
    m_themeOptions->show(themeOf(value), value.themeOptions);
}

} // namespace gaceta::ui
