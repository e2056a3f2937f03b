#pragma once
// What every form is given: the newsroom it edits and the few things beside it. A form knows nothing of
// the window it stands in; it tells by signals what it wants from there.

#include "app/core/clock.h"
#include "app/editing/newsroom.h"
#include "app/editing/recoveryjournal.h"
#include "app/settings/settingsstore.h"

namespace gaceta::ui {

class SpellingDesk;

// All of it outlives the forms.
struct EditorContext
{
    editing::Newsroom &newsroom;
    editing::RecoveryJournal *journal = nullptr; // null: nothing is remembered (no state folder)
    settings::SettingsStore &settings;
    const Clock &clock;
    SpellingDesk *spelling = nullptr; // null: spelling is not looked at
};

} // namespace gaceta::ui
