#pragma once
// A line to search with: tells what was typed after a breath (20 ms), so that a list follows the typing
// without running behind it. Escape empties it, Down goes on to the results.

#include <QLineEdit>
#include <QTimer>

namespace gaceta::ui {

class SearchLine final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchLine(QWidget *parent = nullptr);

    // Without telling.
    void setWords(const QString &words);

signals:
    void wordsChanged(const QString &words);
    void resultsWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell();

    QTimer m_breath;
    QString m_told;
};

} // namespace gaceta::ui
