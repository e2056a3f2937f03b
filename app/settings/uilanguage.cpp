#include "app/settings/uilanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <optional>

using namespace Qt::StringLiterals;

namespace gaceta::settings {

namespace {

// "es-MX" and "es_MX.UTF-8" are spoken to in "es".
std::optional<QString> availableFor(const QString &tag)
{
    const QString language = tag.section(u'.', 0, 0).replace(u'_', u'-').section(u'-', 0, 0).toLower();
    return UiLanguage::available().contains(language) ? std::optional(language) : std::nullopt;
}

} // namespace

UiLanguage::~UiLanguage()
{
    removeTranslators();
}

QStringList UiLanguage::available()
{
    return {u"en"_s, u"es"_s};
}

QString UiLanguage::choose(const QString &wanted, const QStringList &preferred)
{
    if (const auto language = availableFor(wanted))
        return *language;
    for (const QString &tag : preferred) {
        if (const auto language = availableFor(tag))
            return *language;
    }
    return available().constFirst();
}

QLocale UiLanguage::localeFor(const QString &language, const QLocale &system)
{
    if (availableFor(system.name()) == language)
        return system;
    const QLocale::Language spoken = QLocale(language).language();
    const QLocale there(spoken, system.territory());
    return there.territory() == system.territory() ? there : QLocale(spoken, QLocale::UnitedStates);
}

void UiLanguage::apply(const QString &wanted)
{
    const QLocale system = QLocale::system();
    const QString language = choose(wanted, system.uiLanguages());
    if (language == m_current)
        return;
    removeTranslators();
    m_current = language;
    QLocale::setDefault(localeFor(language, system));
    // English has a file as well: it holds the plurals.
    if (m_own.load(u":/i18n/gaceta_"_s + language))
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

void UiLanguage::removeTranslators()
{
    if (!QCoreApplication::instance())
        return;
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
}

} // namespace gaceta::settings
