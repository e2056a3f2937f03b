#pragma once
// The questions of an export: what comes out, where it goes, and what is in it.

#include "app/core/clock.h"
#include "app/core/organisation.h"
#include "ui/dialogs/exportrequest.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gaceta::ui {

class ThemeField;

class ExportOptionsPage final : public QWidget
{
    Q_OBJECT

public:
    ExportOptionsPage(const Organisation &organisation, std::shared_ptr<const Clock> clock,
                      QWidget *parent);

    // Where a site goes unless another place is chosen; all else goes beside it.
    void setPlace(const QString &folder);
    void setFormat(ExportFormat format);
    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] ThemeField *theme() const { return m_theme; }
    [[nodiscard]] QComboBox *links() const { return m_links; }
    [[nodiscard]] QComboBox *container() const { return m_container; }
    [[nodiscard]] QLineEdit *target() const { return m_target; }
    void setTarget(const QString &path);
    // As of the moment one asks; without the newsroom's path. What is not shown has no say in it.
    [[nodiscard]] ExportRequest request() const;

signals:
    void formatChanged();

private:
    void layOut();
    QWidget *withButton(QLineEdit *line, const QString &spoken, const std::function<void()> &choose);
    [[nodiscard]] bool isAsked(const QWidget *field) const;
    [[nodiscard]] bool becomesArchive() const;
    // With the ending that the chosen container asks for.
    [[nodiscard]] QString inContainer(const QString &path) const;
    void showTarget(const QString &path);
    void followTarget(const QString &path);
    void updateFormat();
    void chooseTarget();
    void updateLook();

    Organisation m_organisation;
    std::shared_ptr<const Clock> m_clock;
    QFormLayout *m_form;
    QComboBox *m_format;
    QLabel *m_what; // comes out of it
    QComboBox *m_container;
    QLineEdit *m_target;
    QLineEdit *m_baseUrl;
    QComboBox *m_missing;
    QCheckBox *m_drafts;
    QCheckBox *m_cards;
    QCheckBox *m_otherTime;
    QDateTimeEdit *m_time;
    ThemeField *m_theme;
    QComboBox *m_links;
    QComboBox *m_media;
    QHash<ExportFormat, QString> m_targets; // as last seen
    ExportFormat m_shown = ExportFormat::Site;
};

} // namespace gaceta::ui
