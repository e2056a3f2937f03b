#include "app/editing/unsaved.h"

#include "app/core/itemlists.h"
#include "app/core/json/jsonparser.h"
#include "app/core/json/jsonreader.h"
#include "app/storage/repository.h"

#include <algorithm>

namespace gaceta::editing {

namespace {

template <typename T>
void put(QList<T> &items, const RecoveredItem &unsaved)
{
    if (storage::Repository<T>::kind() != unsaved.kind)
        return;
    const Result<JsonNode> json = parseJson(unsaved.value);
    Result<T> value = json ? fromJson<T>(*json) : Result<T>(failure(json.error()));
    if (!value)
        return;
    const auto same = std::ranges::find(items, value->id, &T::id);
    if (same == items.end())
        items.append(std::move(*value));
    else
        *same = std::move(*value);
}

} // namespace

Snapshot withUnsaved(Snapshot content, const QList<RecoveredItem> &items)
{
    for (const RecoveredItem &unsaved : items)
        forEachItemList([&](auto list) { put(content.*list, unsaved); });
    if (!items.isEmpty())
        arrange(content);
    return content;
}

} // namespace gaceta::editing
