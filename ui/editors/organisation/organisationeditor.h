#pragma once
// The form of the organisation: whose newsroom it is, and the decisions that hold for all content.

#include "ui/editors/form/recordform.h"
#include "ui/editors/organisation/organisationrecord.h"

class QPushButton;

namespace gaceta::ui {

class BrandSample;
class KindSwitches;
class ImageField;
class OrderedListEdit;
class ThemeOptions;

class OrganisationEditor final : public RecordForm<OrganisationRecord>
{
    Q_OBJECT

public:
    explicit OrganisationEditor(const EditorContext &context, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString nameIn(const OrganisationRecord &value,
                                 const LanguageTag &language) const override;
    void valueChanged() override;
    void contentChanged() override;
    void changeEvent(QEvent *event) override;

private:
    void startPage(const char *id, const QString &iconName, const Wording &title);
    void takePage(const QString &page);
    // Fields side by side, without a heading of their own.
    [[nodiscard]] FieldGrid *fields();
    void addNames();
    void addLogo();
    void addBrand();
    void addTheme();
    void showThemeOptions(const OrganisationRecord &value);
    void addSite();
    void addKinds();
    void countKinds();
    void addLanguages();
    void addLags();
    void takeLanguages();
    [[nodiscard]] QString languageRefusal(const QList<LanguageTag> &wanted) const;
    void addAddress();
    void addWorkflow();
    void addStyle(const LanguageTag &language);
    void addReadingGrade(FieldGrid *grid, const LanguageTag &language);
    void addChecks();
    void addDictionary();

    FieldBox *m_accent = nullptr;
    QAction *m_swatch = nullptr;
    QPushButton *m_suggestion = nullptr;
    BrandSample *m_sample = nullptr;
    ThemeOptions *m_themeOptions = nullptr;
    ImageField *m_logo = nullptr;
    KindSwitches *m_kinds = nullptr;
    OrderedListEdit *m_languages = nullptr;
};

} // namespace gaceta::ui
