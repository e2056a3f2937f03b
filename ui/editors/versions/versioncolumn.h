#pragma once
// The fields of one language of an entry or a page, as they stand below each other in its column.

#include "app/core/languageversion.h"
#include "app/settings/settingsstore.h"
#include "ui/editors/content/bodycontent.h"
#include "ui/editors/form/difference.h"

#include <QObject>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gaceta::ui {

class BodyEditor;
class CountedLineEdit;
class CountedTextEdit;
class AssignmentRow;
class DifferenceView;
class FieldBox;
class Fold;
class FormerAddress;
class LanguageColumns;
class TitleEdit;
class VersionHeader;

// Recommended lengths; what is longer is cut by lists and search engines.
inline constexpr int summaryLength = 200;
inline constexpr int searchTitleLength = 60;
inline constexpr int searchDescriptionLength = 155;

// Shows the columns that were shown last, and keeps what the person chooses.
void rememberShown(LanguageColumns *columns, settings::SettingsStore &store);

class VersionColumn final : public QObject
{
    Q_OBJECT

public:
    VersionColumn(const NewsroomContent &content, const LanguageTag &language, QWidget *form);

    // The same rows in every column.
    [[nodiscard]] QList<QWidget *> cells() const;
    [[nodiscard]] QWidget *growingCell() const;
    // Which the cells stand in by now.
    void setGrid(LanguageColumns *grid);
    // Puts the question below the web address.
    void setFormerAddress(FormerAddress *question);
    void setDatelineShown(bool shown);
    void setAssignmentShown(bool shown);
    [[nodiscard]] bool isAssignmentShown() const;
    // How high the part of the form is that can be seen at once.
    void setRoom(int height);
    [[nodiscard]] const LanguageTag &language() const { return m_language; }

    void showChanges(const QList<Difference> &differences, const LanguageTag &source);
    void hideChanges();
    // `stored` is what the newsroom has of that item: where a public address changes, it is asked
    // whether the former one leads on.
    void describe(const QString &item, const LanguageVersion &version, const LanguageVersion &stored);
    // Words that only this form uses are written by it; texts that depend on the language are kept here.
    void setTexts();

    VersionHeader *header;
    AssignmentRow *assignment;
    TitleEdit *title;
    FieldBox *titleBox;
    QLineEdit *slug;
    FieldBox *slugBox;
    FormerAddress *formerAddress = nullptr; // made by the form, which knows the kind
    QLineEdit *dateline;
    FieldBox *datelineBox;
    CountedTextEdit *summary;
    FieldBox *summaryBox;
    BodyEditor *body;
    FieldBox *bodyBox;
    CountedLineEdit *searchTitle;
    FieldBox *searchTitleBox;
    CountedTextEdit *searchDescription;
    FieldBox *searchDescriptionBox;
    Fold *search;
    BodyContent services;

signals:
    void confirmWanted();

private:
    void makeChanges(QWidget *form);
    void makeSearch(QWidget *form);

    LanguageTag m_language;
    LanguageColumns *m_grid = nullptr;
    QWidget *m_changes;
    QLabel *m_changesTitle;
    DifferenceView *m_differences;
    QPushButton *m_confirm;
    QPushButton *m_close;
    LanguageTag m_source;
};

} // namespace gaceta::ui
