#include "ui/dialogs/settingsdialog.h"

#include "app/settings/editorsettings.h"
#include "app/settings/hintsettings.h"
#include "ui/dialogs/tr.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace gaceta::ui {

using dialogs::Tr;
using namespace Qt::StringLiterals;
using settings::ColorScheme;

SettingsDialog::SettingsDialog(settings::SettingsStore &settings, settings::UiLanguage &language,
                               Appearance &appearance, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_uiLanguage(language)
    , m_appearance(appearance)
    , m_language(new QComboBox(this))
    , m_scheme(new QComboBox(this))
    , m_author(new QLineEdit(this))
    , m_languageLabel(new QLabel(this))
    , m_schemeLabel(new QLabel(this))
    , m_authorLabel(new QLabel(this))
    , m_authorHint(new QLabel(this))
    , m_hints(new QCheckBox(this))
{
    // Each language by its own name, so that it is found whatever the program speaks.
    m_language->addItems({QString(), u"English"_s, u"Español"_s});
    m_language->setCurrentIndex(
        static_cast<int>(settings::UiLanguage::available().indexOf(settings::uiLanguage.get(settings))) +
        1);
    m_scheme->addItems({QString(), QString(), QString()});
    m_scheme->setCurrentIndex(static_cast<int>(settings::colorScheme.get(settings)));
    m_author->setText(settings::authorName.get(settings));
    m_hints->setChecked(settings::hintsShown.get(settings));
    layOut();
    connect(m_language, &QComboBox::activated, this, &SettingsDialog::chooseLanguage);
    connect(m_scheme, &QComboBox::activated, this, &SettingsDialog::chooseScheme);
    connect(m_author, &QLineEdit::textChanged, this,
            [this](const QString &name) { settings::authorName.set(m_settings, name.simplified()); });
    connect(m_hints, &QCheckBox::toggled, this, &SettingsDialog::showHints);
    keepTranslated(this, [this] { updateTexts(); });
}

void SettingsDialog::layOut()
{
    setLook(m_authorHint, Look::Muted);
    m_authorHint->setWordWrap(true);
    m_languageLabel->setBuddy(m_language);
    m_schemeLabel->setBuddy(m_scheme);
    m_authorLabel->setBuddy(m_author);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(spaceWide);
    form->setVerticalSpacing(space + spaceTiny);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_schemeLabel, m_scheme);
    form->addRow(m_authorLabel, m_author);
    form->addRow(QString(), m_authorHint);
    form->addRow(QString(), m_hints);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spaceLarge, spaceLarge, spaceLarge, spaceWide);
    column->setSpacing(spaceLarge);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(480);
}

void SettingsDialog::updateTexts()
{
    setWindowTitle(Tr::tr("Settings"));
    m_languageLabel->setText(Tr::tr("&Language of the program"));
    m_language->setItemText(0, Tr::tr("As the system"));
    m_schemeLabel->setText(Tr::tr("&Appearance"));
    m_scheme->setItemText(0, Tr::tr("As the system"));
    m_scheme->setItemText(1, Tr::tr("Light"));
    m_scheme->setItemText(2, Tr::tr("Dark"));
    m_hints->setText(Tr::tr("Show a &hint on the first visit to a room"));
    m_authorLabel->setText(Tr::tr("&Your name"));
    m_author->setPlaceholderText(settings::effectiveAuthorName(settings::MemoryStore()));
    m_authorHint->setText(
        Tr::tr("It stands beside every version you save, from the next time a newsroom is "
               "opened."));
}

void SettingsDialog::chooseLanguage(int index)
{
    const QString tag = index == 0 ? QString() : settings::UiLanguage::available().value(index - 1);
    settings::uiLanguage.set(m_settings, tag);
    m_uiLanguage.apply(tag);
}

// Who turns them on again wants to see them again.
void SettingsDialog::showHints(bool shown)
{
    settings::hintsShown.set(m_settings, shown);
    if (shown)
        settings::hintsSeen.set(m_settings, {});
    emit hintsChanged();
}

void SettingsDialog::chooseScheme(int index)
{
    const ColorScheme scheme = index == 1   ? ColorScheme::Light
                               : index == 2 ? ColorScheme::Dark
                                            : ColorScheme::System;
    settings::colorScheme.set(m_settings, scheme);
    m_appearance.apply(scheme);
}

} // namespace gaceta::ui
