#include "ui/editors/boilerplate/boilerplateeditor.h"

#include "ui/editors/form/commonwords.h"
#include "ui/editors/tr.h"

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

BoilerplateEditor::BoilerplateEditor(const EditorContext &context, QWidget *parent)
    : RecordForm(ItemKind::Boilerplate, context, parent)
{
    addColumns();
    columnLine("title", &BoilerplateText::title, {[] { return Tr::tr("Title"); }, {}}, 60);
    columnBody("body", &BoilerplateText::body,
               {[] { return Tr::tr("Text"); },
                [] { return Tr::tr("It ends every press release that uses it."); }},
               340);
    FieldGrid *grid = section([] { return Tr::tr("In texts"); });
    putLine(grid, "key", &Boilerplate::key, keyWords());
    content()->addStretch(1);
    setFirstField({u"title"_s, languages().value(0)});
}

QString BoilerplateEditor::nameIn(const Boilerplate &value, const LanguageTag &language) const
{
    return value.texts.value(language).title;
}

void BoilerplateEditor::follow(Boilerplate &value, const FieldName &field) const
{
    if (field.name == u"title"_s)
        followName(value, field.language, &BoilerplateText::title);
}

} // namespace gaceta::ui
