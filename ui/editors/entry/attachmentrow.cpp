#include "ui/editors/entry/attachmentrow.h"

#include "ui/editors/content/newsroomcontent.h"
#include "ui/editors/form/controls.h"
#include "ui/editors/tr.h"
#include "ui/models/names.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/theme.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QToolButton>

namespace gaceta::ui {

using editors::Tr;

AttachmentRow::AttachmentRow(const NewsroomContent &content, const QList<LanguageTag> &languages,
                             QWidget *parent)
    : QWidget(parent)
    , m_content(content)
    , m_languages(languages)
    , m_name(new QToolButton(this))
{
    m_name->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_name->setFocusPolicy(Qt::StrongFocus);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(spaceTiny);
    grid->addWidget(m_name, 0, 0, 1, -1, Qt::AlignLeft);
    for (int i = 0; i < languages.size(); ++i) {
        auto *label = new QLineEdit(this);
        grid->addWidget(label, 1, i);
        connect(label, &QLineEdit::textChanged, this, [this, i](const QString &text) {
            if (m_showing)
                return;
            if (text.isEmpty())
                m_attachment.labels.remove(m_languages.at(i));
            else
                m_attachment.labels[m_languages.at(i)] = text;
            emit edited();
        });
        m_labels.append(label);
    }
    connect(m_name, &QToolButton::clicked, this,
            [this] { emit openRequested(m_attachment.file.text()); });
    keepTranslated(this, [this] { setTexts(); });
}

void AttachmentRow::setAttachment(const Attachment &attachment)
{
    const QScopedValueRollback showing(m_showing, true);
    m_attachment = attachment;
    for (int i = 0; i < m_languages.size(); ++i)
        Control<QLineEdit>::show(m_labels.at(i), attachment.labels.value(m_languages.at(i)));
    setTexts();
}

void AttachmentRow::setTexts()
{
    const Media *media = m_content.medium(m_attachment.file);
    m_name->setIcon(icon(media && media->isImage() ? QStringLiteral("image") : QStringLiteral("page")));
    m_name->setText(media ? Tr::tr("%1 (%2)", "file name, size")
                                .arg(media->fileName, QLocale().formattedDataSize(media->size, 0))
                          : Tr::tr("This file is not in the newsroom any more"));
    m_name->setEnabled(media != nullptr);
    m_name->setToolTip(Tr::tr("Open this file"));
    for (int i = 0; i < m_languages.size(); ++i) {
        const QString name = languageName(m_languages.at(i));
        m_labels.at(i)->setPlaceholderText(Tr::tr("What it is, in %1").arg(name));
        m_labels.at(i)->setAccessibleName(Tr::tr("Label of the file, %1").arg(name));
    }
}

} // namespace gaceta::ui
