#pragma once
// Who can be recognised in a picture, and what they have allowed.

#include "app/core/photorelease.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace gaceta::ui {

class PersonEdit;

class ReleaseEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit ReleaseEdit(QWidget *parent = nullptr);

    [[nodiscard]] PhotoRelease release() const;
    // Tells nobody: edited() is for what the person does.
    void setRelease(const PhotoRelease &release);

signals:
    void edited();

private:
    [[nodiscard]] PersonEdit *addCard();
    void remove(PersonEdit *card);
    void addPerson();
    void follow();

    QComboBox *m_shown;
    QVBoxLayout *m_cards;
    QList<PersonEdit *> m_people;
    QPushButton *m_add;
};

} // namespace gaceta::ui
