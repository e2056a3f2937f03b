#pragma once
// Finds out what kind of file an import is given.

#include "app/core/result.h"

namespace gaceta::cli {

enum class ImportFormat { Json };

struct ImportSource
{
    QString file; // of a folder, the document in it
    ImportFormat format = ImportFormat::Json;
};

// By the file's name and its first bytes. Errors: NotFound, InvalidInput.
[[nodiscard]] Result<ImportSource> recognise(const QString &path);

} // namespace gaceta::cli
