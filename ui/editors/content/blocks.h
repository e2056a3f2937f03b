#pragma once
// The blocks and facts that can be put into a text, named for people.

#include "ui/editors/content/newsroomcontent.h"
#include "ui/editors/pickers/picker.h"

namespace gaceta::ui {

// "schools:our-schools" in the language of the program; empty where there is no such list.
[[nodiscard]] QString blockName(const NewsroomContent &content, const QString &reference,
                                const LanguageTag &language);
// Their keys are references.
[[nodiscard]] QList<PickItem> blockItems(const NewsroomContent &content, const LanguageTag &language);

// What a chip prints in that language on that day (invalid: the latest value): "stat:graduation-rate
// change", "count:our-schools". Empty where it prints nothing.
[[nodiscard]] QString chipText(const NewsroomContent &content, const QString &reference,
                               const LanguageTag &language, const QDate &day);
// What the chip or block speaks of; an empty id where there is no such thing.
[[nodiscard]] std::pair<ItemKind, QString> itemOf(const NewsroomContent &content,
                                                  const QString &reference);
[[nodiscard]] QList<PickItem> factItems(const NewsroomContent &content, const LanguageTag &language,
                                        const QDate &day);

} // namespace gaceta::ui
