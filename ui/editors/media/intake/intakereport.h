#pragma once
// What became of files that were to be taken into the newsroom.

#include "app/core/media.h"

#include <QMetaType>
#include <QStringList>

namespace gaceta::ui {

struct IntakeReport
{
    struct Duplicate
    {
        QString fileName; // of the file that was given
        MediaId media;    // that has the same bytes
        QString known;    // its name
    };

    QList<MediaId> added;
    QList<MediaId> all; // those and the known ones, in the order they were given
    QList<Duplicate> duplicates;
    QStringList refused; // one sentence each
    int passedBy = 0;    // files in folders, of kinds that are not kept here
    int left = 0;        // not looked at, because the person stopped it
};

// One sentence on the whole.
[[nodiscard]] QString summaryOf(const IntakeReport &report);
// A sentence each, for files that were not added.
[[nodiscard]] QStringList detailsOf(const IntakeReport &report);

} // namespace gaceta::ui

Q_DECLARE_METATYPE(gaceta::ui::IntakeReport)
