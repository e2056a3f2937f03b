#pragma once
// The former versions of what a form shows: who saved them and when, what differs word by word, and the
// way back to all of one, to a field, or to a paragraph. What is put back goes into the form, where it
// can be undone like any change.

#include "ui/editors/itemeditor.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QScrollArea;

namespace gaceta::ui {

class RevisionModel;

class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(editing::Newsroom &newsroom, ItemEditor *form, QWidget *parent);

    [[nodiscard]] QListView *list() const { return m_list; }

signals:
    void problem(const gaceta::Error &error);

private:
    QWidget *makeVersions();
    QWidget *makeDifferences();
    void showDifferences();
    void fill(const QList<FieldChange> &changes, bool canTakeBack);
    void say(const QString &sentence);
    void takeBack(const QList<FieldName> &fields);
    void takeParagraph(const FieldChange &change, qsizetype number);
    void nameVersion();
    [[nodiscard]] int chosen() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString beginning() const;

    editing::Newsroom &m_newsroom;
    QPointer<ItemEditor> m_form;
    RevisionModel *m_model;
    QListView *m_list;
    QCheckBox *m_detailed;
    QLabel *m_title;
    QComboBox *m_against;
    QScrollArea *m_scroll;
    QPushButton *m_restore;
    QPushButton *m_name;
    QByteArray m_former; // of the version that is chosen
};

} // namespace gaceta::ui
