#include "ui/widgets/fieldflash.h"

#include "ui/widgets/fieldbox.h"
#include "ui/widgets/style/theme.h"

#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>
#include <QVariantAnimation>

namespace gaceta::ui {

namespace {

constexpr int duration = 1200; // milliseconds

// Lies over the field, lets everything through, and goes by itself.
class Flash final : public QWidget
{
public:
    explicit Flash(QWidget *field)
        : QWidget(field)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        setGeometry(field->rect());
        auto *fade = new QVariantAnimation(this);
        fade->setStartValue(1.0);
        fade->setEndValue(0.0);
        fade->setDuration(duration);
        fade->setEasingCurve(QEasingCurve::InQuad);
        connect(fade, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
            m_strength = value.toDouble();
            update();
        });
        connect(fade, &QVariantAnimation::finished, this, &QObject::deleteLater);
        fade->start();
        show();
        raise();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor color = themeColors(palette()).accent;
        color.setAlphaF(float(m_strength));
        painter.setPen(QPen(color, 3));
        color.setAlphaF(float(m_strength * 0.12));
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), cornerRadius, cornerRadius);
    }

private:
    double m_strength = 1;
};

template <typename Edit>
void selectIn(Edit *edit, const QString &words)
{
    const QTextCursor found = edit->document()->find(words, 0, QTextDocument::FindCaseSensitively);
    if (!found.isNull())
        edit->setTextCursor(found);
}

void select(QWidget *control, const QString &words)
{
    if (auto *line = qobject_cast<QLineEdit *>(control)) {
        if (const qsizetype at = line->text().indexOf(words); at >= 0)
            line->setSelection(static_cast<int>(at), static_cast<int>(words.size()));
    } else if (auto *plain = qobject_cast<QPlainTextEdit *>(control)) {
        selectIn(plain, words);
    } else if (auto *rich = qobject_cast<QTextEdit *>(control)) {
        selectIn(rich, words);
    }
}

} // namespace

void showPlace(QWidget *control, const QString &words)
{
    if (!control)
        return;
    if (!words.isEmpty())
        select(control, words);
    QWidget *field = control;
    for (QWidget *above = control; above && !above->isWindow(); above = above->parentWidget()) {
        if (auto *box = qobject_cast<FieldBox *>(above))
            field = box->control();
    }
    new Flash(field);
}

} // namespace gaceta::ui
