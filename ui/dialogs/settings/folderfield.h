#pragma once
// A folder, typed or chosen; empty: what the placeholder says.

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace gaceta::ui {

class FolderField final : public QWidget
{
    Q_OBJECT

public:
    explicit FolderField(const QString &folder, QWidget *parent = nullptr);

    [[nodiscard]] QString folder() const;
    void setPlaceholder(const QString &text);
    // What the dialog that chooses is called.
    void setTitle(const QString &title);
    // Where choosing starts while the field is empty.
    void setStart(const QString &folder) { m_start = folder; }

signals:
    // A folder that is there, or nothing.
    void chosen(const QString &folder);
    // What was typed is no folder.
    void refused(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setTexts();
    void choose();
    void take();

    QLineEdit *m_line;
    QPushButton *m_button;
    QString m_title;
    QString m_start;
};

} // namespace gaceta::ui
