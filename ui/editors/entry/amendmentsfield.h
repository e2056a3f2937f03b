#pragma once
// What was changed in an entry since it came out: a row for each change, and a button that adds one.

#include "app/core/amendment.h"

#include <QList>
#include <QTimeZone>
#include <QWidget>

class QPushButton;

namespace gaceta::ui {

class RowsEdit;

class AmendmentsField final : public QWidget
{
    Q_OBJECT

public:
    AmendmentsField(const QList<LanguageTag> &languages, const QTimeZone &zone,
                    QWidget *parent = nullptr);

    [[nodiscard]] const QList<Amendment> &amendments() const { return m_amendments; }
    // Tells nobody: edited() is for what the person does.
    void setAmendments(const QList<Amendment> &amendments);
    [[nodiscard]] QPushButton *addButton() const { return m_add; }

signals:
    void edited();
    // The form knows what time it is; it answers with add().
    void addWanted();

public:
    // An update of that time, with the keyboard in its first note.
    void add(const QDateTime &time);

private:
    [[nodiscard]] QWidget *makeRow();
    void show();
    void change(const QWidget *row);

    QList<LanguageTag> m_languages;
    QTimeZone m_zone;
    QList<Amendment> m_amendments;
    RowsEdit *m_rows;
    QPushButton *m_add;
    bool m_showing = false;
};

// "Updated on Oct 14, 2022", for what is folded away; of a typo nothing is said.
[[nodiscard]] QString amendmentsSummary(const QList<Amendment> &amendments, const QTimeZone &zone);
// All of them in lines, for a difference.
[[nodiscard]] QString amendmentsText(const QList<Amendment> &amendments, const QTimeZone &zone);

} // namespace gaceta::ui
