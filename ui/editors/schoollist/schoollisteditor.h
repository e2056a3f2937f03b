#pragma once
// The form of a list of schools: put in order by hand, or made by a rule whose result is shown as it is
// chosen.

#include "ui/editors/form/recordform.h"

class QComboBox;
class QLabel;

namespace gaceta::ui {

class OrderedListEdit;

class SchoolListEditor final : public RecordForm<SchoolList>
{
    Q_OBJECT

public:
    explicit SchoolListEditor(const EditorContext &context, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString nameIn(const SchoolList &value, const LanguageTag &language) const override;
    void setName(SchoolList &value, const LanguageTag &language, const QString &name) const override;
    void follow(SchoolList &value, const FieldName &field) const override;
    void valueChanged() override;
    void newsroomChanged(const editing::Change &change) override;
    void contentChanged() override;
    void changeEvent(QEvent *event) override;

private:
    void addRule();
    QWidget *makeResult();
    void readSchools();
    void fillAreas();
    void fillTags();
    [[nodiscard]] QString schoolName(const School &school) const;
    [[nodiscard]] QString namesOf(const SchoolList &list) const;

    QList<School> m_schools;
    OrderedListEdit *m_members;
    FieldBox *m_membersBox = nullptr;
    FieldGrid *m_rule = nullptr;
    QComboBox *m_area;
    QComboBox *m_tag;
    QLabel *m_handCount = nullptr;
    QLabel *m_count;
    QLabel *m_result;
};

} // namespace gaceta::ui
