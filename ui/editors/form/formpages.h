#pragma once
// The pages of a long form: a list of them at its left, one of them shown. A field that is asked for
// brings its page with it, and a page says how much there is to put right on it.

#include "ui/editors/form/formparts.h"

#include <QHash>
#include <QSet>
#include <QWidget>

namespace gaceta::ui {

class NavigationRail;

class FormPages final : public QWidget
{
    Q_OBJECT

public:
    // The pages stand in `form`, this beside it.
    explicit FormPages(QVBoxLayout *form, QWidget *parent = nullptr);

    // A new page, empty but for its title.
    QVBoxLayout *add(const QString &id, const QString &iconName, const Wording &title);
    void showPage(const QString &id);
    [[nodiscard]] QString current() const { return m_current; }
    // The page that holds it.
    void reveal(const QWidget *widget);
    // Boxes in which something is wrong.
    void mark(const QSet<const QWidget *> &boxes);
    // The keyboard to the first control of the page.
    void focusFirst();
    void setCompact(bool compact);

signals:
    // The person chose another page.
    void pageChosen(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QString pageOf(const QWidget *widget) const;

    QVBoxLayout *m_form;
    NavigationRail *m_rail;
    QStringList m_ids;
    QHash<QString, QWidget *> m_pages;
    QString m_current;
    bool m_closed = false; // all pages are there
};

} // namespace gaceta::ui
