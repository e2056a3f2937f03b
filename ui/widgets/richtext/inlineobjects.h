#pragma once
// Draws the things in a body that are one character each: fact chips, block chips, images, rules.

#include "ui/widgets/richtext/documentformat.h"

#include <QHash>
#include <QImage>
#include <QPointer>
#include <QTextObjectInterface>
#include <QWidget>

namespace gaceta::ui {

class BodyServices;

class InlineObjects final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    // Colours and scale are those of the widget.
    explicit InlineObjects(QWidget *widget);

    void setServices(const BodyServices *services);
    // Forgets what was asked of the services.
    void refresh();

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

    // What the object says, for word counts, tool tips and screen readers.
    [[nodiscard]] QString words(const QTextCharFormat &format) const;

private:
    [[nodiscard]] QString factWords(const QString &reference) const;
    [[nodiscard]] QString blockWords(const QString &reference) const;
    [[nodiscard]] bool isKnown(const QTextCharFormat &format) const;
    [[nodiscard]] QImage imageOf(const QTextCharFormat &format);
    [[nodiscard]] double widest(const QTextDocument *document, int position) const;
    void drawChip(QPainter *painter, const QRectF &rect, const QTextCharFormat &format,
                  const QFont &font);
    void drawBlock(QPainter *painter, const QRectF &rect, const QTextCharFormat &format,
                   const QFont &font);
    void drawImage(QPainter *painter, const QRectF &rect, const QTextCharFormat &format,
                   const QFont &font);
    void drawRule(QPainter *painter, const QRectF &rect);

    QPointer<QWidget> m_widget;
    const BodyServices *m_services = nullptr;
    QHash<QString, QImage> m_images;
};

} // namespace gaceta::ui
