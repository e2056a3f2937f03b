#pragma once
// The controls of one attached file: its name, which opens its record, and a label in each language.

#include "app/core/attachment.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace gaceta::ui {

class NewsroomContent;

class AttachmentRow final : public QWidget
{
    Q_OBJECT

public:
    AttachmentRow(const NewsroomContent &content, const QList<LanguageTag> &languages,
                  QWidget *parent = nullptr);

    [[nodiscard]] const Attachment &attachment() const { return m_attachment; }
    void setAttachment(const Attachment &attachment);

signals:
    void edited();
    void openRequested(const QString &id);

private:
    void setTexts();

    const NewsroomContent &m_content;
    QList<LanguageTag> m_languages;
    Attachment m_attachment;
    QToolButton *m_name;
    QList<QLineEdit *> m_labels; // by language
    bool m_showing = false;
};

} // namespace gaceta::ui
