#pragma once
// Which language the program speaks: chooses among those it is translated into and installs the
// translators, Gaceta's and Qt's own. May be switched at any time; widgets hear of it by
// QEvent::LanguageChange.

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace gaceta::settings {

class UiLanguage final
{
public:
    UiLanguage() = default;
    ~UiLanguage();
    Q_DISABLE_COPY_MOVE(UiLanguage)

    // The languages Gaceta speaks, the one its texts are written in first: "en", "es".
    [[nodiscard]] static QStringList available();

    // `wanted` where it is available ("es", also "es-MX" or "es_MX.UTF-8"), else the first of
    // `preferred` (BCP 47 tags, as QLocale::uiLanguages() gives them) that is, else English.
    [[nodiscard]] static QString choose(const QString &wanted, const QStringList &preferred);

    // How numbers and dates are written in one of them: as the system has it where that is of the same
    // language, else as is the custom of the language in the system's country, or in the US.
    [[nodiscard]] static QLocale localeFor(const QString &language, const QLocale &system);

    // Speaks `wanted`, or the system's language where it is empty. Needs a QCoreApplication. Sets the
    // default QLocale as well.
    void apply(const QString &wanted);

    [[nodiscard]] const QString &current() const { return m_current; }

private:
    void removeTranslators();

    QTranslator m_own;
    QTranslator m_qt;
    QString m_current;
};

} // namespace gaceta::settings
