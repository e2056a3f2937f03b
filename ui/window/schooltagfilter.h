#pragma once
// The button that shows only the schools with one tag. It hides where no school has any.

#include "app/editing/newsroom.h"

#include <QToolButton>

namespace gaceta::ui {

class SchoolTagFilter final : public QToolButton
{
    Q_OBJECT

public:
    explicit SchoolTagFilter(const editing::Newsroom &newsroom, QWidget *parent);

    // Null: every school.
    [[nodiscard]] TermId tag() const { return m_tag; }
    void setTag(const TermId &tag);
    // Reads which tags schools have.
    void reload(bool wanted);

signals:
    void tagChosen();

private:
    void fillMenu();
    void retranslate();
    [[nodiscard]] QString nameOf(const TermId &tag) const;

    const editing::Newsroom &m_newsroom;
    QList<std::pair<TermId, QString>> m_tags; // by name
    TermId m_tag;
};

} // namespace gaceta::ui
