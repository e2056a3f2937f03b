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
    FieldGrid *person = section([] { return Tr::tr("Who answers"); });
    putLine(person, "name", &Contact::name,
            {[] { return Tr::tr("Person"); },
             [] { return Tr::tr("Leave it empty where the role is enough."); }},
            2);
    putLine(person, "email", &Contact::email, {[] { return Tr::tr("E-mail"); }, {}});
    putLine(person, "phone", &Contact::phone, {[] { return Tr::tr("Phone"); }, {}});
    FieldGrid *place = section([] { return Tr::tr("On the site and in texts"); });
    putLine(place, "group", &Contact::group, groupWords());
    put(place, "position", new OptionalNumberEdit, countPart(&Contact::position), positionWords());
    putLine(place, "key", &Contact::key, keyWords());
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
