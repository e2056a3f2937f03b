#pragma once
// Files that readers of an entry may take along, in order, each with a label per language.

#include "app/core/attachment.h"

#include <QWidget>

class QPushButton;

namespace gaceta::ui {

class NewsroomContent;
class RowsEdit;

class AttachmentsField final : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentsField(const NewsroomContent &content, QWidget *parent = nullptr);

    [[nodiscard]] const QList<Attachment> &attachments() const { return m_attachments; }
    // Tells nobody: edited() is for what the person does.
    void setAttachments(const QList<Attachment> &attachments);
    // The file records may be others.
    void refresh() { show(); }
    // Takes that file in and puts it at the end; tells problem() why not, where it cannot.
    void addFile(const QString &path);

signals:
    void edited();
    void openRequested(const QString &id);
    void problem(const QString &sentence);

private:
    [[nodiscard]] QWidget *makeRow();
    void show();
    void change();
    void choose();
    void append(const MediaId &file);

    const NewsroomContent &m_content;
    QList<LanguageTag> m_languages;
    QList<Attachment> m_attachments;
    RowsEdit *m_rows;
    QPushButton *m_add;
    bool m_showing = false;
};

} // namespace gaceta::ui
