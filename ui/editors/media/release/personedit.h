#pragma once
// What one person in a picture, or several together, have allowed, as fields on a card.

#include "app/core/photorelease.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace gaceta::ui {

class FieldBox;
class FieldGrid;
class OptionalDateEdit;

class PersonEdit final : public QFrame
{
    Q_OBJECT

public:
    explicit PersonEdit(QWidget *parent = nullptr);

    [[nodiscard]] PersonRelease person() const;
    // Tells nobody: the signals are for what the person does.
    void setPerson(const PersonRelease &person);

signals:
    void edited();
    void removeWanted();

private:
    void addFields();
    void addUses();
    void follow();
    [[nodiscard]] OptionalDateEdit *dateField();

    QLineEdit *m_who;
    QComboBox *m_role = nullptr;
    QComboBox *m_state = nullptr;
    QList<std::pair<ReleaseUse, QCheckBox *>> m_uses;
    QCheckBox *m_withName;
    OptionalDateEdit *m_signedOn;
    OptionalDateEdit *m_expires;
    QLineEdit *m_note;
    FieldGrid *m_grid;
    QList<FieldBox *> m_whenSigned; // mean something only then
    QToolButton *m_remove;
    bool m_showing = false;
};

} // namespace gaceta::ui
