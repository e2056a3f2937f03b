#pragma once
// The form of a news entry: what its languages share above, a column per language below.

#include "app/core/entrycopy.h"
#include "ui/editors/versions/versionedform.h"
#include "ui/widgets/fields/choice.h"

class QComboBox;
class QLineEdit;
class QMenu;

namespace gaceta::ui {

class AmendmentsField;
class AttachmentsField;
class ChoiceChips;
class FieldGrid;
class GalleryField;
class ImageField;
class OptionalDateEdit;
class OptionalDateTimeEdit;

class NewsEditor final : public VersionedForm<Entry>
{
public:
    explicit NewsEditor(const EditorContext &context, QWidget *parent = nullptr);

    [[nodiscard]] ItemKind itemKind() const override { return ItemKind::Entry; }
    [[nodiscard]] QList<QAction *> formActions() const override;

protected:
    [[nodiscard]] Entry blank(const NewItem &start) const override;
    void started(const NewItem &start) override;
    void reveal(const FieldName &field) override;
    void problemStands(const FieldBox *box) override;
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
    [[nodiscard]] QList<EntryKind> offeredKinds() const;
    void fillKinds();
    void createTag(const QString &name);
    void connectOpening();
    void nameRelated(const Entry &entry);
    void showForKind(const Entry &entry);

    // --- what may stand below the text, and what changed since it came out; in newseditorextras.cpp
    void makeExtras();
    void makeAmendments();
    void bindExtras();
    void bindVideo();
    void setExtraTexts();
    void showExtras(const Entry &entry);
    void showEmbargo(const Entry &entry);
    void makeActions();
    void askCopy(bool asTemplate);

    QList<Choice> m_relatedNames;
    FieldGrid *m_shared;
    FieldGrid *m_details;
    Fold *m_more = nullptr;
    QComboBox *m_kind;
    QList<EntryKind> m_offered;
    OptionalDateTimeEdit *m_date;
    OptionalDateTimeEdit *m_embargo;
    OptionalDateEdit *m_pinned;
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
    FieldBox *m_pinnedBox;
    FieldBox *m_expiresBox;
    FieldBox *m_eventDateBox;
    FieldBox *m_tagsBox;
    FieldBox *m_schoolsBox;
    FieldBox *m_contactsBox;
    FieldBox *m_relatedBox;
    FieldBox *m_boilerplateBox;
    FieldBox *m_imageBox;
    GalleryField *m_gallery;
    AttachmentsField *m_attachments;
    QLineEdit *m_videoUrl;
    QLineEdit *m_videoProvider;
    ImageField *m_videoPoster;
    QList<QLineEdit *> m_videoTitles; // by language
    AmendmentsField *m_amendments;
    Fold *m_changes = nullptr;
    FieldBox *m_galleryBox;
    FieldBox *m_attachmentsBox;
    FieldBox *m_videoUrlBox;
    FieldBox *m_videoProviderBox;
    FieldBox *m_videoPosterBox;
    QList<FieldBox *> m_videoTitleBoxes;
    FieldBox *m_amendmentsBox;
    QMenu *m_moreMenu;
    QAction *m_moreAction;
    QAction *m_duplicate;
    QAction *m_saveTemplate;
    FieldBox *m_outletBox;
    FieldBox *m_outletUrlBox;
    FieldBox *m_outletLanguageBox;
};

} // namespace gaceta::ui
