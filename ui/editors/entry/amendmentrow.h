#pragma once
// The controls of one change: what kind it is, when it was made, and a note in each language.

#include "app/core/amendment.h"

#include <QTimeZone>
#include <QWidget>

class QComboBox;

namespace gaceta::ui {

class GrowingTextEdit;
class OptionalDateTimeEdit;

class AmendmentRow final : public QWidget
{
    Q_OBJECT

public:
    AmendmentRow(const QList<LanguageTag> &languages, const QTimeZone &zone, QWidget *parent = nullptr);

    [[nodiscard]] Amendment amendment() const;
    void setAmendment(const Amendment &amendment);
    void focusNote();

signals:
    void edited();

private:
    void setTexts();
    void follow();

    QList<LanguageTag> m_languages;
    QComboBox *m_kind;
    OptionalDateTimeEdit *m_time;
    QList<GrowingTextEdit *> m_notes; // by language
    bool m_showing = false;
};

[[nodiscard]] QString amendmentKindName(AmendmentKind kind);

} // namespace gaceta::ui
