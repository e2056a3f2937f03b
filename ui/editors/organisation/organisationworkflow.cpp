// What the office asks for before a text goes out, in the form of the organisation.

#include "ui/editors/organisation/organisationeditor.h"
#include "ui/editors/tr.h"
#include "ui/widgets/fields/optionalnumberedit.h"

#include <QComboBox>

namespace gaceta::ui {

using editors::Tr;
using Record = OrganisationRecord;

void OrganisationEditor::addWorkflow()
{
    FieldGrid *grid = fields();
    const Part<Record, QString> review{
        [](const Record &value) { return QString(enumName(value.workflow.review)); },
        [](Record &value, const QString &name) {
            value.workflow.review = enumValue<ReviewRule>(name).value_or(value.workflow.review);
        }};
    put(grid, "workflow.review", enumCombo<ReviewRule>([](ReviewRule rule) {
            switch (rule) {
            case ReviewRule::Free:
                return Tr::tr("Everybody may publish at once");
            case ReviewRule::Reviewed:
                return Tr::tr("After a review, by anybody");
            case ReviewRule::TwoPeople:
                return Tr::tr("After somebody else approved it");
            }
            return QString();
        }),
        review,
        {[] { return Tr::tr("Before a text goes out"); },
         [] { return Tr::tr("An office of one needs no review."); }});
    const Part<Record, std::optional<double>> days{
        [](const Record &value) { return std::optional<double>(value.workflow.trashDays); },
        [](Record &value, const std::optional<double> &wanted) {
            value.workflow.trashDays = std::clamp(static_cast<int>(wanted.value_or(0)), 0, 3650);
        }};
    put(grid, "workflow.trashDays", new OptionalNumberEdit, days,
        {[] { return Tr::tr("Days in the trash"); },
         [] { return Tr::tr("Then it is deleted, when the newsroom is opened; 0: never."); }});
    const Part<Record, QString> exempt{
        [](const Record &value) { return value.workflow.exempt.join(u'\n'); },
        [](Record &value, const QString &text) {
            value.workflow.exempt = text.split(u'\n', Qt::SkipEmptyParts);
        }};
    putText(grid, "workflow.exempt", exempt,
            {[] { return Tr::tr("Who may skip the review"); },
             [] { return Tr::tr("One name a line, as it stands in the history."); }});
}

} // namespace gaceta::ui
