#include "ui/editors/term/termeditor.h"

#include "ui/editors/form/commonwords.h"
#include "ui/editors/tr.h"

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

TermEditor::TermEditor(const EditorContext &context, QWidget *parent)
    : RecordForm(ItemKind::Term, context, parent)
{
    addColumns();
    columnLine("name", &TermText::name, {[] { return Tr::tr("Name"); }, {}}, 30);
    columnLine("slug", &TermText::slug, webAddressWords());
    FieldGrid *grid = section([] { return Tr::tr("In texts"); });
    putLine(grid, "key", &Term::key, keyWords());
    content()->addStretch(1);
    setFirstField({u"name"_s, languages().value(0)});
}

QString TermEditor::nameIn(const Term &value, const LanguageTag &language) const
{
    return value.texts.value(language).name;
}

void TermEditor::setName(Term &value, const LanguageTag &language, const QString &name) const
{
    value.texts[language] = {name, slugFromTitle(name)};
    value.key = slugFromTitle(name);
}

void TermEditor::follow(Term &value, const FieldName &field) const
{
    if (field.name == u"name"_s)
        followName(value, field.language, &TermText::name, &TermText::slug);
}

} // namespace gaceta::ui
