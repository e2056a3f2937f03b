#pragma once
// Finds words in all texts of the newsroom while they are typed, and shows every place with what it
// would become; those that are ticked are to be replaced.

#include "app/editing/textreplacement.h"
#include "app/jobs/jobrunner.h"

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
        QList<LanguageTag> languages;
        bool readOnly = false;
    };

    ReplaceDialog(const Subject &subject, QWidget *parent);

signals:
    void replaceWanted(const gaceta::editing::ReplacementOrder &order);
    // The person wants to see a place.
    void chosen(gaceta::ItemKind kind, const QString &item, const gaceta::LanguageTag &language,
                const QString &field);

public slots:
    void accept() override;

private:
    enum class Stage { Waiting, Finding, Found };
    struct Search;

    void layOut();
    void connectAll();
    void find();
    void finish(const Result<> &result);
    void enter(Stage stage);
    void count();
    [[nodiscard]] editing::ReplacementQuery query() const;

    Subject m_subject;
    Stage m_stage = Stage::Waiting;
    bool m_findAgain = false;
    std::shared_ptr<Search> m_search;
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
    jobs::JobRunner m_runner;
};

} // namespace gaceta::ui
