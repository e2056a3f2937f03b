#pragma once
// One page of the settings: fields one below the other, each with a sentence about what it does.

#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace gaceta::ui {

class FieldBox;

class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using Words = std::function<QString()>;

    // The title stands on top.
    explicit SettingsPage(const Words &title, QWidget *parent = nullptr);

protected:
    // A named control; `hint` may be empty.
    FieldBox *add(QWidget *control, const Words &name, const Words &hint = {});
    // What says itself what it is: a check box, a row of buttons.
    void addPlain(QWidget *control);
    void addSentence(const Words &text);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

} // namespace gaceta::ui
