#pragma once
// Finds words in all texts of the newsroom while they are typed, shows every place with what it would
// become, and replaces those that are ticked. What was done can be taken back here.

#include "ui/dialogs/replacing/replacementjobs.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gaceta::ui {

class HitTree;

class ReplaceDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Subject
    {
        QString newsroom; // path of its file
        editing::NewsroomContext context;
        QList<LanguageTag> languages;
        bool readOnly = false;
    };

    ReplaceDialog(const Subject &subject, QWidget *parent);

signals:
    // The newsroom has changed.
    void replaced();
    // The person wants to see a place.
    void chosen(gaceta::ItemKind kind, const QString &item, const gaceta::LanguageTag &language,
                const QString &field);

public slots:
    void accept() override;
    void reject() override;

private:
    enum class Stage { Waiting, Finding, Found, Replacing, Replaced, TakingBack };

    void layOut();
    void connectAll();
    void find();
    void finish(const Result<> &result);
    void enter(Stage stage);
    void count();
    void takeBack();
    [[nodiscard]] editing::ReplacementQuery query() const;

    Subject m_subject;
    Stage m_stage = Stage::Waiting;
    bool m_findAgain = false;
    std::shared_ptr<TextSearch> m_search;
    std::shared_ptr<TextReplacement> m_replacement;
    QTimer m_breath;
    QLineEdit *m_words;
    QLineEdit *m_replacementEdit;
    QCheckBox *m_matchCase;
    QCheckBox *m_wholeWords;
    QCheckBox *m_keepTranslations;
    QComboBox *m_language;
    HitTree *m_hits;
    QLabel *m_told;
    QPushButton *m_replace;
    QPushButton *m_takeBack;
    QPushButton *m_close;
    jobs::JobRunner m_runner;
};

} // namespace gaceta::ui
