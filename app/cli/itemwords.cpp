#include "app/cli/itemwords.h"

#include "app/cli/tr.h"

#include <QLocale>

namespace gaceta::cli {

namespace {

QString titleOf(const LanguageVersion &text)
{
    return text.title;
}
QString titleOf(const SchoolText &text)
{
    return text.name;
}
QString titleOf(const SchoolListText &text)
{
    return text.title;
}
QString titleOf(const StatisticText &text)
{
    return text.label;
}
QString titleOf(const ContactText &text)
{
    return text.role;
}
QString titleOf(const BoilerplateText &text)
{
    return text.title;
}
QString titleOf(const TermText &text)
{
    return text.name;
}

template <typename T>
Localized<QString> titlesOf(const T &item)
{
    Localized<QString> titles;
    for (const auto &[language, text] : item.texts) {
        if (const QString title = titleOf(text); !title.isEmpty())
            titles[language] = title;
    }
    return titles;
}

Localized<QString> titlesOf(const Media &media)
{
    return {{LanguageTag(), media.fileName}};
}

} // namespace

QString newsroomArgument()
{
    return Tr::tr("the newsroom's file, for example office.gaceta");
}

QString kindName(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Entry:
        return Tr::tr("News entry");
    case ItemKind::Page:
        return Tr::tr("Page");
    case ItemKind::School:
        return Tr::tr("School");
    case ItemKind::SchoolList:
        return Tr::tr("School list");
    case ItemKind::Statistic:
        return Tr::tr("Statistic");
    case ItemKind::Media:
        return Tr::tr("Image or file");
    case ItemKind::Contact:
        return Tr::tr("Contact");
    case ItemKind::Boilerplate:
        return Tr::tr("“About us” text");
    case ItemKind::Term:
        return Tr::tr("Tag");
    case ItemKind::Organisation:
        return Tr::tr("Organization");
    }
    return {};
}

QString countOf(ItemKind kind, qsizetype count)
{
    const int n = static_cast<int>(count);
    switch (kind) {
    case ItemKind::Entry:
        return Tr::tr("%n news entries", nullptr, n);
    case ItemKind::Page:
        return Tr::tr("%n pages", nullptr, n);
    case ItemKind::School:
        return Tr::tr("%n schools", nullptr, n);
    case ItemKind::SchoolList:
        return Tr::tr("%n school lists", nullptr, n);
    case ItemKind::Statistic:
        return Tr::tr("%n statistics", nullptr, n);
    case ItemKind::Media:
        return Tr::tr("%n images and files", nullptr, n);
    case ItemKind::Contact:
        return Tr::tr("%n contacts", nullptr, n);
    case ItemKind::Boilerplate:
        return Tr::tr("%n “About us” texts", nullptr, n);
    case ItemKind::Term:
        return Tr::tr("%n tags", nullptr, n);
    case ItemKind::Organisation:
        return Tr::tr("%n organizations", nullptr, n);
    }
    return {};
}

QString stateName(WorkflowState state)
{
    switch (state) {
    case WorkflowState::Draft:
        return Tr::tr("draft");
    case WorkflowState::InReview:
        return Tr::tr("in review");
    case WorkflowState::Approved:
        return Tr::tr("approved");
    case WorkflowState::Scheduled:
        return Tr::tr("scheduled");
    case WorkflowState::Published:
        return Tr::tr("published");
    case WorkflowState::Archived:
        return Tr::tr("archived");
    case WorkflowState::PendingDeletion:
        return Tr::tr("to be deleted");
    }
    return {};
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

Titles::Titles(const Snapshot &snapshot)
    : m_first(snapshot.organisation.languages.value(0))
{
    const auto add = [this](const auto &items) {
        for (const auto &item : items)
            m_titles.insert(item.id.text(), titlesOf(item));
    };
    add(snapshot.entries);
    add(snapshot.pages);
    add(snapshot.schools);
    add(snapshot.schoolLists);
    add(snapshot.statistics);
    add(snapshot.media);
    add(snapshot.contacts);
    add(snapshot.boilerplates);
    add(snapshot.terms);
}

QString Titles::title(const QString &item, const LanguageTag &language) const
{
    const Localized<QString> titles = m_titles.value(item);
    const QString *own = titles.find(language);
    return own ? *own : titles.valueOrAny(m_first);
}

} // namespace gaceta::cli
