#pragma once
// The form of a tag.

#include "ui/editors/form/recordform.h"

namespace gaceta::ui {

class TermEditor final : public RecordForm<Term>
{
    Q_OBJECT

public:
    explicit TermEditor(const EditorContext &context, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString nameIn(const Term &value, const LanguageTag &language) const override;
    void setName(Term &value, const LanguageTag &language, const QString &name) const override;
    void follow(Term &value, const FieldName &field) const override;
};

} // namespace gaceta::ui
