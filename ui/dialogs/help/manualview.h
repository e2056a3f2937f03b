#pragma once
// Shows one page of the manual in the look and text size of the program. Links to other pages are told,
// not followed.

#include <QStringList>
#include <QTextBrowser>

namespace gaceta::ui {

class ManualView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ManualView(QWidget *parent = nullptr);

    void showPage(const QString &title, const QString &markdown);
    // Marks where a word begins with one of these (see searchWords()), and goes to the first.
    void markWords(const QStringList &words);

signals:
    void pageWanted(const QString &name);

protected:
    bool event(QEvent *event) override;

private:
    void render();
    void renderInPlace();
    void follow(const QUrl &link);

    QString m_markdown;
    QStringList m_words;
};

} // namespace gaceta::ui
