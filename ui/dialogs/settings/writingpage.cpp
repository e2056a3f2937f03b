#include "ui/dialogs/settings/writingpage.h"

#include "app/settings/editorsettings.h"
#include "app/settings/hintsettings.h"
#include "ui/dialogs/tr.h"
#include "ui/widgets/keeptranslated.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gaceta::ui {

using dialogs::Tr;

WritingPage::WritingPage(settings::SettingsStore &settings)
    : SettingsPage([] { return Tr::tr("Writing"); })
    , m_settings(settings)
    , m_author(new QLineEdit)
    , m_spelling(new QCheckBox)
    , m_hints(new QCheckBox)
{
    m_author->setText(settings::authorName.get(settings));
    m_spelling->setChecked(settings::spellingShown.get(settings));
    m_hints->setChecked(settings::hintsShown.get(settings));
    add(
        m_author, [] { return Tr::tr("Your name"); },
        [] {
            return Tr::tr("It stands beside every version you save, from the next time a newsroom is "
                          "opened.");
        });
    addPlain(m_spelling);
    addSentence([] {
        return Tr::tr("Words of your own dictionary are kept in the newsroom: see “Dictionary” in the "
                      "room “Organization”.");
    });
    addPlain(m_hints);
    column()->addStretch(1);
    connect(m_author, &QLineEdit::textChanged, this,
            [this](const QString &name) { settings::authorName.set(m_settings, name.simplified()); });
    connect(m_spelling, &QCheckBox::toggled, this, [this](bool shown) {
        settings::spellingShown.set(m_settings, shown);
        emit spellingChanged(shown);
    });
    connect(m_hints, &QCheckBox::toggled, this, &WritingPage::showHints);
    keepTranslated(this, [this] { setTexts(); });
}

void WritingPage::setTexts()
{
    m_author->setPlaceholderText(settings::effectiveAuthorName(settings::MemoryStore()));
    m_spelling->setText(Tr::tr("&Mark words that are not in the dictionary"));
    m_hints->setText(Tr::tr("Show a &hint on the first visit to a room"));
}

// Who turns them on again wants to see them again.
void WritingPage::showHints(bool shown)
{
    settings::hintsShown.set(m_settings, shown);
    if (shown)
        settings::hintsSeen.set(m_settings, {});
    emit hintsChanged();
}

} // namespace gaceta::ui
