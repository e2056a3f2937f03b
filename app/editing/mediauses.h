#pragma once
// Where images and files are used, read on a connection of its own; from any thread.

#include "app/core/id.h"
#include "app/core/result.h"
#include "app/storage/mediause.h"

#include <QList>
#include <QSet>

namespace gaceta::editing {

// `path` is the newsroom's file.
[[nodiscard]] Result<QList<storage::MediaUse>> mediaUses(const QString &path, const MediaId &media);
[[nodiscard]] Result<QSet<MediaId>> usedMedia(const QString &path);

} // namespace gaceta::editing
