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

// The value that is in force on that day (invalid: the latest), as the language prints it.
[[nodiscard]] QString factValue(const NewsroomContent &content, const Statistic &statistic,
                                const LanguageTag &language, const QDate &day);
[[nodiscard]] QList<PickItem> factItems(const NewsroomContent &content, const LanguageTag &language,
                                        const QDate &day);

} // namespace gaceta::ui
