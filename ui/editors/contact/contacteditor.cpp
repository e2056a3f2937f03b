#include "ui/editors/contact/contacteditor.h"

#include "ui/editors/form/commonwords.h"
#include "ui/editors/tr.h"

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

ContactEditor::ContactEditor(const EditorContext &context, QWidget *parent)
    : RecordForm(ItemKind::Contact, context, parent)
{
    addColumns();
    columnLine("role", &ContactText::role,
               {[] { return Tr::tr("Role"); },
                [] { return Tr::tr("What it is for; it outlives the person who holds it."); }});
    columnText("note", &ContactText::note,
               {[] { return Tr::tr("Note"); }, [] { return Tr::tr("When and in which languages."); }});
    FieldGrid *person = addSection(content(), [] { return Tr::tr("Who answers"); });
    putLine(person, "name", &Contact::name,
            {[] { return Tr::tr("Person"); },
             [] { return Tr::tr("Leave it empty where the role is enough."); }});
    putLine(person, "email", &Contact::email, {[] { return Tr::tr("E-mail"); }, {}});
    putLine(person, "phone", &Contact::phone, {[] { return Tr::tr("Phone"); }, {}});
    FieldGrid *place = addSection(content(), [] { return Tr::tr("In texts"); });
    putLine(place, "key", &Contact::key, keyWords());
    putLine(place, "group", &Contact::group, groupWords());
    const Part<Contact, std::optional<double>> position{
        [](const Contact &value) { return std::optional<double>(value.position); },
        [](Contact &value, const std::optional<double> &wanted) {
            value.position = static_cast<int>(wanted.value_or(0));
        }};
    put(place, "position", new OptionalNumberEdit, position,
        {[] { return Tr::tr("Place in the group"); }, {}});
    content()->addStretch(1);
    setFirstField({u"role"_s, languages().value(0)});
}

QString ContactEditor::nameIn(const Contact &value, const LanguageTag &language) const
{
    return value.texts.value(language).role;
}

Contact ContactEditor::blank(const NewItem &start) const
{
    Q_UNUSED(start)
    Contact contact;
    contact.group = u"press"_s;
    return contact;
}

void ContactEditor::follow(Contact &value, const FieldName &field) const
{
    if (field.name == u"role"_s)
        followName(value, field.language, &ContactText::role);
}

} // namespace gaceta::ui
