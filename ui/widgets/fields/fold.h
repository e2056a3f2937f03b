#pragma once
// A section of a form that can be folded away, with a line that says what it holds while it is closed.

#include <QWidget>

class QToolButton;

namespace gaceta::ui {

class ElidedLabel;

class Fold final : public QWidget
{
    Q_OBJECT

public:
    explicit Fold(QWidget *content, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    // Shown beside the title while the fold is closed.
    void setSummary(const QString &summary);
    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open);
    [[nodiscard]] QWidget *content() const { return m_content; }

signals:
    void toggled(bool open);

protected:
    // Enter toggles; the arrows open and close, as in a tree.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void speak();

    QToolButton *m_header;
    ElidedLabel *m_summary;
    QWidget *m_content;
    QString m_title;
    bool m_open = false;
};

} // namespace gaceta::ui
