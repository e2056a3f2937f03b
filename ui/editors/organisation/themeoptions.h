#pragma once
// What can be chosen about a theme, a field for each option it offers. What is chosen as the theme
// itself has it is not remembered, so that a later version of the theme may change it.

#include "app/core/themechoice.h"
#include "app/site/theme.h"

#include <QWidget>

class QLabel;

namespace gaceta::ui {

class FieldGrid;

class ThemeOptions final : public QWidget
{
    Q_OBJECT

public:
    explicit ThemeOptions(QWidget *parent = nullptr);

    // Makes the fields anew where it is another theme.
    void show(const QString &theme, const QList<ThemeChoice> &chosen);
    [[nodiscard]] const QList<ThemeChoice> &chosen() const { return m_chosen; }
    // "Headlines: Plain, without serifs"
    [[nodiscard]] static QString words(const QString &theme, const QList<ThemeChoice> &chosen);

signals:
    void edited();

private:
    void addField(const site::ThemeOption &option);
    QWidget *makeControl(const site::ThemeOption &option);
    void take(const site::ThemeOption &option, const QString &value);
    [[nodiscard]] QString valueOf(const site::ThemeOption &option) const;

    QLabel *m_trouble; // with the theme itself
    FieldGrid *m_grid = nullptr;
    QString m_theme;
    site::Theme m_read;
    QList<ThemeChoice> m_chosen;
    QList<std::pair<site::ThemeOption, QWidget *>> m_controls;
    bool m_isMade = false;
};

} // namespace gaceta::ui
