#include "app/core/kindsinuse.h"

namespace gaceta {

QList<EntryKind> kindsInUse(const Organisation &organisation)
{
    QList<EntryKind> kinds;
    for (const auto &[kind, name] : EnumNames<EntryKind>::values) {
        if (!organisation.unusedKinds.contains(kind))
            kinds.append(kind);
    }
    return kinds;
}

} // namespace gaceta
