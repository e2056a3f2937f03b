#pragma once
// A form over an item that has a text of its own, and a workflow of its own, in each language: what news
// entries and pages share. T has texts (Localized<LanguageVersion>) and source beside what ValueForm
// asks for.

#include "app/core/slug.h"
#include "app/settings/editorsettings.h"
#include "ui/editors/form/countedcontrols.h"
#include "ui/editors/form/valueform.h"
#include "ui/editors/versions/assignmentrow.h"
#include "ui/editors/versions/sourcechanges.h"
#include "ui/editors/versions/versioncolumn.h"
#include "ui/editors/versions/versionheader.h"
#include "ui/models/names.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/fields/fold.h"
#include "ui/widgets/languagecolumns.h"
#include "ui/widgets/titleedit.h"

#include <QLineEdit>
#include <QPointer>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace gaceta::ui {

template <typename T>
class VersionedForm : public ValueForm<T>
{
public:
    explicit VersionedForm(const EditorContext &context, QWidget *parent = nullptr)
        : ValueForm<T>(context, parent)
        , m_content(context.newsroom)
    {
        this->connect(&m_content, &NewsroomContent::changed, this, [this] { contentChanged(); });
    }

    // The bodies live longer than what they ask.
    ~VersionedForm() override
    {
        for (VersionColumn *column : std::as_const(m_versions))
            column->body->setServices(nullptr);
    }

    [[nodiscard]] QString title() const final;
    bool setWriting(bool on) override;
    [[nodiscard]] QList<QAction *> formActions() const override
    {
        return {m_columns->oneLanguageAction()};
    }

protected:
    [[nodiscard]] const NewsroomContent &newsroomContent() const { return m_content; }
    [[nodiscard]] const QList<VersionColumn *> &columns() const { return m_versions; }
    [[nodiscard]] LanguageColumns *grid() const { return m_columns; }
    // Only texts are shown; whatever else wants to be seen waits.
    [[nodiscard]] bool isWriting() const { return m_writing; }
    // Puts the shared fields that are not always seen at the end of the content, into a fold that opens
    // by itself where something in it is asked for or wrong.
    Fold *addDetails(QWidget *fields);
    // Puts the columns at the end of the content.
    void addVersions();
    // The day whose values chips print.
    [[nodiscard]] virtual QDate dayOfFacts(const T &value) const = 0;
    // Choices, chips and pictures may be others.
    virtual void contentChanged();

    void follow(T &value, const FieldName &field) const override;
    void valueChanged() override;
    void keepStanding(T &former, const T &now) const override;
    void adopt(T &remembered, const T &saved) const override;
    void reveal(const FieldName &field) override;
    void roomChanged(int height) override
    {
        for (VersionColumn *column : std::as_const(m_versions))
            column->setRoom(height);
    }
    void problemStands(const FieldBox *box) override { openDetailsOf(box); }

private:
    void fitWriting();
    void bindColumn(VersionColumn *column);
    void askAboutFormer(VersionColumn *column);
    void openDetailsOf(const QWidget *box);
    void foldDetailsAgain();
    void connectHeader(VersionColumn *column);
    void bindAssignment(VersionColumn *column);
    void showAssignments(VersionColumn *asked);
    [[nodiscard]] QList<WorkflowState> stepsOf(const LanguageTag &language) const;
    [[nodiscard]] bool wroteLast(const LanguageTag &language) const;
    void setState(const LanguageTag &language, WorkflowState state);
    void copyFromSource(const LanguageTag &language);
    void confirm(const LanguageTag &language);
    void showChanges(VersionColumn *column);

    NewsroomContent m_content;
    LanguageColumns *m_columns = nullptr;
    bool m_writing = false;
    QList<QPointer<QWidget>> m_hidden; // while only texts are shown
    Fold *m_details = nullptr;
    QString m_assignmentsOf;                  // the item for which they were asked for
    mutable QHash<QString, bool> m_wroteLast; // by item, version and language
    QString m_detailsOf;                      // the item the fold was last set for
    QList<VersionColumn *> m_versions;
};

} // namespace gaceta::ui

#include "ui/editors/versions/versionedformdetails.h"
#include "ui/editors/versions/versionedformparts.h"
#include "ui/editors/versions/versionedformwork.h"
#include "ui/editors/versions/versionedformwriting.h"
