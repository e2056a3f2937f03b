#pragma once
// Asks, beside a public web address that is being changed, whether the former one shall lead to the new
// one: yes, unless it is said otherwise. It is seen only then.

#include "app/editing/newsroom.h"

#include <QCheckBox>

namespace gaceta::ui {

class FormerAddress final : public QCheckBox
{
    Q_OBJECT

public:
    FormerAddress(editing::Newsroom &newsroom, ItemKind kind, const LanguageTag &language,
                  QWidget *parent = nullptr);

    // `slug`: the public address as it is stored; empty: there is none yet. The question is asked anew
    // only for another item: an address that was saved on the way can still be decided about.
    void start(const QString &item, const QString &slug);
    // As it is written now.
    void follow(const QString &slug);
    // Makes it so, after the item was saved. What was saved on the way, letter by letter, leads nowhere.
    void apply();

signals:
    void problem(const gaceta::Error &error);

private:
    void dress();

    editing::Newsroom &m_newsroom;
    ItemKind m_kind;
    LanguageTag m_language;
    QString m_item;
    QString m_former;    // the public address when the item was opened
    QStringList m_known; // what led here then
    QString m_now;
};

} // namespace gaceta::ui
