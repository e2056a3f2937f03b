#pragma once
// Shows where a statistic is printed, sentence by sentence, and what each will print once the form is
// saved: the value of before struck out, the new one underlined. A click on a heading goes there.

#include "ui/editors/statistic/factuses.h"

#include <QWidget>

class QLabel;
class QTextBrowser;
class QTextCursor;

namespace gaceta::ui {

class FactUsesView final : public QWidget
{
    Q_OBJECT

public:
    explicit FactUsesView(QWidget *parent = nullptr);

    void setUses(const FactUses &uses, const Localized<HouseStyle> &styles);
    void showChange(const Statistic &stored, const Statistic &edited);
    [[nodiscard]] QTextBrowser *text() const { return m_text; }
    // "Printed in 5 sentences; saving changes 3 of them."
    [[nodiscard]] QString summary() const;
    // In how many places the edited value prints something else than the stored one.
    [[nodiscard]] int changed() const { return m_changed; }

signals:
    void opened(gaceta::ItemKind kind, const QString &item);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void write();
    void writeHeading(QTextCursor &cursor, const FactUse &use) const;
    // True where the change alters what stands there.
    [[nodiscard]] bool writeUse(QTextCursor &cursor, const FactUse &use) const;
    void summarise();
    void fit();

    QLabel *m_summary;
    QTextBrowser *m_text;
    FactUses m_uses;
    Localized<HouseStyle> m_styles;
    Statistic m_stored;
    Statistic m_edited;
    int m_changed = 0;
};

} // namespace gaceta::ui
