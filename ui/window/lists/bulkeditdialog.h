#pragma once
// Asks what shall be changed in the chosen entries; what is not touched stays as it is in each.

#include "app/editing/bulkedit.h"
#include "ui/editors/content/newsroomcontent.h"
#include "ui/widgets/fields/choice.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;
class QFormLayout;

namespace gaceta::ui {

class ChoiceChips;
class OptionalDateEdit;

class BulkEditDialog final : public QDialog
{
    Q_OBJECT

public:
    BulkEditDialog(editing::Newsroom &newsroom, qsizetype entries, QWidget *parent);

    [[nodiscard]] editing::BulkEdit edit() const;

private:
    void fill();
    void layOut(qsizetype entries);
    void addLanguages(QFormLayout *form);
    ChoiceChips *addChips(QFormLayout *form, const QString &name, const QList<Choice> &choices);
    void update();

    NewsroomContent m_content;
    QComboBox *m_kind;
    QComboBox *m_state;
    QComboBox *m_assignee;
    OptionalDateEdit *m_due;
    ChoiceChips *m_addTags = nullptr;
    ChoiceChips *m_removeTags = nullptr;
    ChoiceChips *m_addSchools = nullptr;
    ChoiceChips *m_removeSchools = nullptr;
    QList<std::pair<LanguageTag, QCheckBox *>> m_languages;
    QPushButton *m_change = nullptr;
};

} // namespace gaceta::ui
