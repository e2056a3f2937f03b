#include "ui/dialogs/settings/folderspage.h"

#include "app/settings/foldersettings.h"
#include "ui/dialogs/settings/folderfield.h"
#include "ui/dialogs/tr.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/keeptranslated.h"

#include <QVBoxLayout>

namespace gaceta::ui {

using dialogs::Tr;

FoldersPage::FoldersPage(settings::SettingsStore &settings)
    : SettingsPage([] { return Tr::tr("Folders"); })
    , m_settings(settings)
{
    addFolder(
        settings::newsroomFolder, [] { return Tr::tr("Newsrooms"); },
        [] { return Tr::tr("Where new newsrooms are kept and others are looked for."); });
    addFolder(
        settings::exportFolder, [] { return Tr::tr("Exports"); },
        [] { return Tr::tr("Where sites and JSON files go; each gets a name of its own in it."); });
    addSentence([] { return Tr::tr("You can always choose another place when you save or export."); });
    column()->addStretch(1);
}

void FoldersPage::addFolder(const settings::Setting<QString> &setting, const Words &name,
                            const Words &hint)
{
    auto *field = new FolderField(setting.get(m_settings));
    keepTranslated(field, [field, name] {
        field->setTitle(name());
        field->setPlaceholder(Tr::tr("Where I was last"));
    });
    FieldBox *box = add(field, name, hint);
    connect(field, &FolderField::chosen, this,
            [this, &setting](const QString &folder) { setting.set(m_settings, folder); });
    connect(field, &FolderField::refused, box, &FieldBox::setProblem);
}

} // namespace gaceta::ui
