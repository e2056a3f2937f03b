#pragma once
// The theme a site is exported with: the newsroom's own, one of those there are, or one in a folder
// elsewhere. Says at once what is wrong with it.

#include <QWidget>

class QComboBox;
class QLabel;

namespace gaceta::ui {

class ThemeField final : public QWidget
{
    Q_OBJECT

public:
    // `own` is the theme of the newsroom, as it remembers it.
    ThemeField(const QString &own, QWidget *parent);

    // A name or a folder; empty: the newsroom's own. One that is not there any more is not chosen.
    void setTheme(const QString &theme);
    [[nodiscard]] QString theme() const;
    [[nodiscard]] QComboBox *list() const { return m_list; }
    // What keeps the theme from being used, or should be put right; empty: nothing.
    [[nodiscard]] QString trouble() const;

private:
    void fill();
    int rowOf(const QString &theme);
    void follow(int row);
    void chooseFolder();
    void tellTrouble();

    QString m_own;
    QComboBox *m_list;
    QLabel *m_trouble;
    int m_row = 0; // the last one that is a theme
};

} // namespace gaceta::ui
