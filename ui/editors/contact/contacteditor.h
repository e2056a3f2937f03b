#pragma once
// The form of a press contact.

#include "ui/editors/form/recordform.h"

namespace gaceta::ui {

class ContactEditor final : public RecordForm<Contact>
{
    Q_OBJECT

public:
    explicit ContactEditor(const EditorContext &context, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString nameIn(const Contact &value, const LanguageTag &language) const override;
    [[nodiscard]] Contact blank(const NewItem &start) const override;
    void follow(Contact &value, const FieldName &field) const override;
};

} // namespace gaceta::ui
