#pragma once
// What can be done about a misspelled word, on top of a text field's own menu.

#include <QString>

#include <functional>

class QMenu;

namespace gaceta::ui {

class Speller;

// `replace` gets the spelling that was chosen. The speller may go before the menu does.
void addSpellings(QMenu *menu, Speller *speller, const QString &word,
                  std::function<void(const QString &)> replace);

} // namespace gaceta::ui
