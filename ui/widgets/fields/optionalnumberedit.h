#pragma once
// A number that may be left out, typed and shown as the language of the program writes numbers.

#include <QLineEdit>

#include <optional>

namespace gaceta::ui {

class OptionalNumberEdit final : public QLineEdit
{
    Q_OBJECT

public:
    // Decimals 0: whole numbers only.
    explicit OptionalNumberEdit(int decimals = 0, QWidget *parent = nullptr);

    // Years and codes are written without separators of thousands.
    void setGrouped(bool grouped);

    // The last number that could be read; nothing where the field is empty.
    [[nodiscard]] std::optional<double> value() const { return m_value; }
    [[nodiscard]] std::optional<int> whole() const;
    // Tells nobody: edited() is for what the person types.
    void setValue(const std::optional<double> &value);
    // False while what is typed cannot be read as a number; leaving the field then restores the last.
    [[nodiscard]] bool isReadable() const { return m_readable; }

signals:
    void edited();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void read(const QString &text);
    void display(const std::optional<double> &value);

    int m_decimals;
    bool m_grouped = true;
    bool m_readable = true;
    std::optional<double> m_value;
};

} // namespace gaceta::ui
