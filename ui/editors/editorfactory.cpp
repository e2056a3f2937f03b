#include "ui/editors/editorfactory.h"

#include "ui/editors/boilerplate/boilerplateeditor.h"
#include "ui/editors/contact/contacteditor.h"
#include "ui/editors/media/mediaeditor.h"
#include "ui/editors/newseditor.h"
#include "ui/editors/organisation/organisationeditor.h"
#include "ui/editors/pageeditor.h"
#include "ui/editors/school/schooleditor.h"
#include "ui/editors/schoollist/schoollisteditor.h"
#include "ui/editors/statistic/statisticeditor.h"
#include "ui/editors/term/termeditor.h"

namespace gaceta::ui {

ItemEditor *createEditor(ItemKind kind, const EditorContext &context, QWidget *parent)
{
    switch (kind) {
    case ItemKind::Entry:
        return new NewsEditor(context, parent);
    case ItemKind::Page:
        return new PageEditor(context, parent);
    case ItemKind::School:
        return new SchoolEditor(context, parent);
    case ItemKind::SchoolList:
        return new SchoolListEditor(context, parent);
    case ItemKind::Statistic:
        return new StatisticEditor(context, parent);
    case ItemKind::Media:
        return new MediaEditor(context, parent);
    case ItemKind::Contact:
        return new ContactEditor(context, parent);
    case ItemKind::Boilerplate:
        return new BoilerplateEditor(context, parent);
    case ItemKind::Term:
        return new TermEditor(context, parent);
    case ItemKind::Organisation:
        return new OrganisationEditor(context, parent);
    default:
        return nullptr;
    }
}

} // namespace gaceta::ui
