#include "ui/widgets/keeptranslated.h"

#include <QEvent>
#include <QWidget>

namespace gaceta::ui {

namespace {

class LanguageListener final : public QObject
{
public:
    LanguageListener(QWidget *widget, std::function<void()> setTexts)
        : QObject(widget)
        , m_setTexts(std::move(setTexts))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange && watched == parent())
            m_setTexts();
        return false;
    }

private:
    std::function<void()> m_setTexts;
};

} // namespace

void keepTranslated(QWidget *widget, std::function<void()> setTexts)
{
    setTexts();
    new LanguageListener(widget, std::move(setTexts));
}

} // namespace gaceta::ui
