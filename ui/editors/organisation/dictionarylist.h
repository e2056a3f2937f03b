#pragma once
// The newsroom's own dictionary, language by language: words are added and taken out at once, and what
// was taken out can be put back.

#include "app/editing/newsroom.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace gaceta::ui {

class DictionaryList final : public QWidget
{
    Q_OBJECT

public:
    // The newsroom outlives it.
    DictionaryList(editing::Newsroom &newsroom, const QList<LanguageTag> &languages,
                   QWidget *parent = nullptr);

    [[nodiscard]] LanguageTag language() const;
    [[nodiscard]] QStringList shownWords() const;

signals:
    void problem(const gaceta::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void setTexts();
    void fill();
    void add();
    void remove();
    void putBack();
    void update();
    [[nodiscard]] bool tell(const Result<> &done);

    editing::Newsroom &m_newsroom;
    QList<LanguageTag> m_languages;
    QComboBox *m_language;
    QListWidget *m_words;
    QLineEdit *m_line;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_removed;
    QPushButton *m_putBack;
    LanguageTag m_removedLanguage;
    QStringList m_removedWords;
};

} // namespace gaceta::ui
