#include "ui/editors/form/countedcontrols.h"

#include "ui/widgets/fields/countedlineedit.h"
#include "ui/widgets/fields/countedtextedit.h"

#include <QLineEdit>

namespace gaceta::ui {

void Control<CountedLineEdit>::show(CountedLineEdit *widget, const QString &value)
{
    Control<QLineEdit>::show(widget->edit(), value);
}

QString Control<CountedLineEdit>::read(const CountedLineEdit *widget)
{
    return widget->text();
}

void Control<CountedLineEdit>::watch(CountedLineEdit *widget, QObject *receiver,
                                     std::function<void()> changed)
{
    QObject::connect(widget, &CountedLineEdit::edited, receiver, std::move(changed));
}

QString Control<CountedLineEdit>::words(const QString &value)
{
    return value;
}

void Control<CountedTextEdit>::show(CountedTextEdit *widget, const QString &value)
{
    Control<QPlainTextEdit>::show(widget->edit(), value);
}

QString Control<CountedTextEdit>::read(const CountedTextEdit *widget)
{
    return widget->text();
}

void Control<CountedTextEdit>::watch(CountedTextEdit *widget, QObject *receiver,
                                     std::function<void()> changed)
{
    QObject::connect(widget, &CountedTextEdit::edited, receiver, std::move(changed));
}

QString Control<CountedTextEdit>::words(const QString &value)
{
    return value;
}

} // namespace gaceta::ui
