#pragma once
// The form of the organisation: whose newsroom it is, and the decisions that hold for all content.

#include "ui/editors/form/recordform.h"
#include "ui/editors/organisation/organisationrecord.h"

namespace gaceta::ui {

class ImageField;
class OrderedListEdit;

class OrganisationEditor final : public RecordForm<OrganisationRecord>
{
    Q_OBJECT

public:
    explicit OrganisationEditor(const EditorContext &context, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString nameIn(const OrganisationRecord &value,
                                 const LanguageTag &language) const override;
    void follow(OrganisationRecord &value, const FieldName &field) const override;
    void valueChanged() override;
    void contentChanged() override;
    void changeEvent(QEvent *event) override;

private:
    void addSite();
    void addAccent(FieldGrid *grid);
    void addLanguages();
    void takeLanguages();
    void addAddress();
    void addWorkflow();
    void addStyle(const LanguageTag &language);
    void addReadingGrade(FieldGrid *grid, const LanguageTag &language);
    void addChecks();

    FieldBox *m_accent = nullptr;
    QAction *m_swatch = nullptr;
    ImageField *m_logo = nullptr;
    OrderedListEdit *m_languages = nullptr;
};

} // namespace gaceta::ui
