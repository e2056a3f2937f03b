#include "ui/editors/form/fieldcontrols.h"

#include "ui/models/names.h"
#include "ui/widgets/fields/choicechips.h"
#include "ui/widgets/fields/optionaldateedit.h"
#include "ui/widgets/fields/optionaldatetimeedit.h"
#include "ui/widgets/fields/optionalnumberedit.h"
#include "ui/widgets/fields/orderedlistedit.h"
#include "ui/widgets/fields/typedday.h"

#include <QLocale>

namespace gaceta::ui {

void Control<OptionalDateEdit>::show(OptionalDateEdit *widget, const QDate &value)
{
    widget->setDate(value);
}

QDate Control<OptionalDateEdit>::read(const OptionalDateEdit *widget)
{
    return widget->date();
}

void Control<OptionalDateEdit>::watch(OptionalDateEdit *widget, QObject *receiver,
                                      std::function<void()> changed)
{
    QObject::connect(widget, &OptionalDateEdit::edited, receiver, std::move(changed));
}

QString Control<OptionalDateEdit>::words(const QDate &value)
{
    return value.isValid() ? shortDay(value) : QString();
}

void Control<OptionalDateTimeEdit>::show(OptionalDateTimeEdit *widget, const QDateTime &value)
{
    widget->setMoment(value);
}

QDateTime Control<OptionalDateTimeEdit>::read(const OptionalDateTimeEdit *widget)
{
    return widget->moment();
}

void Control<OptionalDateTimeEdit>::watch(OptionalDateTimeEdit *widget, QObject *receiver,
                                          std::function<void()> changed)
{
    QObject::connect(widget, &OptionalDateTimeEdit::edited, receiver, std::move(changed));
}

QString Control<OptionalDateTimeEdit>::words(const QDateTime &value)
{
    return value.isValid() ? momentText(value) : QString();
}

void Control<OptionalNumberEdit>::show(OptionalNumberEdit *widget, const std::optional<double> &value)
{
    widget->setValue(value);
}

std::optional<double> Control<OptionalNumberEdit>::read(const OptionalNumberEdit *widget)
{
    return widget->value();
}

void Control<OptionalNumberEdit>::watch(OptionalNumberEdit *widget, QObject *receiver,
                                        std::function<void()> changed)
{
    QObject::connect(widget, &OptionalNumberEdit::edited, receiver, std::move(changed));
}

QString Control<OptionalNumberEdit>::words(const std::optional<double> &value)
{
    return value ? QLocale().toString(*value, 'g', 15) : QString();
}

void Control<ChoiceChips>::show(ChoiceChips *widget, const QStringList &value)
{
    widget->setChosen(value);
}

QStringList Control<ChoiceChips>::read(const ChoiceChips *widget)
{
    return widget->chosen();
}

void Control<ChoiceChips>::watch(ChoiceChips *widget, QObject *receiver, std::function<void()> changed)
{
    QObject::connect(widget, &ChoiceChips::edited, receiver, std::move(changed));
}

QString Control<ChoiceChips>::words(const QStringList &value)
{
    return value.join(QStringLiteral(", "));
}

void Control<OrderedListEdit>::show(OrderedListEdit *widget, const QStringList &value)
{
    widget->setChosen(value);
}

QStringList Control<OrderedListEdit>::read(const OrderedListEdit *widget)
{
    return widget->chosen();
}

void Control<OrderedListEdit>::watch(OrderedListEdit *widget, QObject *receiver,
                                     std::function<void()> changed)
{
    QObject::connect(widget, &OrderedListEdit::edited, receiver, std::move(changed));
}

QString Control<OrderedListEdit>::words(const QStringList &value)
{
    return value.join(QStringLiteral("\n"));
}

} // namespace gaceta::ui
