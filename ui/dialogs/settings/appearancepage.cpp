#include "ui/dialogs/settings/appearancepage.h"

#include "ui/dialogs/tr.h"
#include "ui/widgets/keeptranslated.h"

#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

namespace gaceta::ui {

using dialogs::Tr;
using namespace Qt::StringLiterals;
using settings::ColorScheme;

static constexpr int textSizes[] = {90, 100, 110, 125, 150};

AppearancePage::AppearancePage(settings::SettingsStore &settings, settings::UiLanguage &language,
                               Appearance &appearance)
    : SettingsPage([] { return Tr::tr("Appearance"); })
    , m_settings(settings)
    , m_uiLanguage(language)
    , m_appearance(appearance)
    , m_language(new QComboBox)
    , m_scheme(new QComboBox)
    , m_size(new QComboBox)
{
    // Each language by its own name, so that it is found whatever the program speaks.
    m_language->addItems({QString(), u"English"_s, u"Español"_s});
    m_language->setCurrentIndex(
        static_cast<int>(settings::UiLanguage::available().indexOf(settings::uiLanguage.get(settings))) +
        1);
    m_scheme->addItems({QString(), QString(), QString()});
    m_scheme->setCurrentIndex(static_cast<int>(settings::colorScheme.get(settings)));
    for (const int percent : textSizes)
        m_size->addItem(QString(), percent);
    m_size->setCurrentIndex(std::max(0, m_size->findData(settings::textSize.get(settings))));
    add(
        m_language, [] { return Tr::tr("Language of the program"); },
        [] { return Tr::tr("The languages of your texts are chosen in the room “Organization”."); });
    add(m_scheme, [] { return Tr::tr("Light or dark"); });
    add(
        m_size, [] { return Tr::tr("Size of the text"); },
        [] { return Tr::tr("In the whole program; the site is not changed by it."); });
    column()->addStretch(1);
    connect(m_language, &QComboBox::activated, this, &AppearancePage::chooseLanguage);
    connect(m_scheme, &QComboBox::activated, this, &AppearancePage::chooseScheme);
    connect(m_size, &QComboBox::activated, this, &AppearancePage::chooseSize);
    keepTranslated(this, [this] { setTexts(); });
}

void AppearancePage::setTexts()
{
    m_language->setItemText(0, Tr::tr("As the system"));
    m_scheme->setItemText(0, Tr::tr("As the system"));
    m_scheme->setItemText(1, Tr::tr("Light"));
    m_scheme->setItemText(2, Tr::tr("Dark"));
    for (int i = 0; i < m_size->count(); ++i) {
        const int percent = m_size->itemData(i).toInt();
        m_size->setItemText(i, percent == 100 ? Tr::tr("As the system")
                                              : Tr::tr("%1 %").arg(QLocale().toString(percent)));
    }
}

void AppearancePage::chooseLanguage(int index)
{
    const QString tag = index == 0 ? QString() : settings::UiLanguage::available().value(index - 1);
    settings::uiLanguage.set(m_settings, tag);
    m_uiLanguage.apply(tag);
}

void AppearancePage::chooseScheme(int index)
{
    const ColorScheme scheme = index == 1   ? ColorScheme::Light
                               : index == 2 ? ColorScheme::Dark
                                            : ColorScheme::System;
    settings::colorScheme.set(m_settings, scheme);
    m_appearance.apply(scheme);
}

void AppearancePage::chooseSize(int index)
{
    const int percent = m_size->itemData(index).toInt();
    settings::textSize.set(m_settings, percent);
    m_appearance.setTextSize(percent);
}

} // namespace gaceta::ui
