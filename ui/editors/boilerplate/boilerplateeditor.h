#pragma once
// The form of an "About us" paragraph.

#include "ui/editors/form/recordform.h"

namespace gaceta::ui {

class BoilerplateEditor final : public RecordForm<Boilerplate>
{
    Q_OBJECT

public:
    explicit BoilerplateEditor(const EditorContext &context, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString nameIn(const Boilerplate &value, const LanguageTag &language) const override;
    void follow(Boilerplate &value, const FieldName &field) const override;
};

} // namespace gaceta::ui
