#include "ui/editors/content/bodyfiletaker.h"

#include "app/text/itemlink.h"
#include "ui/editors/media/picturetextdialog.h"
#include "ui/editors/tr.h"

namespace gaceta::ui {

using editors::Tr;

BodyFileTaker::BodyFileTaker(const NewsroomContent &content, QWidget *form)
    : QObject(form)
    , m_content(content)
    , m_form(form)
    , m_intake(content.newsroom())
{
    connect(&m_intake, &MediaIntake::finished, this, &BodyFileTaker::ask);
}

void BodyFileTaker::take(const QMimeData &data, BodyAnswer<BodyFiles> answer)
{
    m_answer = std::move(answer);
    m_intake.add(data);
    if (!m_intake.isRunning())
        give(Tr::tr("There is nothing in it that can be kept here."));
}

static bool isDescribed(const Media &media, const QList<LanguageTag> &languages)
{
    return media.decorative || std::all_of(languages.begin(), languages.end(), [&](const auto &each) {
               return !media.texts.value(each).alt.isEmpty();
           });
}

void BodyFileTaker::ask(const IntakeReport &report)
{
    QList<Media> unsaid;
    for (const MediaId &id : report.all) {
        const Result<Media> media = m_content.newsroom().load<Media>(id);
        if (!media)
            continue;
        m_media.append(*media);
        if (media->isImage() && !isDescribed(*media, m_content.organisation().languages))
            unsaid.append(*media);
    }
    const QString refused = report.refused.join(u'\n');
    if (unsaid.isEmpty() || !m_form) {
        give(refused);
        return;
    }
    auto *dialog = new PictureTextDialog(m_content, unsaid, m_form);
    connect(dialog, &QDialog::accepted, this, [this, dialog, refused] {
        const Result<QList<Media>> saved = m_content.newsroom().saveAll(dialog->media());
        give(saved ? refused : saved.error().message);
    });
    connect(dialog, &QDialog::rejected, this, [this] {
        m_media.clear();
        give(Tr::tr("It was not put into the text. It stays among the images and files."));
    });
    dialog->open();
}

void BodyFileTaker::give(const QString &notice)
{
    BodyFiles files;
    files.notice = notice;
    for (const Media &media : std::as_const(m_media)) {
        const QString url = QString::fromUtf8(text::itemLinkText(ItemKind::Media, media.id.text()));
        if (media.isImage())
            files.images.append({url, {}, {}});
        else
            files.files.append({url, media.fileName, {}});
    }
    m_answer(files);
    deleteLater();
}

} // namespace gaceta::ui
