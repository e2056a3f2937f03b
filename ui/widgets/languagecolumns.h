#pragma once
// A grid with a row per field and a column per language. Columns can be put away down to a single one;
// where there is no room for two, the one a person works in is shown, and the others are a click away.

#include "app/core/languagetag.h"

#include <QMap>
#include <QSet>
#include <QWidget>

class QAction;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace gaceta::ui {

class LanguageColumns final : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageColumns(const QList<LanguageTag> &languages, QWidget *parent = nullptr);
    ~LanguageColumns() override;

    [[nodiscard]] const QList<LanguageTag> &languages() const { return m_languages; }
    // What stands on top of a column, in place of the name of the language: how it stands.
    void setHeader(const LanguageTag &language, QWidget *header);
    // A new row with one cell per language; cells of a row begin at the same height. `stretch`: the row
    // takes the room that is left. Tab goes from cell to cell in the order in which they are set.
    int addRow(int stretch = 0);
    void setCell(int row, const LanguageTag &language, QWidget *cell);

    // Cells that are put away take no room, whatever columns are shown.
    void setCellShown(QWidget *cell, bool shown);

    // Nothing else is seen, no headers either; none: everything again.
    void setOnly(const QSet<QWidget *> &cells);

    // Empty: all. Order does not count.
    void setShown(const QList<LanguageTag> &languages);
    [[nodiscard]] QList<LanguageTag> shown() const;
    // Those that are shown where there is room for all that were chosen.
    [[nodiscard]] QList<LanguageTag> wanted() const { return m_wanted; }
    // Brings that column into view, whatever was chosen.
    void showLanguage(const LanguageTag &language);
    // "English", "Spanish" in the language of the program; asked again when that is switched.
    void setLanguageNames(std::function<QString(const LanguageTag &)> name);

    // One language (the one that has the focus), or all of them.
    [[nodiscard]] QAction *oneLanguageAction() const { return m_one; }

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    // The person chose other columns.
    void shownChanged(const QList<gaceta::LanguageTag> &languages);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Column
    {
        QToolButton *tab = nullptr;
        QWidget *header = nullptr;
        QLabel *name = nullptr; // the header, where none was given
        QList<QWidget *> cells;
    };

    void makeTabs();
    void makeHeaders();
    void toggle(const LanguageTag &language, bool shown);
    void noteFocus(const QWidget *widget);
    void apply();
    void setTexts();
    [[nodiscard]] QList<LanguageTag> fitting() const;

    QList<LanguageTag> m_languages;
    QMap<LanguageTag, Column> m_columns;
    QSet<QWidget *> m_away;
    QSet<QWidget *> m_only;
    QList<LanguageTag> m_wanted;  // never empty
    LanguageTag m_current;        // the one a person works in
    QList<LanguageTag> m_visible; // of those wanted, what there is room for
    std::function<QString(const LanguageTag &)> m_name;
    QWidget *m_tabBar;
    QHBoxLayout *m_tabs;
    QGridLayout *m_grid;
    QAction *m_one;
    int m_rows = 1; // row 0 holds the headers
};

} // namespace gaceta::ui
