#pragma once
// The form of a school, with the news and the statistics that speak of it.

#include "ui/editors/form/recordform.h"

class QCompleter;

namespace gaceta::ui {

class ChoiceChips;
class ImageField;
class LinkList;

class SchoolEditor final : public RecordForm<School>
{
    Q_OBJECT

public:
    explicit SchoolEditor(const EditorContext &context, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString nameIn(const School &value, const LanguageTag &language) const override;
    void setName(School &value, const LanguageTag &language, const QString &name) const override;
    void follow(School &value, const FieldName &field) const override;
    void valueChanged() override;
    void newsroomChanged(const editing::Change &change) override;
    void contentChanged() override;
    void changeEvent(QEvent *event) override;

private:
    void addPhoto();
    void addPlace();
    void addTags(FieldGrid *grid);
    void createTag(const QString &name);
    void addPeople();
    void addOfficial();
    void addFormerNames(FieldGrid *grid);
    void readAreas();
    void readLinks();

    Localized<QCompleter *> m_areas; // names of neighborhoods that other schools have
    ChoiceChips *m_tags = nullptr;
    ImageField *m_photo = nullptr;
    LinkList *m_news;
    LinkList *m_statistics;
    QString m_linksOf; // the school whose links are shown
};

} // namespace gaceta::ui
