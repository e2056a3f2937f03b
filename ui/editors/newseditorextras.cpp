// The rest of the form of a news entry: what may stand below the text, what changed since it came out,
// and new entries made from it.

#include "ui/editors/content/imagefield.h"
#include "ui/editors/entry/amendmentsfield.h"
#include "ui/editors/entry/attachmentsfield.h"
#include "ui/editors/entry/galleryfield.h"
#include "ui/editors/newseditor.h"
#include "ui/editors/tr.h"
#include "ui/widgets/fieldgrid.h"
#include "ui/widgets/fields/optionaldateedit.h"
#include "ui/widgets/fields/optionaldatetimeedit.h"
#include "ui/widgets/fields/typedday.h"
#include "ui/widgets/style/icon.h"

#include <QMenu>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

void NewsEditor::makeExtras()
{
    m_gallery = new GalleryField(newsroomContent(), this);
    m_attachments = new AttachmentsField(newsroomContent(), this);
    m_videoUrl = new QLineEdit(this);
    m_videoProvider = new QLineEdit(this);
    m_videoPoster = new ImageField(newsroomContent(), this);
    m_galleryBox = add(m_details, m_gallery, 2);
    m_attachmentsBox = add(m_details, m_attachments, 2);
    m_videoUrlBox = add(m_details, m_videoUrl, 2);
    for (const LanguageTag &language : newsroomContent().organisation().languages) {
        Q_UNUSED(language)
        m_videoTitles.append(new QLineEdit(this));
        m_videoTitleBoxes.append(add(m_details, m_videoTitles.last()));
    }
    m_videoProviderBox = add(m_details, m_videoProvider);
    m_videoPosterBox = add(m_details, m_videoPoster, 2);
    const auto open = [this](const QString &id) { emit openRequested(ItemKind::Media, id); };
    connect(m_gallery, &GalleryField::openRequested, this, open);
    connect(m_attachments, &AttachmentsField::openRequested, this, open);
    connect(m_attachments, &AttachmentsField::problem, this,
            [this](const QString &sentence) { emit notice(sentence); });
    connect(m_videoPoster, &ImageField::openRequested, this, open);
}

void NewsEditor::makeAmendments()
{
    m_amendments = new AmendmentsField(newsroomContent().organisation().languages,
                                       newsroomContent().timeZone(), this);
    m_amendmentsBox = new FieldBox(m_amendments, this);
    m_amendmentsBox->setNameShown(false);
    m_changes = new Fold(m_amendmentsBox, this);
    content()->addWidget(m_changes);
    connect(m_amendments, &AmendmentsField::addWanted, this, [this] {
        const QDateTime now = context().clock.now();
        m_amendments->add(QDateTime(now.date(), QTime(now.time().hour(), now.time().minute()), Qt::UTC));
    });
}

void NewsEditor::bindExtras()
{
    bind({{u"gallery"_s, {}},
          [this](const Entry &entry) { m_gallery->setImages(entry.gallery); },
          [this](Entry &entry) { entry.gallery = m_gallery->images(); },
          [](const Entry &entry) { return Tr::tr("%n pictures", nullptr, int(entry.gallery.size())); },
          nullptr,
          [](const Entry &from, Entry &to) { to.gallery = from.gallery; },
          {}},
         m_galleryBox);
    connect(m_gallery, &GalleryField::edited, this, [this] { edited({u"gallery"_s, {}}); });
    bind({{u"attachments"_s, {}},
          [this](const Entry &entry) { m_attachments->setAttachments(entry.attachments); },
          [this](Entry &entry) { entry.attachments = m_attachments->attachments(); },
          [this](const Entry &entry) {
              QStringList lines;
              for (const Attachment &each : entry.attachments) {
                  const Media *media = newsroomContent().medium(each.file);
                  lines.append(media ? media->fileName : u"…"_s);
                  for (const auto &[language, label] : each.labels)
                      lines.last() += u" · "_s + label;
              }
              return lines.join(u'\n');
          },
          nullptr,
          [](const Entry &from, Entry &to) { to.attachments = from.attachments; },
          {}},
         m_attachmentsBox);
    connect(m_attachments, &AttachmentsField::edited, this, [this] {
        edited({u"attachments"_s, {}}, ChangeKind::Typing);
    });
    bind({{u"amendments"_s, {}},
          [this](const Entry &entry) { m_amendments->setAmendments(entry.amendments); },
          [this](Entry &entry) { entry.amendments = m_amendments->amendments(); },
          [this](const Entry &entry) {
              return amendmentsText(entry.amendments, newsroomContent().timeZone());
          },
          nullptr,
          [](const Entry &from, Entry &to) { to.amendments = from.amendments; },
          {}},
         m_amendmentsBox);
    connect(m_amendments, &AmendmentsField::edited, this, [this] {
        edited({u"amendments"_s, {}}, ChangeKind::Typing);
    });
    bindVideo();
}

void NewsEditor::bindVideo()
{
    const auto of = [](auto VideoLink::*member) {
        using V = std::remove_reference_t<decltype(VideoLink().*member)>;
        return Part<Entry, V>{[member](const Entry &entry) { return entry.video.*member; },
                              [member](Entry &entry, const V &wanted) { entry.video.*member = wanted; }};
    };
    bind({u"video.url"_s, {}}, m_videoUrlBox, m_videoUrl, of(&VideoLink::url));
    bind({u"video.provider"_s, {}}, m_videoProviderBox, m_videoProvider, of(&VideoLink::provider));
    bind({u"video.poster"_s, {}}, m_videoPosterBox, m_videoPoster, of(&VideoLink::poster),
         [this](const Entry &entry) {
             const Media *media = newsroomContent().medium(entry.video.poster);
             return media ? media->fileName : QString();
         });
    const QList<LanguageTag> languages = newsroomContent().organisation().languages;
    for (int i = 0; i < m_videoTitles.size(); ++i) {
        const LanguageTag language = languages.at(i);
        const Part<Entry, QString> title{
            [language](const Entry &entry) { return entry.video.titles.value(language); },
            [language](Entry &entry, const QString &text) {
                if (text.isEmpty())
                    entry.video.titles.remove(language);
                else
                    entry.video.titles[language] = text;
            }};
        bind({u"video.titles"_s, language}, m_videoTitleBoxes.at(i), m_videoTitles.at(i), title);
    }
}

void NewsEditor::setExtraTexts()
{
    m_galleryBox->setName(Tr::tr("Pictures below the text"));
    m_attachmentsBox->setName(Tr::tr("Files to download"));
    m_videoUrlBox->setName(Tr::tr("Video elsewhere"));
    m_videoUrlBox->setHint(
        Tr::tr("Shown as a card that leads there; nothing is loaded from there before."));
    m_videoUrl->setPlaceholderText(u"https://"_s);
    m_videoProviderBox->setName(Tr::tr("Who shows the video"));
    m_videoPosterBox->setName(Tr::tr("Picture of the video"));
    const QList<LanguageTag> languages = newsroomContent().organisation().languages;
    for (int i = 0; i < m_videoTitleBoxes.size(); ++i)
        m_videoTitleBoxes.at(i)->setName(
            Tr::tr("What the video shows, %1").arg(languageName(languages.at(i))));
    m_changes->setTitle(Tr::tr("Corrections and updates"));
    m_amendmentsBox->setName(Tr::tr("Corrections and updates"));
    m_amendmentsBox->setHint(
        Tr::tr("The page says “Updated on” with these notes; feeds carry them too."));
    m_duplicate->setText(Tr::tr("Duplicate"));
    m_saveTemplate->setText(Tr::tr("Save as template"));
    m_moreAction->setText(Tr::tr("More"));
    m_moreAction->setToolTip(Tr::tr("More to do with this entry"));
}

// What cannot be yet, or has nothing to add to, is not shown.
void NewsEditor::showExtras(const Entry &entry)
{
    const bool video = !(entry.video == VideoLink());
    m_details->setShown(m_videoProviderBox, video);
    m_details->setShown(m_videoPosterBox, video);
    for (FieldBox *box : std::as_const(m_videoTitleBoxes))
        m_details->setShown(box, video);
    m_videoProvider->setPlaceholderText(providerOf(entry.video));
    const bool wasOut = std::any_of(entry.texts.begin(), entry.texts.end(), [](const auto &text) {
        return text.second.firstPublished.isValid() || text.second.state == WorkflowState::Published;
    });
    m_changes->setVisible(!isWriting() && !entry.isTemplate && (wasOut || !entry.amendments.isEmpty()));
    m_changes->setSummary(amendmentsSummary(entry.amendments, newsroomContent().timeZone()));
    m_details->setShown(m_pinnedBox, !entry.isTemplate);
    m_details->setShown(m_expiresBox, !entry.isTemplate);
    for (VersionColumn *column : columns())
        column->header->setStateShown(!entry.isTemplate);
    m_saveTemplate->setVisible(!entry.isTemplate);
    showEmbargo(entry);
}

// An embargo is a promise to a reader in another place: it is said in words, with its zone.
void NewsEditor::showEmbargo(const Entry &entry)
{
    if (!entry.embargo.isValid()) {
        m_embargoBox->setHint(Tr::tr("It goes out marked “For immediate release”."));
        return;
    }
    const QDateTime local = entry.embargo.toTimeZone(newsroomContent().timeZone());
    const QString moment = Tr::tr("%1 (%2)", "moment, time zone")
                               .arg(momentText(local), local.timeZone().abbreviation(entry.embargo));
    m_embargoBox->setHint(
        entry.embargo > context().clock.now()
            ? Tr::tr("Nobody sees it on the site before %1. Reviewers read “Embargoed until” above it.")
                  .arg(moment)
            : Tr::tr("The embargo ended on %1: it is for immediate release.").arg(moment));
}

void NewsEditor::makeActions()
{
    m_moreMenu = new QMenu(this);
    m_moreAction = new QAction(icon(u"more"_s), QString(), this);
    m_moreAction->setMenu(m_moreMenu);
    m_duplicate = m_moreMenu->addAction(icon(u"copy"_s, IconTint::Muted), QString());
    m_saveTemplate = m_moreMenu->addAction(icon(u"save"_s, IconTint::Muted), QString());
    connect(m_duplicate, &QAction::triggered, this, [this] { askCopy(value().isTemplate); });
    connect(m_saveTemplate, &QAction::triggered, this, [this] { askCopy(true); });
}

QList<QAction *> NewsEditor::formActions() const
{
    return VersionedForm::formActions() + QList<QAction *>{m_moreAction};
}

void NewsEditor::askCopy(bool asTemplate)
{
    if (const Result<> saved = save(); !saved) {
        emit problem(saved.error());
        return;
    }
    if (stored().version == 0) {
        emit notice(Tr::tr("Write something first: there is nothing to copy yet."));
        return;
    }
    NewItem start;
    start.entryKind = value().kind;
    start.copyOf = value().id;
    start.asTemplate = asTemplate;
    emit newRequested(itemKind(), start);
}

// As one step, so that it can be undone.
void NewsEditor::started(const NewItem &start)
{
    if (start.copyOf.isNull())
        return;
    const Result<Entry> original = context().newsroom.load<Entry>(start.copyOf);
    if (!original) {
        emit problem(original.error());
        return;
    }
    const CopyPurpose purpose = original->isTemplate && start.asTemplate ? CopyPurpose::Duplicate
                                : start.asTemplate                       ? CopyPurpose::Template
                                : original->isTemplate                   ? CopyPurpose::Begin
                                                                         : CopyPurpose::Duplicate;
    Entry copy = copied(*original, purpose, context().clock.now());
    copy.isTemplate = start.asTemplate;
    copy.id = value().id;
    change(copy, {u"title"_s, copy.source});
    if (purpose == CopyPurpose::Template)
        emit notice(Tr::tr("This is the template. Take out what each new entry should not begin with; "
                           "you find it under “New”."));
}

void NewsEditor::reveal(const FieldName &field)
{
    VersionedForm::reveal(field);
    if (field.name.startsWith("amendments"_L1))
        m_changes->setOpen(true);
}

void NewsEditor::problemStands(const FieldBox *box)
{
    VersionedForm::problemStands(box);
    if (box == m_amendmentsBox)
        m_changes->setOpen(true);
}

} // namespace gaceta::ui
