#include "ui/editors/newseditor.h"

#include "app/core/kindsinuse.h"
#include "ui/editors/content/choices.h"
#include "ui/editors/content/entrychoices.h"
#include "ui/editors/content/imagefield.h"
#include "ui/editors/content/itemdetails.h"
#include "ui/editors/entry/attachmentsfield.h"
#include "ui/editors/entry/galleryfield.h"
#include "ui/editors/form/fieldcontrols.h"
#include "ui/editors/form/idparts.h"
#include "ui/editors/tr.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/fieldgrid.h"
#include "ui/widgets/fields/choicechips.h"
#include "ui/widgets/fields/choiceline.h"
#include "ui/widgets/fields/fold.h"
#include "ui/widgets/fields/optionaldateedit.h"
#include "ui/widgets/fields/optionaldatetimeedit.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"

#include <QComboBox>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

static constexpr int detailWidth = 260; // a moment with its day, its time and its zone

NewsEditor::NewsEditor(const EditorContext &context, QWidget *parent)
    : VersionedForm<Entry>(context, parent)
{
    makeShared();
    makeDetails();
    makeAmendments();
    makeActions();
    addVersions();
    bindShared();
    bindChoices();
    bindExtras();
    setChoices();
    keepTranslated(this, [this] { setTexts(); });
}

FieldBox *NewsEditor::add(FieldGrid *grid, QWidget *control, int columns)
{
    auto *box = new FieldBox(control, grid);
    grid->add(box, columns);
    return box;
}

// What every entry is, and what coverage cannot be without.
void NewsEditor::makeShared()
{
    m_shared = new FieldGrid(this);
    m_kind = new QComboBox(this);
    m_date = new OptionalDateTimeEdit(this);
    m_outlet = new QLineEdit(this);
    m_outletUrl = new QLineEdit(this);
    m_outletLanguage = new QComboBox(this);
    m_kindBox = add(m_shared, m_kind);
    m_dateBox = add(m_shared, m_date, 2);
    m_outletBox = add(m_shared, m_outlet);
    m_outletUrlBox = add(m_shared, m_outletUrl);
    m_outletLanguageBox = add(m_shared, m_outletLanguage);
    content()->addWidget(m_shared);
}

void NewsEditor::makeDetails()
{
    m_details = new FieldGrid(this);
    m_details->setColumnWidth(detailWidth);
    m_tags = new ChoiceChips(this);
    m_tags->setCreatable(true);
    m_schools = new ChoiceChips(this);
    m_contacts = new ChoiceChips(this);
    m_related = new ChoiceChips(this);
    m_related->line()->setSearch([this](const QString &words) {
        return entryChoices(newsroomContent(), choosingLanguage(newsroomContent()), words, value().id);
    });
    m_boilerplate = new ChoiceChips(this);
    m_boilerplate->setMost(1);
    m_image = new ImageField(newsroomContent(), this);
    m_embargo = new OptionalDateTimeEdit(this);
    m_eventDate = new OptionalDateEdit(this);
    m_pinned = new OptionalDateEdit(this);
    m_expires = new OptionalDateTimeEdit(this);
    m_tagsBox = add(m_details, m_tags, 2);
    m_schoolsBox = add(m_details, m_schools, 2);
    m_contactsBox = add(m_details, m_contacts, 2);
    m_relatedBox = add(m_details, m_related, 2);
    m_boilerplateBox = add(m_details, m_boilerplate, 2);
    m_imageBox = add(m_details, m_image, 2);
    m_embargoBox = add(m_details, m_embargo);
    m_eventDateBox = add(m_details, m_eventDate);
    m_expiresBox = add(m_details, m_expires);
    m_pinnedBox = add(m_details, m_pinned);
    makeExtras();
    m_more = addDetails(m_details);
    for (OptionalDateTimeEdit *each : {m_date, m_embargo, m_expires})
        each->setZone(newsroomContent().timeZone());
    connect(m_tags, &ChoiceChips::createRequested, this,
            [this](const QString &name) { createTag(name); });
    connectOpening();
}

void NewsEditor::connectOpening()
{
    const auto opens = [this](ItemKind kind) {
        return [this, kind](const QString &id) { emit openRequested(kind, id); };
    };
    connect(m_tags, &ChoiceChips::openRequested, this, opens(ItemKind::Term));
    connect(m_schools, &ChoiceChips::openRequested, this, opens(ItemKind::School));
    connect(m_contacts, &ChoiceChips::openRequested, this, opens(ItemKind::Contact));
    connect(m_related, &ChoiceChips::openRequested, this, opens(ItemKind::Entry));
    connect(m_boilerplate, &ChoiceChips::openRequested, this, opens(ItemKind::Boilerplate));
    connect(m_image, &ImageField::openRequested, this, opens(ItemKind::Media));
}

void NewsEditor::bindShared()
{
    const auto languagePart =
        Part<Entry, QString>{[](const Entry &entry) { return entry.outletLanguage.text(); },
                             [](Entry &entry, const QString &tag) {
                                 entry.outletLanguage = LanguageTag::parse(tag).value_or(LanguageTag());
                             }};
    bind({u"kind"_s, {}}, m_kindBox, m_kind, namePart(&Entry::kind),
         [](const Entry &entry) { return kindName(entry.kind); });
    bind({u"date"_s, {}}, m_dateBox, m_date, part(&Entry::date));
    bind({u"embargo"_s, {}}, m_embargoBox, m_embargo, part(&Entry::embargo));
    bind({u"outlet"_s, {}}, m_outletBox, m_outlet, part(&Entry::outlet));
    bind({u"outletUrl"_s, {}}, m_outletUrlBox, m_outletUrl, part(&Entry::outletUrl));
    bind({u"outletLanguage"_s, {}}, m_outletLanguageBox, m_outletLanguage, languagePart,
         [](const Entry &entry) { return languageName(entry.outletLanguage); });
    bind({u"eventDate"_s, {}}, m_eventDateBox, m_eventDate, part(&Entry::eventDate));
    bind({u"pinnedUntil"_s, {}}, m_pinnedBox, m_pinned, part(&Entry::pinnedUntil));
    bind({u"expires"_s, {}}, m_expiresBox, m_expires, part(&Entry::expires));
}

void NewsEditor::bindChoices()
{
    const auto words = [this](auto choices, auto part) {
        return [this, choices, part](const Entry &entry) {
            return namesOf(choices(newsroomContent(), choosingLanguage(newsroomContent())),
                           part.get(entry));
        };
    };
    const auto tags = idsPart(&Entry::tags);
    const auto schools = idsPart(&Entry::schools);
    const auto contacts = idsPart(&Entry::contacts);
    const auto boilerplate = idPart(&Entry::boilerplate);
    bind({u"tags"_s, {}}, m_tagsBox, m_tags, tags, words(&tagChoices, tags));
    bind({u"schools"_s, {}}, m_schoolsBox, m_schools, schools, words(&schoolChoices, schools));
    bind({u"contacts"_s, {}}, m_contactsBox, m_contacts, contacts, words(&contactChoices, contacts));
    bind({u"related"_s, {}}, m_relatedBox, m_related, idsPart(&Entry::related),
         [this](const Entry &entry) {
             return namesOf(
                 namedEntries(newsroomContent(), choosingLanguage(newsroomContent()), entry.related),
                 idsPart(&Entry::related).get(entry));
         });
    bind({u"boilerplate"_s, {}}, m_boilerplateBox, m_boilerplate, boilerplate,
         words(&boilerplateChoices, boilerplate));
    bind({u"leadImage"_s, {}}, m_imageBox, m_image, part(&Entry::leadImage), [this](const Entry &entry) {
        const Media *media = newsroomContent().medium(entry.leadImage);
        return media ? media->fileName : QString();
    });
}

void NewsEditor::setTexts()
{
    m_kindBox->setName(Tr::tr("Kind"));
    m_dateBox->setName(Tr::tr("Date of publication"));
    m_embargoBox->setName(Tr::tr("Embargo until"));
    m_embargo->setPlaceholder(Tr::tr("For release at once"));
    m_outletBox->setName(Tr::tr("Who published it"));
    m_outletUrlBox->setName(Tr::tr("Link to the coverage"));
    m_outletUrl->setPlaceholderText(u"https://"_s);
    m_outletLanguageBox->setName(Tr::tr("Language of the coverage"));
    m_tagsBox->setName(Tr::tr("Tags"));
    m_tags->setPlaceholder(Tr::tr("Add a tag"));
    m_schoolsBox->setName(Tr::tr("Schools"));
    m_schools->setPlaceholder(Tr::tr("Add a school"));
    m_contactsBox->setName(Tr::tr("Press contacts"));
    m_contacts->setPlaceholder(Tr::tr("Add a contact"));
    m_relatedBox->setName(Tr::tr("Related news"));
    m_related->setPlaceholder(Tr::tr("Find news by its words"));
    m_boilerplateBox->setName(Tr::tr("About paragraph"));
    m_boilerplate->setPlaceholder(Tr::tr("Choose what ends the release"));
    m_imageBox->setName(Tr::tr("Lead image"));
    m_more->setTitle(Tr::tr("Details"));
    m_eventDateBox->setName(Tr::tr("Day of the event"));
    m_eventDate->setPlaceholder(Tr::tr("The same day"));
    m_pinnedBox->setName(Tr::tr("On top of the news until"));
    m_pinned->setPlaceholder(Tr::tr("In its place by date"));
    setExtraTexts();
    m_expiresBox->setName(Tr::tr("Taken off the site on"));
    m_expires->setPlaceholder(Tr::tr("Never"));
    fillKinds();
    setChoices();
    showForKind(value());
}

// Those the newsroom writes, and what this entry is.
QList<EntryKind> NewsEditor::offeredKinds() const
{
    QList<EntryKind> kinds = kindsInUse(newsroomContent().organisation());
    if (!kinds.contains(value().kind))
        kinds.append(value().kind);
    return kinds;
}

void NewsEditor::fillKinds()
{
    const QSignalBlocker kindQuiet(m_kind);
    const QSignalBlocker languageQuiet(m_outletLanguage);
    m_kind->clear();
    m_offered = offeredKinds();
    for (const EntryKind kind : std::as_const(m_offered))
        m_kind->addItem(icon(iconName(kind), IconTint::Muted), kindName(kind), QString(enumName(kind)));
    m_kind->setCurrentIndex(m_kind->findData(QString(enumName(value().kind))));
    m_outletLanguage->clear();
    m_outletLanguage->addItem(Tr::tr("Not said"), QString());
    for (const LanguageTag &language : newsroomContent().organisation().languages)
        m_outletLanguage->addItem(languageName(language), language.text());
    m_outletLanguage->setCurrentIndex(m_outletLanguage->findData(value().outletLanguage.text()));
}

void NewsEditor::setChoices()
{
    const LanguageTag language = choosingLanguage(newsroomContent());
    m_tags->setChoices(tagChoices(newsroomContent(), language));
    m_schools->setChoices(schoolChoices(newsroomContent(), language));
    m_contacts->setChoices(contactChoices(newsroomContent(), language));
    m_boilerplate->setChoices(boilerplateChoices(newsroomContent(), language));
    m_relatedNames.clear();
    nameRelated(value());
}

void NewsEditor::createTag(const QString &name)
{
    const Result<TermId> tag = tagNamed(newsroomContent(), choosingLanguage(newsroomContent()), name);
    if (!tag) {
        emit problem(tag.error());
        return;
    }
    Entry next = value();
    if (!next.tags.contains(*tag))
        next.tags.append(*tag);
    change(next, {u"tags"_s, {}});
}

Entry NewsEditor::blank(const NewItem &start) const
{
    Entry entry;
    entry.kind = start.entryKind;
    entry.isTemplate = start.asTemplate;
    entry.source = newsroomContent().organisation().languages.value(0);
    const QDateTime now = context().clock.now();
    entry.date = QDateTime(now.date(), QTime(now.time().hour(), now.time().minute()), Qt::UTC);
    if (start.title && !start.title->trimmed().isEmpty()) {
        entry.texts[entry.source].title = *start.title;
        entry.texts[entry.source].slug = slugFromTitle(*start.title);
    }
    const QList<Boilerplate> &boilerplates = newsroomContent().boilerplates();
    if (entry.kind == EntryKind::PressRelease && boilerplates.size() == 1)
        entry.boilerplate = boilerplates.first().id;
    return entry;
}

QDate NewsEditor::dayOfFacts(const Entry &entry) const
{
    return entry.date.isValid() ? entry.date.toTimeZone(newsroomContent().timeZone()).date() : QDate();
}

// What a kind has no use for is put away, unless something stands in it.
void NewsEditor::showForKind(const Entry &entry)
{
    const bool release = entry.kind == EntryKind::PressRelease;
    const bool forPress = release || entry.kind == EntryKind::Statement;
    const bool coverage = entry.kind == EntryKind::Coverage;
    m_details->setShown(m_embargoBox, (release && !entry.isTemplate) || entry.embargo.isValid());
    m_details->setShown(m_boilerplateBox, release || !entry.boilerplate.isNull());
    m_details->setShown(m_contactsBox, forPress || !entry.contacts.isEmpty());
    m_shared->setShown(m_outletBox, coverage || !entry.outlet.isEmpty());
    m_shared->setShown(m_outletUrlBox, coverage || !entry.outletUrl.isEmpty());
    m_shared->setShown(m_outletLanguageBox, coverage || !entry.outletLanguage.isNull());
    for (VersionColumn *column : columns())
        column->setDatelineShown(release || !entry.texts.value(column->language()).dateline.isEmpty());
    m_shared->setShown(m_dateBox, !entry.isTemplate);
    setHead(iconName(entry.kind), entry.isTemplate
                                      ? Tr::tr("Template: %1", "kind of entry").arg(kindName(entry.kind))
                                      : kindName(entry.kind));
    showExtras(entry);
    m_more->setSummary(entryDetails(entry, newsroomContent()));
}

// The chips of those that are chosen have names; the others are searched for as words are typed. Names
// that are known stay, because new choices make new chips, and the focus may be on one.
void NewsEditor::nameRelated(const Entry &entry)
{
    QList<EntryId> unknown;
    for (const EntryId &id : entry.related) {
        if (std::ranges::find(m_relatedNames, id.text(), &Choice::id) == m_relatedNames.end())
            unknown.append(id);
    }
    if (unknown.isEmpty())
        return;
    m_relatedNames.append(namedEntries(newsroomContent(), choosingLanguage(newsroomContent()), unknown));
    m_related->setChoices(m_relatedNames);
}

void NewsEditor::valueChanged()
{
    VersionedForm::valueChanged();
    if (m_offered != offeredKinds())
        fillKinds();
    nameRelated(value());
    showForKind(value());
}

void NewsEditor::contentChanged()
{
    VersionedForm::contentChanged();
    fillKinds();
    setChoices();
    m_image->refresh();
    m_videoPoster->refresh();
    m_gallery->refresh();
    m_attachments->refresh();
}

} // namespace gaceta::ui
