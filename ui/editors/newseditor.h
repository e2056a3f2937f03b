#pragma once
// The form of a news entry: what its languages share above, a column per language below.

#include "ui/editors/versions/versionedform.h"
#include "ui/widgets/fields/choice.h"

class QComboBox;
class QLineEdit;

namespace gaceta::ui {

class ChoiceChips;
class FieldGrid;
class ImageField;
class OptionalDateEdit;
class OptionalDateTimeEdit;

class NewsEditor final : public VersionedForm<Entry>
{
public:
    explicit NewsEditor(const EditorContext &context, QWidget *parent = nullptr);

    [[nodiscard]] ItemKind itemKind() const override { return ItemKind::Entry; }

protected:
    [[nodiscard]] Entry blank(const NewItem &start) const override;
    [[nodiscard]] QDate dayOfFacts(const Entry &entry) const override;
    void valueChanged() override;
    void contentChanged() override;

private:
    [[nodiscard]] FieldBox *add(FieldGrid *grid, QWidget *control, int columns = 1);
    void makeShared();
    void makeDetails();
    void bindShared();
    void bindChoices();
    void setTexts();
    void setChoices();
    void fillKinds();
    void createTag(const QString &name);
    void connectOpening();
    void nameRelated(const Entry &entry);
    void showForKind(const Entry &entry);

    QList<Choice> m_relatedNames;
    FieldGrid *m_shared;
    FieldGrid *m_details;
    Fold *m_more = nullptr;
    QComboBox *m_kind;
    OptionalDateTimeEdit *m_date;
    OptionalDateTimeEdit *m_embargo;
    OptionalDateTimeEdit *m_updated;
    OptionalDateTimeEdit *m_expires;
    OptionalDateEdit *m_eventDate;
    ChoiceChips *m_tags;
    ChoiceChips *m_schools;
    ChoiceChips *m_contacts;
    ChoiceChips *m_related;
    ChoiceChips *m_boilerplate;
    ImageField *m_image;
    QLineEdit *m_outlet;
    QLineEdit *m_outletUrl;
    QComboBox *m_outletLanguage;
    FieldBox *m_kindBox;
    FieldBox *m_dateBox;
    FieldBox *m_embargoBox;
    FieldBox *m_updatedBox;
    FieldBox *m_expiresBox;
    FieldBox *m_eventDateBox;
    FieldBox *m_tagsBox;
    FieldBox *m_schoolsBox;
    FieldBox *m_contactsBox;
    FieldBox *m_relatedBox;
    FieldBox *m_boilerplateBox;
    FieldBox *m_imageBox;
    FieldBox *m_outletBox;
    FieldBox *m_outletUrlBox;
    FieldBox *m_outletLanguageBox;
};

} // namespace gaceta::ui
