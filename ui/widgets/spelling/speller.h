#pragma once
// What a text field asks about spelling, in one language.

#include <QObject>
#include <QStringList>

namespace gaceta::ui {

class Speller : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // False while there is no dictionary (yet): then nothing is marked.
    [[nodiscard]] virtual bool isReady() const = 0;
    [[nodiscard]] virtual bool isRight(QStringView word) = 0;
    [[nodiscard]] virtual QStringList suggestions(const QString &word) = 0;
    [[nodiscard]] virtual bool canLearn() const = 0;
    // Right from now on, in the whole newsroom.
    virtual void learn(const QString &word) = 0;

signals:
    void changed(); // what was right or wrong may be otherwise
};

} // namespace gaceta::ui
