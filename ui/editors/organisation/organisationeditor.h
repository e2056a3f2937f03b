#pragma once
// The form of the organisation: whose newsroom it is, and the decisions that hold for all content.

#include "ui/editors/form/recordform.h"
#include "ui/editors/organisation/organisationrecord.h"

namespace gaceta::ui {

class OrganisationEditor final : public RecordForm<OrganisationRecord>
{
    Q_OBJECT

public:
    explicit OrganisationEditor(const EditorContext &context, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString nameIn(const OrganisationRecord &value,
                                 const LanguageTag &language) const override;
    void valueChanged() override;

private:
    void addSite();
    void addAddress();
    void addStyle(const LanguageTag &language);

    FieldBox *m_accent = nullptr;
};

} // namespace gaceta::ui
