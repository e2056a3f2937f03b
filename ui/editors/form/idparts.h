#pragma once
// Members that hold ids of other items, as the texts that choices are known by; see part.h.

#include "ui/editors/form/part.h"

#include <QStringList>

namespace gaceta::ui {

template <typename T, typename Id>
[[nodiscard]] Part<T, QStringList> idsPart(QList<Id> T::*member)
{
    return {[member](const T &value) {
                QStringList ids;
                for (const Id &id : value.*member)
                    ids.append(id.text());
                return ids;
            },
            [member](T &value, const QStringList &ids) {
                (value.*member).clear();
                for (const QString &id : ids) {
                    if (const std::optional<Id> read = Id::parse(id))
                        (value.*member).append(*read);
                }
            }};
}

// One or none; as a list, for chips of which there is at most one.
template <typename T, typename Id>
[[nodiscard]] Part<T, QStringList> idPart(Id T::*member)
{
    return {[member](const T &value) {
                return (value.*member).isNull() ? QStringList() : QStringList{(value.*member).text()};
            },
            [member](T &value, const QStringList &ids) {
                value.*member = ids.isEmpty() ? Id() : Id::parse(ids.first()).value_or(Id());
            }};
}

} // namespace gaceta::ui
