#pragma once
// Writes a newsroom as one JSON document (see jsonformat.h). The same snapshot and options give the same
// bytes at any time and place, and what is written can be read again by readJson() with the same
// content, but for one thing: what cameras note in photos (where they were taken) stays in the newsroom.

#include "app/core/mediasource.h"
#include "app/core/snapshot.h"
#include "app/jobs/progress.h"

#include <QStringList>

namespace gaceta::exchange {

enum class MediaPlacement {
    Beside,  // files in the folder media/ beside the document
    Embedded // base64 in the document
};

struct JsonExportReport
{
    QString file; // the document
    qint64 bytes = 0;
    int mediaFiles = 0; // beside the document
    // One translated sentence each: what keeps the file from being imported again, and what people
    // should know before they pass it on.
    QStringList warnings;
};

// `target` is the document's file, or a folder (one that exists, or a path that ends in "/"), which
// then gets newsroom.json. References to what lies in the trash are left out. The document takes its
// name when it is whole: on an error and when cancelled, a former one stays as it was.
// Errors: NoPermission, DiskFull, Cancelled, Damaged (bytes of media that differ from their hash).
[[nodiscard]] Result<JsonExportReport> writeJson(const Snapshot &snapshot, const MediaSource &media,
                                                 MediaPlacement placement, const QString &target,
                                                 jobs::Progress &progress);

} // namespace gaceta::exchange
