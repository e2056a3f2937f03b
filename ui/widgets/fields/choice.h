#pragma once
// One thing to choose: an id for the program, a name for people, and a few words that tell it from
// others of that name.

#include <QList>
#include <QString>

namespace gaceta::ui {

struct Choice
{
    QString id;
    QString name;
    QString detail; // may be empty

    friend bool operator==(const Choice &, const Choice &) = default;
};

} // namespace gaceta::ui
