#include "ui/models/names.h"

#include "ui/models/tr.h"

#include <QLocale>
#include <QRegularExpression>

namespace gaceta::ui {

using models::Tr;
using namespace Qt::StringLiterals;

QString kindName(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Article:
        return Tr::tr("Article");
    case EntryKind::PressRelease:
        return Tr::tr("Press release");
    case EntryKind::Statement:
        return Tr::tr("Statement");
    case EntryKind::Opinion:
        return Tr::tr("Opinion");
    case EntryKind::Coverage:
        return Tr::tr("In the news");
    case EntryKind::Story:
        return Tr::tr("Story");
    case EntryKind::Award:
        return Tr::tr("Award");
    case EntryKind::Announcement:
        return Tr::tr("Announcement");
    }
    return {};
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
        return Tr::tr("About paragraph");
    case ItemKind::Term:
        return Tr::tr("Tag");
    case ItemKind::Organisation:
        return Tr::tr("Organization");
    }
    return {};
}

QString stateName(WorkflowState state)
{
    switch (state) {
    case WorkflowState::Draft:
        return Tr::tr("Draft");
    case WorkflowState::InReview:
        return Tr::tr("In review");
    case WorkflowState::Approved:
        return Tr::tr("Approved");
    case WorkflowState::Scheduled:
        return Tr::tr("Scheduled");
    case WorkflowState::Published:
        return Tr::tr("Published");
    case WorkflowState::Archived:
        return Tr::tr("Archived");
    case WorkflowState::PendingDeletion:
        return Tr::tr("Pending deletion");
    }
    return {};
}

QString stateName(TranslationState state)
{
    switch (state) {
    case TranslationState::Original:
        return Tr::tr("Original");
    case TranslationState::Missing:
        return Tr::tr("Missing");
    case TranslationState::InTranslation:
        return Tr::tr("In translation");
    case TranslationState::MachineDraft:
        return Tr::tr("Machine draft");
    case TranslationState::Outdated:
        return Tr::tr("Outdated");
    case TranslationState::UpToDate:
        return Tr::tr("Up to date");
    }
    return {};
}

QString levelName(SchoolLevel level)
{
    switch (level) {
    case SchoolLevel::Unknown:
        return Tr::tr("Level not known");
    case SchoolLevel::Elementary:
        return Tr::tr("Elementary school");
    case SchoolLevel::Middle:
        return Tr::tr("Middle school");
    case SchoolLevel::High:
        return Tr::tr("High school");
    case SchoolLevel::Span:
        return Tr::tr("Span school");
    }
    return {};
}

QString unitName(StatisticUnit unit)
{
    switch (unit) {
    case StatisticUnit::Count:
        return Tr::tr("Count");
    case StatisticUnit::Percent:
        return Tr::tr("Percent");
    case StatisticUnit::Points:
        return Tr::tr("Percentage points");
    case StatisticUnit::Currency:
        return Tr::tr("US dollars");
    case StatisticUnit::Ratio:
        return Tr::tr("Ratio");
    case StatisticUnit::Year:
        return Tr::tr("Year");
    }
    return {};
}

QString languageName(const LanguageTag &language)
{
    const QStringView main = language.language();
    if (main == QLatin1String("en"))
        return Tr::tr("English");
    if (main == QLatin1String("es"))
        return Tr::tr("Spanish");
    return language.nativeName();
}

QString languageLetters(const LanguageTag &language)
{
    return language.language().toString().toUpper();
}

QString untitled()
{
    return Tr::tr("Untitled");
}

QString shortDay(const QDate &day)
{
    const QLocale locale;
    // Each language's long form without the day of the week, the month abbreviated.
    static const QRegularExpression weekday(u"dddd[,.]?\\s*(de\\s*)?|'de'\\s*"_s);
    QString pattern = locale.dateFormat(QLocale::LongFormat);
    pattern.remove(weekday);
    pattern.replace(u"MMMM"_s, u"MMM"_s);
    return locale.toString(day, pattern);
}

QString iconName(EntryKind kind)
{
    return enumName(kind);
}

QString iconName(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Entry:
        return u"news"_s;
    case ItemKind::SchoolList:
        return u"list"_s;
    case ItemKind::Statistic:
        return u"statistics"_s;
    case ItemKind::Boilerplate:
    case ItemKind::Organisation:
        return u"office"_s;
    case ItemKind::Term:
        return u"tag"_s;
    default:
        return enumName(kind);
    }
}

} // namespace gaceta::ui
